import { expect, test } from 'vitest';
import { practice, reflect, respond, trial } from '../signal/testing.ts';
import type { Adjustment } from './adjustment.ts';
import { checkSubject } from './check.ts';
import type { Sign } from './sign.ts';

const lookBack = reflect('look-back', { after: 'try-it', beside: 'coffee' });
const blueprint = practice(respond('coffee'), respond('tea'), 'sidelined', trial('try-it'), lookBack);
const drops = blueprint.moments.map(({ id }) => ({ moment: id, met: 40, stopped: id === 'sidelined' ? 12 : 1 }));
const subject = (adjustment: Adjustment, sign: Sign | null = null) => checkSubject(adjustment, { sign, blueprint, drops });
const example = (moment: string): Adjustment => ({ kind: 'relevance', change: 'add-example', moment, text: 'How?', because: 'It asks.' });
const simplify: Adjustment = { kind: 'difficulty', change: 'simplify', moment: 'sidelined' };

test('each change is checked by the figure it is meant to move', () => {
  expect(subject(simplify)).toEqual({ of: 'prompt', moment: 'sidelined', seen: { here: { k: 12, n: 40 }, there: { k: 4, n: 160 } } });
  expect(subject({ kind: 'difficulty', change: 'new-twist', moment: 'sidelined', scene: 's' })).toMatchObject({ of: 'prompt' });
  expect(subject({ kind: 'cadence', change: 'per-week', perWeek: 1 })).toEqual({ of: 'cadence' });
  expect(subject({ kind: 'cadence', change: 'hour', at: 'morning' })).toEqual({ of: 'opens' });
  expect(subject({ kind: 'cadence', change: 'channel', by: 'today', for: null })).toEqual({ of: 'opens' });
  expect(subject({ kind: 'cadence', change: 'channel', by: 'today', for: 'frontline' })).toEqual({ of: 'opens', only: 'frontline' });
  expect(subject({ kind: 'relevance', change: 'other-occasion', moment: 'try-it', if: 'a meeting ends' })).toEqual({ of: 'occasion', moment: 'try-it' });
  expect(subject(example('coffee'))).toEqual({ of: 'depth', moment: 'look-back' });
});

test('what asked for a change says which figure that is', () => {
  expect(subject(simplify, { kind: 'slow', moment: 'sidelined' })).toEqual({ of: 'time', moment: 'sidelined' });
  expect(subject(simplify, { kind: 'slow', moment: 'coffee' })).toMatchObject({ of: 'prompt' });
  expect(subject(example('coffee'), { kind: 'confident-unseen' })).toEqual({ of: 'observed' });
});

test('an example that no look back stands beside is checked by how many stop there', () => {
  expect(subject(example('tea'))).toMatchObject({ of: 'prompt', moment: 'tea' });
});

test('nothing comparable is left of a retired prompt, nor of one nobody has met', () => {
  expect(subject({ kind: 'difficulty', change: 'retire', moment: 'sidelined' })).toBeNull();
  expect(checkSubject(simplify, { sign: null, blueprint, drops: [] })).toBeNull();
});
