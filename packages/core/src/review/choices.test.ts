import { expect, test } from 'vitest';
import { HOUR, later } from '../time/instant.ts';
import { decide, MONDAY, ONE, option, practice, respond, tell, told, trial } from '../signal/testing.ts';
import { applyAdjustment } from './adjustment.ts';
import { choicesFor, needsWords, titleOf } from './choices.ts';
import { findInsight } from './insight.ts';

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
  expect(choicesFor(blueprint, insight).map((adjustment) => titleOf(adjustment, blueprint))).toEqual([
    'Simplify “Sidelined”: one choice instead of two.',
    'Split “Sidelined” into two: the later choice comes on another day.',
    'Ask less often: one a week instead of two a week.',
    'Ask more often: three a week instead of two a week.',
    'Simplify “The coffee machine”: at most 25 words.',
    'Simplify “Corridor”: one choice instead of two.',
    'Come in the morning, for those who work then.',
    'Come around midday, for those who work then.',
    'Come in the afternoon, for those who work then.',
    'Split “Corridor” into two: the later choice comes on another day.',
    ...['The coffee machine', 'Sidelined', 'Corridor', 'Plain', 'Try it'].map(
      (name) => `Retire “${name}”: it is no longer practised, and what people did stays in their journals.`,
    ),
    'Add an example to “The coffee machine”, in your own words.',
    'Give “The coffee machine” a new surface, in your own words.',
    'Split “The coffee machine” into two, the second in your own words.',
    ...['Sidelined', 'Corridor', 'Plain'].map((name) => `Give “${name}” a new surface, in your own words.`),
    'Name another occasion for “Try it”, in your own words.',
  ]);
});

test('every choice that needs no words can be made', () => {
  const ready = choicesFor(blueprint, insight).filter((adjustment) => !needsWords(adjustment, blueprint));
  expect(ready).toHaveLength(15);
  for (const adjustment of ready) expect(applyAdjustment(blueprint, adjustment).ok).toBe(true);
});

test('changes of relevance have their sentence too', () => {
  expect(titleOf({ kind: 'relevance', change: 'add-example', moment: 'coffee-chat', text: 'How was it?', because: 'It asks.' }, blueprint)).toBe(
    'Add an example to “The coffee machine”: How was it?',
  );
  expect(titleOf({ kind: 'relevance', change: 'other-occasion', moment: 'try-it', if: 'a meeting ends early' }, blueprint)).toBe(
    'Another occasion for “Try it”: if a meeting ends early.',
  );
});

test('a change that waits for words changes nothing until they are written', () => {
  for (const adjustment of choicesFor(blueprint, insight).filter(({ kind }) => kind === 'relevance')) {
    expect(applyAdjustment(blueprint, adjustment)).toMatchObject({ ok: false, problem: { kind: 'changes-nothing' } });
  }
});

test('a change that was made earlier still has a sentence', () => {
  expect(titleOf({ kind: 'difficulty', change: 'simplify', moment: 'plain' }, blueprint)).toBe('Simplify “Plain”.');
  expect(titleOf({ kind: 'cadence', change: 'per-week', perWeek: 2 }, blueprint)).toBe('Ask two a week.');
});
