import { expect, test } from 'vitest';
import { seededDice } from '../chance/dice.ts';
import { HOUR, later } from '../time/instant.ts';
import { MONDAY, ONE, practice, tell, told, type Told } from '../signal/testing.ts';
import { findInsight } from './insight.ts';

const MOMENTS = ['coffee-chat', 'sidelined', 'corridor', 'late-train', 'handover', 'goodbye'];
const blueprint = practice(...MOMENTS);
const aWeekOn = later(MONDAY, 168 * HOUR);
const review = (all: readonly Told[]) => ({ facts: tell(...all), blueprint, revision: ONE, now: aWeekOn });
const elevenEach = (stoppedAtSidelined: number): readonly Told[] => [
  ...told('sidelined', { met: 11, stopped: stoppedAtSidelined }),
  ...['coffee-chat', 'corridor', 'late-train'].flatMap((moment) => told(moment, { met: 12, stopped: 1 })),
  ...['handover', 'goodbye'].flatMap((moment) => told(moment, { met: 11, stopped: 0 })),
];

test('a prompt at which clearly more stop than elsewhere is the one thing to decide', () => {
  const insight = findInsight(review(elevenEach(7)));
  expect(insight).toMatchObject({
    status: 'decide',
    headline: { says: 'drop', given: { moment: 'Sidelined', stopped: 7, met: 11, stoppedElsewhere: 3, metElsewhere: 58 } },
    suggested: { kind: 'difficulty', change: 'simplify', moment: 'sidelined' },
    alternatives: [
      { change: 'split', moment: 'sidelined' },
      { kind: 'cadence', perWeek: 1 },
    ],
    moreNeeded: null,
  });
  expect(insight.interval).toEqual({ says: 'interval.drop', given: { moment: 'Sidelined', low: 35, high: 85, lowElsewhere: 2, highElsewhere: 14 } });
  expect(insight.evidence).toMatchObject([{ says: 'evidence.drop', given: { people: 11, met: 11, stopped: 7 } }]);
});

test('a few who stopped are no reason to change anything, and it says how many more would settle it', () => {
  const insight = findInsight(review(elevenEach(2)));
  expect(insight).toMatchObject({ status: 'not-enough-yet', suggested: null, alternatives: [] });
  expect(insight.moreNeeded).toBeGreaterThan(10);
  expect(insight.moreNeeded).toBeLessThan(100);
  expect(insight.headline).toEqual({ says: 'not-enough', given: { more: insight.moreNeeded } });
});

test('where a rise of twenty points would have been seen and none was, it says keep', () => {
  const insight = findInsight(review(MOMENTS.flatMap((moment) => told(moment, { met: 120, stopped: 8 }))));
  expect(insight).toMatchObject({ status: 'keep', suggested: null, moreNeeded: null });
});

test('a clear difference of fewer than five points is left alone', () => {
  const many = MOMENTS.flatMap((moment) => told(moment, { met: 1_500, stopped: moment === 'sidelined' ? 90 : 30 }));
  expect(findInsight(review(many)).status).toBe('keep');
});

test('of a prompt met by fewer than five people nothing is said, not even in the figures of the others', () => {
  const few = [...told('sidelined', { met: 4, stopped: 4 }), ...told('coffee-chat', { met: 30, stopped: 2 }), ...told('corridor', { met: 30, stopped: 2 })];
  const insight = findInsight(review(few));
  expect(insight.status).toBe('not-enough-yet');
  expect(JSON.stringify(insight)).not.toContain('Sidelined');
  const withoutThem = findInsight(review(few.filter(({ moment }) => moment !== 'sidelined')));
  expect(insight).toEqual(withoutThem);
});

test('a person who visits five times is still one person', () => {
  const often = Array.from({ length: 5 }, (_, visit): Told => ({ person: 'sam', moment: 'sidelined', kind: 'opened', touchpoint: `visit-${visit}` }));
  expect(JSON.stringify(findInsight(review([...often, ...told('coffee-chat', { met: 30, stopped: 0 })])))).not.toContain('Sidelined');
});

test('before anyone has practised it gives a number of learners and shows no figure', () => {
  const insight = findInsight(review([]));
  expect(insight).toMatchObject({ status: 'not-enough-yet' });
  expect(insight.evidence).toEqual([
    { says: 'evidence.too-few', given: { floor: 5 } },
    { says: 'evidence.no-prompt', given: { floor: 5 } },
  ]);
  expect(insight.moreNeeded).toBeGreaterThan(20);
});

test('where nothing can be taken out, nothing is suggested by rule and the cadence stays as an alternative', () => {
  const plain = {
    ...blueprint,
    moments: blueprint.moments.map((moment) =>
      moment.kind === 'decide' ? { ...moment, scenes: [], options: moment.options.map(({ id, say, then, effect }) => ({ id, say, then, effect })) } : moment,
    ),
  };
  const insight = findInsight({ ...review(elevenEach(7)), blueprint: plain });
  expect(insight).toMatchObject({ status: 'decide', suggested: null, alternatives: [{ kind: 'cadence' }] });
});

test('with nothing planted it raises a false alarm in at most five of a hundred blueprints', () => {
  const dice = seededDice('healthy');
  const alarms = Array.from({ length: 400 }, () => {
    const healthy = MOMENTS.flatMap((moment) => told(moment, { met: 30, stopped: Array.from({ length: 30 }, () => dice() < 0.06).filter(Boolean).length }));
    return findInsight(review(healthy)).status === 'decide';
  }).filter(Boolean).length;
  expect(alarms).toBeLessThanOrEqual(20);
});

test('what devices saw in people’s words, or were unsure of, changes no insight', () => {
  const unseen = findInsight(review(answering()));
  expect(unseen.status).toBe('decide');
  expect(findInsight(review(answering({ looked: { criteria: 4, unsure: 4 } })))).toEqual(unseen);
});

const answering = (more: object = {}): readonly Told[] =>
  elevenEach(7).map((each) => (each.kind === 'decided' ? { ...each, kind: 'responded', facts: { seconds: 60, ...more } } : each));
