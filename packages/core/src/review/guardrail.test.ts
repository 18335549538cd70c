import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { lookBack, MONDAY, ONE, plan, practice, recall, reflect, respond, tell, trial, type Told } from '../signal/testing.ts';
import { gathered } from '../signal/under-review.ts';
import { DAY, later } from '../time/instant.ts';
import type { Adjustment } from './adjustment.ts';
import { gatherCheck, type Check, type CheckSubject } from './check.ts';
import { bothSides as sides } from './personal-figure.ts';
import { gatherMeanwhile, guardrailOf, watchedBy, type Guardrail } from './guardrail.ts';

const TWO = 'two' as Revision; // any text will do
const lookingBack = reflect('look-back', { after: 'try-it', beside: 'coffee' });
const blueprint = practice(respond('coffee'), 'sidelined', recall('rule'), trial('try-it'), lookingBack);
const bare = practice(respond('coffee'), 'sidelined');
const stopsAtPrompt: CheckSubject = { of: 'prompt', moment: 'sidelined', seen: { here: { k: 12, n: 40 }, there: { k: 4, n: 160 } } };
const guardrail = (adjustment: Adjustment, subject: CheckSubject = stopsAtPrompt, of = blueprint) => guardrailOf(adjustment, { subject, blueprint: of });
const simplify: Adjustment = { kind: 'difficulty', change: 'simplify', moment: 'sidelined' };
const example: Adjustment = { kind: 'relevance', change: 'add-example', moment: 'coffee', text: 'How?', because: 'It asks.' };

test('each change is watched by what it could cost', () => {
  expect(guardrail(simplify)).toEqual({ of: 'depth' });
  expect(guardrail(simplify, { of: 'time', moment: 'sidelined' })).toEqual({ of: 'stops', moment: 'sidelined' });
  expect(guardrail({ kind: 'difficulty', change: 'new-twist', moment: 'rule', scene: 's' })).toEqual({ of: 'recall' });
  expect(guardrail({ kind: 'cadence', change: 'per-week', perWeek: 1 }, { of: 'cadence' })).toEqual({ of: 'recall' });
  expect(guardrail({ kind: 'cadence', change: 'per-week', perWeek: 5 }, { of: 'cadence' })).toEqual({ of: 'stops' });
  expect(guardrail({ kind: 'cadence', change: 'hour', at: 'morning' }, { of: 'opens' })).toEqual({ of: 'stops' });
  expect(guardrail({ kind: 'cadence', change: 'channel', by: 'today', for: 'frontline' }, { of: 'opens' })).toEqual({ of: 'stops', only: 'frontline' });
  expect(guardrail({ kind: 'relevance', change: 'other-occasion', moment: 'try-it', if: 'a call ends' })).toEqual({ of: 'stops', moment: 'try-it' });
  expect(guardrail(example, { of: 'depth', moment: 'look-back' })).toEqual({ of: 'stops', moment: 'look-back' });
  expect(guardrail(example, { of: 'observed' })).toEqual({ of: 'stops', moment: 'coffee' });
  expect(guardrail(example)).toEqual({ of: 'depth' });
});

test('where nothing is practised that a change could cost there is no guardrail', () => {
  expect(guardrail(simplify, stopsAtPrompt, bare)).toBeNull();
  expect(guardrail({ kind: 'cadence', change: 'per-week', perWeek: 1 }, { of: 'cadence' }, bare)).toEqual({ of: 'stops' });
  expect(guardrail({ kind: 'difficulty', change: 'retire', moment: 'sidelined' })).toBeNull();
});

const change = { before: ONE, after: TWO, decidedAt: MONDAY };
const now = later(MONDAY, 200 * DAY);
const side = (revision: Revision, all: readonly Told[]) => tell(...all).map((fact) => ({ ...fact, revision, person: `${revision} ${fact.person}` }));
/** So many people on either side, each of whom does something before the change and something since. */
const bothSides = (people: number, before: (person: number) => readonly Told[], since: (person: number) => readonly Told[]): readonly FactEntry[] => {
  const all = Array.from({ length: people }, (_, person) => person);
  return [...side(ONE, all.flatMap(before)), ...side(TWO, all.flatMap(since))];
};
const meanwhile = (guarded: Guardrail, facts: readonly FactEntry[]) =>
  gathered(gatherMeanwhile({ blueprint }, guarded, sides({ now }, guarded, change)), { facts });

const named = (parts: number) => (person: number) => {
  const rated = Object.fromEntries(['tone', 'timing', 'reaction'].slice(0, Math.min(3, parts + (person % 2))).map((part) => [part, 3]));
  return [plan(`p${person}`), lookBack(`p${person}`, 'tried', 30, rated)];
};

test('looks back that name less than before are clearly thinner, and the figures of either side are told', () => {
  expect(meanwhile({ of: 'depth' }, bothSides(30, named(2), named(1)))).toEqual({
    verdict: 'worse',
    sentence: { says: 'meanwhile.depth-worse', given: { before: 2.5, since: 1.5, parts: 3 } },
  });
});

test('where they name as much, or more, nothing is worse', () => {
  expect(meanwhile({ of: 'depth' }, bothSides(30, named(2), named(2)))).toMatchObject({ verdict: 'held', sentence: { says: 'meanwhile.depth' } });
  expect(meanwhile({ of: 'depth' }, bothSides(30, named(1), named(2)))).toMatchObject({ verdict: 'held' });
});

test('that it holds is said of thirty people a side; that it is clearly worse, of ten; of fewer nothing', () => {
  const early = { verdict: 'too-early', sentence: { says: 'too-few.depth', given: {} } };
  expect(meanwhile({ of: 'depth' }, bothSides(29, named(2), named(2)))).toEqual(early);
  expect(meanwhile({ of: 'depth' }, bothSides(10, named(2), named(0)))).toMatchObject({ verdict: 'worse' });
  expect(meanwhile({ of: 'depth' }, bothSides(9, named(2), named(0)))).toEqual(early);
});

const recalls = (often: number) => (person: number) =>
  [0, 1, 2, 3].map((turn): Told => {
    const outcome = (turn + person) % 4 < often ? 'all' : 'missed';
    return {
      person: `p${person}`,
      moment: 'rule',
      kind: 'recalled',
      hour: turn * 100,
      touchpoint: `${person}-${turn}`,
      facts: { seconds: 30, recall: outcome },
    };
  });

const trials = (tried: number) => (person: number) => [plan(`p${person}`), lookBack(`p${person}`, person % 4 < tried ? 'tried' : 'not-yet')];
const visit = (moment: string, person: number, stops: boolean): readonly Told[] => [
  { person: `p${person}`, moment, kind: 'opened' },
  ...(stops ? [] : [{ person: `p${person}`, moment, kind: 'decided', hour: 1 } as const]),
];
const visits = (stopped: number) => (person: number) => visit('sidelined', person, person % 4 < stopped);

test('less that is recalled, fewer trials carried out and more stops are each seen', () => {
  expect(meanwhile({ of: 'recall' }, bothSides(30, recalls(3), recalls(1)))).toMatchObject({
    verdict: 'worse',
    sentence: { says: 'meanwhile.recall-worse', given: { before: 75, since: 25 } },
  });
  expect(meanwhile({ of: 'tried' }, bothSides(30, trials(3), trials(1)))).toMatchObject({ verdict: 'worse', sentence: { says: 'meanwhile.tried-worse' } });
  expect(meanwhile({ of: 'stops' }, bothSides(30, visits(1), visits(3)))).toMatchObject({ verdict: 'worse', sentence: { says: 'meanwhile.stops-worse' } });
  expect(meanwhile({ of: 'stops', moment: 'sidelined' }, bothSides(30, visits(3), visits(1)))).toMatchObject({
    verdict: 'held',
    sentence: { says: 'meanwhile.stops-at', given: { moment: 'Sidelined' } },
  });
  expect(meanwhile({ of: 'stops', moment: 'coffee' }, bothSides(30, visits(1), visits(3)))).toMatchObject({
    verdict: 'too-early',
    sentence: { says: 'too-few.stops-at', given: { moment: 'Coffee' } },
  });
});

test('that all did, or none, is never told', () => {
  expect(meanwhile({ of: 'recall' }, bothSides(30, recalls(4), recalls(0)))).toMatchObject({ sentence: { given: { before: 99, since: 1 } } });
});

const check = { subject: stopsAtPrompt, design: 'randomised-halves', ...change, guardrail: { of: 'depth' } } as const satisfies Check;

const fewerStop = (people: number) =>
  bothSides(
    people,
    (person) => [...visit('sidelined', person, person % 2 === 0), ...named(2)(person)],
    (person) => [...visit('sidelined', person, false), ...named(1)(person)],
  );

test('a check says of its guardrail what there is to say once it has its verdict, and nothing before', () => {
  const found = (people: number) => gathered(gatherCheck({ blueprint, now }, check), { facts: fewerStop(people) });
  expect(found(40)).toMatchObject({ verdict: 'worked', meanwhile: { verdict: 'worse' } });
  expect(found(15)).toMatchObject({ verdict: 'too-early', meanwhile: { verdict: 'too-early', sentence: { says: 'watched.depth' } } });
  expect(gathered(gatherCheck({ blueprint, now }, { ...check, guardrail: null }), { facts: fewerStop(40) })).toMatchObject({
    verdict: 'worked',
    meanwhile: null,
  });
});

test('what will be looked at is said before anybody decides', () => {
  expect(watchedBy({ of: 'depth' }, blueprint)).toEqual({ says: 'watched.depth', given: {} });
  expect(watchedBy({ of: 'stops', moment: 'sidelined' }, blueprint)).toEqual({ says: 'watched.stops-at', given: { moment: 'Sidelined' } });
});
