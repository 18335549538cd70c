import { expect, test } from 'vitest';
import { MONDAY, ONE, practice, tell, told, trial, type Told } from '../../signal/testing.ts';
import { DAY, HOUR, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice('sidelined', trial('try-it'));
const trials = (people: number, outcome: (person: number, round: number) => string | null): readonly Told[] =>
  Array.from({ length: people }, (_, person) =>
    [0, 200, 400].flatMap((hour, round): readonly Told[] => {
      const result = outcome(person, round);
      const plan: Told = {
        person: `person-${person}`,
        moment: 'try-it',
        kind: 'planned-trial',
        hour,
        touchpoint: null,
        facts: { until: later(MONDAY, (hour + 24) * HOUR), remindAt: null },
      };
      return result === null
        ? [plan]
        : [plan, { person: `person-${person}`, moment: 'look-back', kind: 'reflected', hour: hour + 30, touchpoint: null, facts: { outcome: result } }];
    }),
  ).flat();
const insight = (all: readonly Told[]) =>
  findInsight({ facts: tell(...told('sidelined', { met: 30, stopped: 1 }), ...all), blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });

test('a trial whose occasion seldom comes is to be for another occasion, in words of the facilitator’s own', () => {
  const found = insight(trials(30, (person, round) => ((person + round) % 4 === 0 ? 'tried' : 'no-opportunity')));
  expect(found).toMatchObject({
    status: 'decide',
    sign: { kind: 'no-occasion', moment: 'try-it' },
    suggested: { change: 'other-occasion', moment: 'try-it', if: 'somebody sighs' },
  });
  expect(found.headline).toMatchObject({ says: 'no-occasion', given: { trials: 90 } });
});

test('one in four without an occasion is life', () => {
  expect(insight(trials(30, (person, round) => ((person + round) % 4 === 0 ? 'no-opportunity' : 'tried'))).sign).toBeNull();
});

test('plans that run out without a word are no evidence of a missing occasion', () => {
  expect(insight(trials(30, () => null)).sign).toBeNull();
});
