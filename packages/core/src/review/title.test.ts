import { expect, test } from 'vitest';
import { decide, option, practice, respond, trial } from '../signal/testing.ts';
import type { Adjustment } from './adjustment.ts';
import { LEAVE, titleOf } from './title.ts';

const blueprint = practice(
  respond('coffee-chat', { title: 'The coffee machine' }),
  'sidelined',
  decide('plain', { scenes: [], options: [option('a'), option('b'), option('c')] }),
  trial('try-it'),
);
const title = (adjustment: Adjustment | null) => titleOf(adjustment, blueprint);
const machine = { moment: 'The coffee machine' };

test('what is taken out is said with a simpler prompt; of a change that was made earlier nothing more can be', () => {
  expect(title({ kind: 'difficulty', change: 'simplify', moment: 'sidelined' })).toEqual({
    says: 'title.simplify-choices',
    given: { moment: 'Sidelined', now: 1, before: 2 },
  });
  expect(title({ kind: 'difficulty', change: 'simplify', moment: 'coffee-chat' })).toEqual({ says: 'title.simplify-words', given: { ...machine, words: 25 } });
  expect(title({ kind: 'difficulty', change: 'simplify', moment: 'plain' })).toEqual({ says: 'title.simplify', given: { moment: 'Plain' } });
  expect(title({ kind: 'difficulty', change: 'retire', moment: 'gone-since' })).toEqual({ says: 'title.retire', given: { moment: 'Gone since' } });
});

test('a cadence is held against the one there is', () => {
  expect(title({ kind: 'cadence', change: 'per-week', perWeek: 1 })).toEqual({
    says: 'title.less-often',
    given: { pace: 'weekly', perWeek: 1, paceNow: 'two', perWeekNow: 2 },
  });
  expect(title({ kind: 'cadence', change: 'per-week', perWeek: 5 })).toMatchObject({ says: 'title.more-often' });
  expect(title({ kind: 'cadence', change: 'per-week', perWeek: 2 })).toEqual({ says: 'title.as-often', given: { pace: 'two', perWeek: 2 } });
});

test('before somebody has written the words it says that they are asked for, and afterwards it says them', () => {
  const example: Adjustment = { kind: 'relevance', change: 'add-example', moment: 'coffee-chat', text: '', because: '' };
  expect(title(example)).toEqual({ says: 'title.example-own-words', given: machine });
  expect(title({ ...example, text: 'How was it?' })).toEqual({ says: 'title.example', given: { ...machine, text: 'How was it?' } });
  expect(title({ ...example, text: 'Go.', shows: 'advises' })).toMatchObject({ says: 'title.contrast' });
  const occasion: Adjustment = { kind: 'relevance', change: 'other-occasion', moment: 'try-it', if: 'somebody sighs' };
  expect(title(occasion)).toEqual({ says: 'title.other-occasion-own-words', given: { moment: 'Try it' } });
  expect(title({ ...occasion, if: 'a meeting ends' })).toEqual({ says: 'title.other-occasion', given: { moment: 'Try it', when: 'a meeting ends' } });
  const twist: Adjustment = { kind: 'difficulty', change: 'new-twist', moment: 'plain', scene: '' };
  expect([title(twist).says, title({ ...twist, scene: 'By chat.' }).says]).toEqual(['title.new-twist-own-words', 'title.new-twist']);
  expect(title({ kind: 'difficulty', change: 'split', moment: 'coffee-chat', second: { scene: '', ask: '' } }).says).toBe('title.split-own-words');
});

test('leaving it as it is has a title as well', () => {
  expect(title(null)).toBe(LEAVE);
});
