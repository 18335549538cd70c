import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { DAY, HOUR, instant, later, MINUTE } from '../../time/instant.ts';
import { CAPS } from '../availability.ts';
import { officeHours, practice, START } from '../testing.ts';
import { brokenIn } from './broken.ts';
import { comparison, crowd, equalPace, geomeans } from './compare.ts';
import { forecast } from './forecast.ts';
import { POLICIES } from './policy.ts';
import { rememberer, TRUTHS } from './truth.ts';
import { daysOf, WEEKS } from './week.ts';

const PATIENCE = 60_000;
const few = { week: 'office', learners: 12, days: 90, pace: 1, seed: 'a test' } as const;

test.each(TRUTHS)('under %s what was just met comes back, fades, and lasts longer once it was practised', (truth) => {
  const gained = Array.from({ length: 60 }, (_, index) => {
    const [practised, left] = [rememberer(truth, seededDice(`${index}`))(), rememberer(truth, seededDice(`${index}`))()];
    expect(left.recall(1)).toBeGreaterThan(left.recall(40));
    for (const day of [2, 6, 14]) practised.practise(day, true);
    return practised.recall(40) - left.recall(40);
  });
  expect(gained.filter((gain) => gain <= 0)).toEqual([]);
});

test.each(TRUTHS)('under %s the middle of all things comes back nine times in ten after 2.3 days', (truth) => {
  const recalls = Array.from({ length: 400 }, (_, index) => rememberer(truth, seededDice(`middle ${index}`))().recall(2.3065)).toSorted((a, b) => a - b);
  expect(recalls[200]).toBeGreaterThan(0.85);
  expect(recalls[200]).toBeLessThan(0.95);
});

test('the same crowd does the same twice, and another seed another', () => {
  const once = crowd({ ...few, policy: 'planner', truth: 'fsrs' });
  expect(crowd({ ...few, policy: 'planner', truth: 'fsrs' })).toEqual(once);
  expect(crowd({ ...few, policy: 'planner', truth: 'fsrs', seed: 'another' })).not.toEqual(once);
});

test('the load of a day is told: its mean over all days and people, and the most that anybody had', () => {
  const { placements, perDay, mostADay } = crowd({ ...few, policy: 'ladder', truth: 'hlr' });
  expect(perDay).toBeCloseTo(placements / few.learners / few.days, 9);
  expect(mostADay).toBeGreaterThan(1);
  expect(mostADay).toBeLessThanOrEqual(CAPS.perDay);
});

test.each(WEEKS)(
  'in a %s week no policy breaks a constraint',
  (week) => {
    for (const policy of POLICIES) expect(crowd({ ...few, week, policy, truth: 'actr' }).broken).toBe(0);
  },
  PATIENCE,
);

test(
  'the pace of equal minutes asks for as many minutes',
  () => {
    const base = { ...few, policy: 'planner', truth: 'hlr' } as const;
    const pace = equalPace(base, 'reset-ladder');
    const [ours, theirs] = [crowd({ ...base, learners: 150, pace }), crowd({ ...base, learners: 150, policy: 'reset-ladder' })];
    expect(ours.minutes / theirs.minutes).toBeGreaterThan(0.94);
    expect(ours.minutes / theirs.minutes).toBeLessThan(1.06);
  },
  PATIENCE,
);

const outcome = (during: number) => ({ during, after: during, minutes: 10, placements: 1, perDay: 1, mostADay: 1, broken: 0 });

test('a comparison is a ratio with an upper bound, and truths are joined by geometric means', () => {
  const one = comparison({ policy: 'planner', against: 'ladder', truth: 'fsrs' }, [outcome(0.1), outcome(0.2)], [outcome(0.2), outcome(0.2)]);
  expect(one.during).toBeCloseTo(Math.SQRT1_2, 6);
  expect(one.duringUpper95).toBeGreaterThan(one.during);
  expect(geomeans([one, { ...one, truth: 'hlr', during: 2 * Math.SQRT2 }])).toEqual([
    { policy: 'planner', against: 'ladder', during: expect.closeTo(Math.SQRT2, 6), after: expect.closeTo(Math.SQRT1_2, 6) },
  ]);
});

const meeting = [{ from: later(START, HOUR), until: later(START, 2 * HOUR) }];
const broken = (...hours: readonly number[]) =>
  brokenIn(
    hours.map((hour) => later(START, hour * HOUR)),
    { ...officeHours, busy: meeting },
    { minutes: 2, caps: CAPS },
  );

test('what breaks a constraint is counted', () => {
  expect(broken(0, 3)).toBe(0);
  expect(broken(1)).toBe(1);
  expect(broken(0, 2)).toBe(1);
  expect(broken(10)).toBe(1);
  expect(broken(5 * 24)).toBe(1);
});

test(
  'a forecast breaks no constraint in any week, through every plan made anew',
  () => {
    for (const week of WEEKS) {
      const told = forecast({ blueprint: practice, learners: 6, weeks: 4, week, seed: 3 });
      expect(told.violations).toBe(0);
      expect(told.touchpoints).toBeGreaterThan(20);
      expect(told.calendars).toHaveLength(3);
    }
  },
  PATIENCE,
);

test(
  'a moment with too few twists is warned of',
  () => {
    const bare = { ...practice, horizonDays: 30, moments: practice.moments.filter(({ id }) => id === 'rule') };
    expect(forecast({ blueprint: bare, learners: 10, weeks: 6, week: 'office', seed: 1 }).warnings.join()).toMatch(
      /Of 10 people, \d+ meet the same surface of “.+” twice: another twist would help/,
    );
  },
  PATIENCE,
);

test('a simulated week lies within its hours and its clock', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WEEKS), fc.string(), (week, seed) => {
      const { working, daysOff } = daysOf(week, instant(Math.floor(START / MINUTE) * MINUTE), seededDice(seed));
      expect(working.days.length).toBeGreaterThan(3);
      expect(daysOff.every((day) => Date.parse(day) >= START - DAY)).toBe(true);
    }),
  );
});
