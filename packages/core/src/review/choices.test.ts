import { expect, test } from 'vitest';
import { HOUR, later } from '../time/instant.ts';
import { decide, MONDAY, ONE, option, practice, respond, tell, told, trial } from '../signal/testing.ts';
import { applyAdjustment } from './adjustment.ts';
import { choicesFor, needsWords } from './choices.ts';
import { findInsight } from './insight.ts';
import { changeAndPlace } from './review.ts';

const blueprint = practice(
  respond('coffee-chat', { title: 'The coffee machine' }),
  'sidelined',
  'corridor',
  decide('plain', { scenes: [], options: [option('a'), option('b'), option('c')] }),
  trial('try-it'),
);
const facts = tell(...told('sidelined', { met: 30, stopped: 20 }), ...told('corridor', { met: 60, stopped: 2 }));
const insight = findInsight({ facts, blueprint, revision: ONE, now: later(MONDAY, 200 * HOUR) });

test('what is suggested comes first, then its alternatives, then every other change that can be made by rule, then those in own words', () => {
  expect(choicesFor(blueprint, insight).map(changeAndPlace)).toEqual([
    'simplify sidelined',
    'split sidelined',
    'per-week 1',
    'per-week 3',
    'simplify coffee-chat',
    'simplify corridor',
    'hour morning',
    'hour midday',
    'hour afternoon',
    'channel today everybody',
    'split corridor',
    ...['coffee-chat', 'sidelined', 'corridor', 'plain', 'try-it'].map((moment) => `retire ${moment}`),
    'add-example coffee-chat',
    'new-twist coffee-chat',
    'split coffee-chat',
    ...['sidelined', 'corridor', 'plain'].map((moment) => `new-twist ${moment}`),
    'other-occasion try-it',
  ]);
});

test('every choice that needs no words can be made', () => {
  const ready = choicesFor(blueprint, insight).filter((adjustment) => !needsWords(adjustment, blueprint));
  expect(ready).toHaveLength(16);
  for (const adjustment of ready) expect(applyAdjustment(blueprint, adjustment).ok).toBe(true);
});

test('a change that waits for words changes nothing until they are written', () => {
  for (const adjustment of choicesFor(blueprint, insight).filter(({ kind }) => kind === 'relevance')) {
    expect(applyAdjustment(blueprint, adjustment)).toMatchObject({ ok: false, problem: { kind: 'changes-nothing' } });
  }
});
