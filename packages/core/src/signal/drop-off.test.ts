import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import { DAY, HOUR, later, type Instant } from '../time/instant.ts';
import { dropOff, shownVisits, visits } from './drop-off.ts';
import { MONDAY, ONE, practice, tell, told, type Told } from './testing.ts';

const blueprint = practice('coffee', 'sidelined');
const aWeekOn = later(MONDAY, 7 * DAY);
const opened = (person: string, hour = 0): Told => ({ person, moment: 'sidelined', kind: 'opened', hour });
const decided = (person: string, hour: number): Told => ({ person, moment: 'sidelined', kind: 'decided', hour });
const four = told('sidelined', { met: 4, stopped: 0, prefix: 'other' });
/** What is shown at `sidelined` beside four others who went through. */
const atSidelined = (all: readonly Told[], now = aWeekOn) => dropOff({ facts: tell(...all, ...four), blueprint, revision: ONE, now })[1];

test('a prompt opened and answered was met, and nobody stopped there', () => {
  expect(atSidelined([opened('sam'), decided('sam', 1)])).toEqual({ moment: 'sidelined', met: 5, stopped: 0, contributors: 5 });
});

test('a prompt opened and left was met, and somebody stopped there', () => {
  expect(atSidelined([opened('sam')])).toEqual({ moment: 'sidelined', met: 5, stopped: 1, contributors: 5 });
});

test('an answer without an opening counts as met', () => {
  expect(atSidelined([decided('sam', 1)])).toMatchObject({ met: 5, stopped: 0 });
});

test('a prompt that was put off is met and nobody stopped; put off without a look it was not met', () => {
  expect(atSidelined([opened('sam'), { person: 'sam', moment: 'sidelined', kind: 'skipped', hour: 1 }])).toMatchObject({ met: 5, stopped: 0 });
  expect(visits(tell({ person: 'sam', moment: 'sidelined', kind: 'skipped' }))).toEqual([]);
});

test('an answer after 72 hours comes too late to count', () => {
  expect(atSidelined([opened('sam'), decided('sam', 72)])).toMatchObject({ stopped: 0 });
  expect(atSidelined([opened('sam'), decided('sam', 73)])).toMatchObject({ stopped: 1 });
});

const shownAt = (all: readonly Told[], now: Instant) => dropOff({ facts: tell(...all), blueprint, revision: ONE, now })[1]?.met;

test('figures change on Mondays, and a visit counts from the first Monday after its 72 hours', () => {
  const onThursday = [0, 1, 2, 3, 4].map((place) => opened(`late-${place}`, 73));
  const sunday = later(MONDAY, 7 * DAY - 1);
  expect(shownAt(four.concat(opened('sam')), sunday)).toBe(0);
  expect(shownAt(four.concat(opened('sam')), aWeekOn)).toBe(5);
  // Opened on a Thursday or later, three days are over on Sunday; on a Friday only the Monday after next.
  expect(shownAt(onThursday, aWeekOn)).toBe(5);
  expect(
    shownAt(
      onThursday.map((each) => ({ ...each, hour: 97 })),
      aWeekOn,
    ),
  ).toBe(0);
  expect(
    shownAt(
      onThursday.map((each) => ({ ...each, hour: 97 })),
      later(aWeekOn, 7 * DAY),
    ),
  ).toBe(5);
});

const inWeek = (week: number, people: number) => Array.from({ length: people }, (_, place): Told => ({ ...opened(`week-${week}-${place}`, week * 168) }));
const shownAfter = (weeks: number, all: readonly Told[]) =>
  dropOff({ facts: tell(...all), blueprint, revision: ONE, now: later(MONDAY, weeks * 7 * DAY) })[1]?.met;

test('visits of fewer than five people wait until five can be shown at once', () => {
  const trickle = [...inWeek(0, 6), ...inWeek(1, 2), ...inWeek(2, 2), ...inWeek(3, 1)];
  expect([1, 2, 3, 4, 5].map((weeks) => shownAfter(weeks, trickle))).toEqual([6, 6, 6, 11, 11]);
});

test('two visits of one person are two visits and one contributor', () => {
  const twice = [opened('sam'), { ...opened('sam', 5), touchpoint: 'second' }, { ...decided('sam', 6), touchpoint: 'second' }];
  expect(atSidelined(twice)).toEqual({ moment: 'sidelined', met: 6, stopped: 1, contributors: 5 });
});

test('what people do of their own accord is no visit; other blueprints and revisions are not looked at', () => {
  expect(visits(tell({ ...opened('sam'), touchpoint: null }))).toEqual([]);
  const facts = tell(...four, opened('sam'));
  expect(dropOff({ facts, blueprint: { ...blueprint, id: 'another' }, revision: ONE, now: aWeekOn })[1]).toMatchObject({ met: 0 });
  expect(dropOff({ facts, blueprint, revision: 'two' as Revision, now: aWeekOn })[1]).toMatchObject({ met: 0 }); // a revision nobody has met
});

test('a plan made on the way out of a response is no visit to the trial', () => {
  const carried = tell(
    { person: 'sam', moment: 'coffee', kind: 'opened', touchpoint: 'one' },
    { person: 'sam', moment: 'coffee', kind: 'responded', hour: 1, touchpoint: 'one' },
    { person: 'sam', moment: 'try-it', kind: 'planned-trial', hour: 1, touchpoint: 'one' },
  );
  expect(visits(carried)).toEqual([{ person: 'sam', moment: 'coffee', metAt: MONDAY, stopped: false }]);
});

const anyTold = fc.record({
  person: fc.integer({ min: 0, max: 11 }).map((place) => `person-${place}`),
  moment: fc.constantFrom('coffee', 'sidelined'),
  kind: fc.constantFrom('opened' as const, 'decided' as const, 'skipped' as const),
  hour: fc.nat(900),
  touchpoint: fc.constantFrom('a', 'b', 'c'),
});

test('the order in which facts arrive changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 60 }), fc.nat(1_200), (all, hours) => {
      const now = later(MONDAY, hours * HOUR);
      const facts = tell(...all);
      expect(dropOff({ facts: facts.toReversed(), blueprint, revision: ONE, now })).toEqual(dropOff({ facts, blueprint, revision: ONE, now }));
    }),
  );
});

const keyOf = ({ person, moment, metAt }: { person: string; moment: string; metAt: number }) => `${person} ${moment} ${metAt}`;

test('from week to week a prompt’s figures stay as they are or grow by the visits of at least five people', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 80 }), fc.integer({ min: 1, max: 8 }), (all, week) => {
      const review = { facts: tell(...all), blueprint, revision: ONE, now: later(MONDAY, week * 7 * DAY) };
      const [before, after] = [shownVisits(review), shownVisits({ ...review, now: later(review.now, 7 * DAY) })];
      const known = new Set(before.map(keyOf));
      expect(before.every((visit) => after.some((other) => keyOf(other) === keyOf(visit)))).toBe(true);
      for (const moment of ['coffee', 'sidelined']) {
        const news = after.filter((visit) => visit.moment === moment && !known.has(keyOf(visit)));
        expect([0, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(new Set(news.map(({ person }) => person)).size);
      }
    }),
  );
});
