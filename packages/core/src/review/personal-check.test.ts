import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { delivered, lookBack, MONDAY, ONE, plan, saw, tell, type Told } from '../signal/testing.ts';
import { gathered } from '../signal/under-review.ts';
import { DAY, later } from '../time/instant.ts';
import { personalCheck, type PersonalSubject } from './personal-check.ts';

const TWO = 'two' as Revision; // any text will do
const change = { before: ONE, after: TWO, decidedAt: MONDAY };
const check = (subject: PersonalSubject, facts: readonly FactEntry[], prompted: Parameters<typeof gathered>[1]['prompted'] = []) =>
  gathered(personalCheck({ now: later(MONDAY, 200 * DAY) }, subject, change), { facts, prompted });

const side = (revision: Revision, all: readonly Told[]) => tell(...all).map((fact) => ({ ...fact, revision, person: `${revision} ${fact.person}` }));
/** So many people on either side, each of whom does something before the change and something since. */
const bothSides = (people: number, before: (person: number) => readonly Told[], since: (person: number) => readonly Told[]) => {
  const all = Array.from({ length: people }, (_, person) => person);
  return [...side(ONE, all.flatMap(before)), ...side(TWO, all.flatMap(since))];
};

const occasion = { of: 'occasion', moment: 'try-it' } as const;
/** Two trials of somebody, of which so many had no occasion. */
const trials = (without: number) => (person: number) =>
  [0, 200].flatMap((hour, turn) => [plan(`p${person}`, hour), lookBack(`p${person}`, turn < without ? 'no-opportunity' : 'tried', hour + 30)]);
const mixed = (often: number) => (person: number) => trials(person % 4 < often ? 2 : 0)(person);

test('a new occasion that comes more often has worked, and the shares of either side are told', () => {
  expect(check(occasion, bothSides(40, mixed(3), mixed(1)))).toEqual({
    verdict: 'worked',
    sentence: { says: 'since.occasion', given: { before: 75, since: 25 } },
    moreNeeded: null,
    freshMissing: 0,
  });
});

test('one that comes less often made things worse; where it comes as often there is no sign', () => {
  expect(check(occasion, bothSides(40, mixed(1), mixed(3))).verdict).toBe('worse');
  expect(check(occasion, bothSides(40, mixed(2), mixed(2))).verdict).toBe('no-sign');
});

test('with fewer than thirty people who looked back on either side it is too early, and it says how many more', () => {
  expect(check(occasion, bothSides(22, mixed(3), mixed(1)))).toMatchObject({ verdict: 'too-early', moreNeeded: 8, freshMissing: 8 });
});

test('somebody who tries often counts once', () => {
  const often = Array.from({ length: 60 }, (_, turn) => [plan('sam', turn * 60), lookBack('sam', 'tried', turn * 60 + 30)]).flat();
  expect(check(occasion, [...bothSides(40, mixed(2), mixed(2)), ...side(TWO, often)]).verdict).toBe('no-sign');
});

test('a plan that ran out without a word tells of no occasion, and trials from before the decision are no comparison', () => {
  const silent = bothSides(40, (person) => [plan(`p${person}`)], mixed(1));
  expect(check(occasion, silent)).toMatchObject({ verdict: 'too-early', freshMissing: 30 });
  const earlier = bothSides(40, (person) => mixed(3)(person).map((told) => ({ ...told, hour: (told.hour ?? 0) - 900 })), mixed(1));
  expect(check(occasion, earlier)).toMatchObject({ verdict: 'too-early', freshMissing: 30 });
});

const depth = { of: 'depth', moment: 'look-back' } as const;
const looks = (parts: number) => (person: number) => {
  const rated = Object.fromEntries(['tone', 'timing', 'reaction'].slice(0, Math.min(3, parts + (person % 2))).map((part) => [part, 3]));
  return [plan(`p${person}`), lookBack(`p${person}`, 'tried', 30, rated)];
};

test('an example that lets looks back name more has worked; those in which nothing was tried are not looked at', () => {
  expect(check(depth, bothSides(40, looks(1), looks(2)))).toMatchObject({
    verdict: 'worked',
    sentence: { says: 'since.depth', given: { before: 1.5, since: 2.5, parts: 3 } },
  });
  expect(check(depth, bothSides(40, looks(1), looks(1))).verdict).toBe('no-sign');
  expect(check(depth, bothSides(40, trials(2), trials(2)))).toMatchObject({ verdict: 'too-early', moreNeeded: 30 });
});

const sightings = (seen: (person: number) => boolean, observers: number) => (person: number) => [
  saw(`p${person}`, `by ${person % observers}`, seen(person) ? 'saw-it' : 'not-yet'),
];

test('more of what colleagues see has worked; few observers are as few as few people', () => {
  const [seldom, often] = [(person: number) => person % 4 === 0, (person: number) => person % 4 > 0];
  expect(check({ of: 'observed' }, bothSides(40, sightings(seldom, 9), sightings(often, 9)))).toMatchObject({
    verdict: 'worked',
    sentence: { says: 'since.observed', given: { before: 25, since: 75 } },
  });
  expect(check({ of: 'observed' }, bothSides(40, sightings(seldom, 4), sightings(often, 9)))).toMatchObject({ verdict: 'too-early', moreNeeded: 1 });
});

const answers =
  (seconds: number) =>
  (person: number): readonly Told[] => [{ person: `p${person}`, moment: 'coffee', kind: 'responded', facts: { seconds: seconds + (person % 30) } }];

test('a prompt that takes people less of their time has worked', () => {
  expect(check({ of: 'time', moment: 'coffee' }, bothSides(40, answers(200), answers(100)))).toMatchObject({
    verdict: 'worked',
    sentence: { says: 'since.time', given: { before: 3.5, since: 1.8 } },
  });
  expect(check({ of: 'time', moment: 'corridor' }, bothSides(40, answers(200), answers(100)))).toMatchObject({ verdict: 'too-early' });
});

const moved = <Row extends { readonly person: string }>(rows: readonly Row[]) => rows.map((row) => ({ ...row, person: `after ${row.person}`, revision: TWO }));

test('an hour at which people open more of what they are sent has worked', () => {
  const hours = [9, 90, 170, 250];
  const [before, after] = [
    delivered(40, hours, (turn, person) => (turn + person) % 3 === 0),
    delivered(40, hours, (turn, person) => (turn + person) % 3 !== 0),
  ];
  const [facts, prompted] = [
    [...before.facts, ...moved(after.facts)],
    [...before.prompted, ...moved(after.prompted)],
  ];
  expect(check({ of: 'opens' }, facts, prompted)).toMatchObject({ verdict: 'worked', sentence: { says: 'since.opens' } });
  const few = prompted.filter(({ touchpoint }) => Number(touchpoint.split('-')[1]) < 2);
  expect(check({ of: 'opens' }, facts, few)).toMatchObject({ verdict: 'too-early' });
});

test('what was changed for some is looked at among them', () => {
  const hours = [9, 90, 170, 250];
  const [before, after] = [delivered(40, hours, () => false), delivered(40, hours, () => true)];
  const review = { facts: [...before.facts, ...moved(after.facts)], prompted: [...before.prompted, ...moved(after.prompted)] };
  const only = (people: number) =>
    new Map([...new Set(review.prompted.map(({ person }) => person))].filter((_, place) => place % 40 < people).map((person) => [person, 'remote'] as const));
  const among = (people: number) =>
    gathered(personalCheck({ now: later(MONDAY, 200 * DAY) }, { of: 'opens', only: 'remote' }, change), { ...review, constraints: only(people) });
  expect(among(30)).toMatchObject({ verdict: 'worked' });
  expect(among(22)).toMatchObject({ verdict: 'too-early', moreNeeded: 8 });
});
