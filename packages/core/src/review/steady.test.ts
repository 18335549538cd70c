import { expect, test } from 'vitest';
import { oneOf, seededDice } from '../chance/dice.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { Moment } from '../blueprint/moment.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Prompted } from '../signal/prompted.ts';
import { delivered, lookBack, MONDAY, ONE, plan, practice, rate, recall, respond, saw, tell, told, trial, type Told } from '../signal/testing.ts';
import { mondayOf, weekOf, type Week } from '../signal/week.ts';
import { DAY, instant, later } from '../time/instant.ts';
import { findInsight } from './insight.ts';
import type { Sign } from './sign.ts';
import type { Own, Practice } from './sign-row.ts';
import { steady } from './steady.ts';

/** What thirty people do for twenty-five weeks, and what some of them do more in the twenty-sixth. */
type Life = {
  readonly moments: readonly (string | Moment)[];
  readonly facts: readonly Told[];
  readonly prompts?: { readonly hours: readonly number[]; readonly opens: (turn: number, person: number) => boolean };
  readonly constraints?: ReadonlyMap<string, Constraint>;
  readonly channel?: (person: string) => string;
  /** So many prompts the first ten people had before, where it was not all of them. */
  readonly beforehand?: number;
  /** One thing more of one person; the world in which it happened is left unlike the one in which it did not. */
  readonly more: (person: number) => readonly Told[];
};

const LAST = 25 * 168;
const everybody = Array.from({ length: 30 }, (_, person) => person);
const of = (person: number): string => `person-${person}`;
const every72 = Array.from({ length: 12 }, (_, turn) => 9 + turn * 72);
const quiet = told('sidelined', { met: 30, stopped: 1, prefix: 'other' });
const colleague = (place: number): string => `colleague-${place % 20}`;

const LIVES: Readonly<Record<Exclude<Sign['kind'], 'drop'>, Life>> = {
  slow: {
    moments: ['coffee', 'sidelined'],
    facts: everybody.flatMap((person) => [answer(person, 'sidelined', 200 + person, 1), answer(person, 'coffee', 60, 1)]),
    more: (person) => [answer(person, 'sidelined', 20, LAST), answer(person, 'sidelined', 25, LAST + 1)],
  },
  'too-easy': {
    moments: [recall('from-memory'), 'sidelined'],
    facts: Array.from({ length: 120 }, (_, person) => [0, 100, ...(person < 10 ? [] : [300])].map((hour) => recalled(person, 'all', hour))).flat(),
    more: (person) => [recalled(person, 'part', LAST)],
  },
  'opens-fall': { moments: ['sidelined'], facts: [], prompts: { hours: every72, opens: (turn) => turn < 6 }, more: () => [] },
  hour: {
    moments: ['sidelined'],
    facts: [],
    prompts: { hours: every72.map((hour, turn) => hour + [0, 3, 7][turn % 3]!), opens: (turn) => turn % 3 !== 2 }, // three entries
    more: () => [],
  },
  channel: {
    moments: ['sidelined'],
    facts: [],
    prompts: { hours: every72, opens: (turn, person) => (turn + person) % 4 < (person % 2 ? 1 : 4) },
    constraints: new Map(everybody.map((person) => [of(person), 'no-time' as const])),
    channel: (person) => (Number(person.split('-')[1]) % 2 ? 'email' : 'today'),
    beforehand: 2,
    more: () => [],
  },
  'no-occasion': {
    moments: [trial('try-it'), 'sidelined'],
    facts: everybody.flatMap((person) => [0, 200, 400].flatMap((hour, round) => tried(person, (person + round) % 4 === 0 ? 'tried' : 'no-opportunity', hour))),
    more: (person) => tried(person, 'no-opportunity', LAST),
  },
  'confident-unseen': {
    moments: [respond('coffee'), 'sidelined'],
    facts: [
      ...everybody.flatMap((person) => [rate(of(person), 'before', 2), rate(of(person), 'after', person % 5 === 0 ? 2 : 4, 500)]),
      ...Array.from({ length: 300 }, (_, place) => ({ ...saw(of(place % 30), colleague(place), place % 5 ? 'not-yet' : 'saw-it'), hour: place * 10 })),
    ],
    more: (person) => [rate(of(person), 'after', 1, LAST), { ...saw(of(person), colleague(person), 'saw-it'), hour: LAST }],
  },
  'examples-deepen': {
    moments: [respond('coffee'), 'sidelined'],
    facts: everybody.flatMap((person) =>
      Array.from({ length: 8 }, (_, place) => looked(person, place % 2 === 0, place % 2 === 0 ? 3 : place % 3, 10 + place * 72)),
    ),
    more: (person) => [looked(person, true, 0, LAST)],
  },
};

function answer(person: number, moment: string, seconds: number, hour: number): Told {
  return { person: of(person), moment, kind: 'decided', hour, touchpoint: `${person}-${moment}-${hour}`, facts: { seconds, path: [], state: {} } };
}
function recalled(person: number, outcome: 'part' | 'all', hour: number): Told {
  return { person: of(person), moment: 'from-memory', kind: 'recalled', hour, touchpoint: `${person}-${hour}`, facts: { seconds: 30, recall: outcome } };
}
function tried(person: number, outcome: string, hour: number): readonly Told[] {
  return [
    { ...plan(of(person), hour), touchpoint: null },
    { ...lookBack(of(person), outcome, hour + 30), touchpoint: null },
  ];
}
function looked(person: number, exampleFirst: boolean, parts: number, hour: number): Told {
  const rated = Object.fromEntries(['tone', 'timing', 'reaction'].slice(0, parts).map((part) => [part, 3]));
  return { ...lookBack(of(person), 'tried', hour, { ...rated, exampleFirst }), touchpoint: `look-${person}-${hour}` };
}

const lateNames = (touchpoint: string | null): string => `late ${touchpoint}`;

/** What is said on the Monday after the twenty-sixth week, if so many did something more in it. */
function saidAfter(life: Life, many: number) {
  const { prompts, channel = () => 'email', beforehand = Infinity } = life;
  const sent = prompts && delivered(30, prompts.hours, prompts.opens);
  const wasSent = (touchpoint: string): boolean => {
    const [person = 0, turn = 0] = touchpoint.split('-').map(Number);
    return person >= 10 || turn < beforehand;
  };
  // One prompt more, which an even-numbered person opens.
  const late = prompts && delivered(many, [LAST], (_, person) => person % 2 === 0);
  const prompted: readonly Prompted[] = [
    ...(sent?.prompted ?? []).filter(({ touchpoint }) => wasSent(touchpoint)),
    ...(late?.prompted ?? []).map((each) => ({ ...each, touchpoint: lateNames(each.touchpoint) })),
  ];
  const facts: readonly FactEntry[] = [
    ...(sent?.facts ?? []),
    ...(late?.facts ?? []).map((fact) => ({ ...fact, touchpoint: lateNames(fact.touchpoint) })),
    ...tell(...quiet, ...life.facts, ...everybody.slice(0, many).flatMap(life.more)),
  ];
  const { sign, headline, evidence, interval, alternatives } = findInsight({
    facts,
    prompted: prompted.map((each) => ({ ...each, channel: channel(each.person) })),
    ...(life.constraints && { constraints: life.constraints }),
    blueprint: practice(...life.moments),
    revision: ONE,
    now: later(MONDAY, 26 * 7 * DAY),
  });
  return { sign, alternatives, figures: { headline, evidence, interval } };
}

test.each(Object.entries(LIVES))('what %s says moves by five people at once, and by nobody alone', (kind, life) => {
  const before = saidAfter(life, 0);
  expect(before.sign).toMatchObject({ kind });
  for (const few of [1, 2, 3, 4]) expect(saidAfter(life, few)).toEqual(before);
  expect(saidAfter(life, 10).figures).not.toEqual(before.figures);
});

test.each(Object.entries(LIVES))('what %s says comes with something else that could be done', (_, life) => {
  expect(saidAfter(life, 0).alternatives).not.toEqual([]);
});

test('it is what folding every week from the first would come to, in whatever order people are taken in', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const dice = seededDice(`steady ${seed}`);
    const people = Array.from({ length: 3 + (seed % 12) }, () => WEEKS.map(() => (dice() < 0.25 ? oneOf(dice, [1, 2, 3]) : undefined)));
    const figure = steady<number>({ read: ({ monday }) => lastBefore(monday), mayMove: () => WEEKS });
    let own: readonly (number | undefined)[] = [];
    const lastBefore = (monday: number) => own.findLast((value, place) => value !== undefined && mondayOf(WEEKS[place]!) <= monday); // a place of its own
    for (own of people) figure.take(practiceAt());
    const until = slowly(people);
    const expected = people.map((told) => told.slice(0, until + 1).findLast((value) => value !== undefined)).filter((value) => value !== undefined);
    expect(figure.readings()).toEqual(expected);
  }
});

const WEEKS: readonly Week[] = Array.from({ length: 20 }, (_, place) => (weekOf(MONDAY) + place) as Week); // whole weeks

const at = (week: Week): Own => ({ facts: [], sent: [], constraint: null, monday: instant(mondayOf(week)) });
const practiceAt = (): Practice => ({ now: at(WEEKS.at(-1)!), until: at }); // there are twenty

/** The place of the last week by which five had something new since the one before. */
function slowly(people: readonly (readonly (number | undefined)[])[]): number {
  let [until, waiting] = [-1, new Set<number>()];
  for (const place of WEEKS.keys()) {
    for (const [person, told] of people.entries()) {
      const [before, now] = [told.slice(0, place), told.slice(0, place + 1)].map((known) => known.findLast((value) => value !== undefined));
      if (before !== now) waiting.add(person);
    }
    if (waiting.size >= 5) [until, waiting] = [place, new Set()];
  }
  return until;
}
