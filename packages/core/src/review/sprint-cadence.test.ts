import { expect, test } from 'vitest';
import { delivered, MONDAY, practice } from '../signal/testing.ts';
import { gathered } from '../signal/under-review.ts';
import { DAY, later } from '../time/instant.ts';
import { halfOf } from './after-check.ts';
import { gatherSprintCheck, isTried, perWeekOf, standingPerWeek, type SprintCadence } from './sprint-cadence.ts';

const blueprint = practice('sidelined');
const fresh = { outcome: null, outcomeAt: null, undoneAt: null } as const;
const change = (changes: Partial<SprintCadence> = {}): SprintCadence => ({
  id: 'slower',
  sprint: 'spring',
  blueprint: 'practice',
  by: 'noor',
  at: MONDAY,
  because: 'December.',
  before: 2,
  perWeek: 1,
  halves: false,
  ...fresh,
  ...changes,
});
const worked = { verdict: 'worked', sentence: { says: 'since.cadence', given: { before: 40, since: 60 } } } as const;

test('without a change a sprint leaves it to the text; the newest that stands is what its members get', () => {
  const newer = change({ id: 'faster', at: later(MONDAY, DAY), perWeek: 3 });
  expect([perWeekOf('sam', []), perWeekOf('sam', [change()]), perWeekOf('sam', [change(), newer])]).toEqual([null, 1, 3]);
  expect(perWeekOf('sam', [change(), { ...newer, undoneAt: later(MONDAY, 2 * DAY) }])).toBe(1);
});

test('a sprint comes as often as its newest change says that was not put back, else as often as the text', () => {
  const newer = change({ id: 'faster', at: later(MONDAY, DAY), perWeek: 3, halves: true });
  expect([standingPerWeek([], 2), standingPerWeek([newer, change()], 2), standingPerWeek([change(), { ...newer, undoneAt: MONDAY }], 2)]).toEqual([2, 3, 1]);
});

test('while it is tried on one half the other goes on as before, until it is known what came of it', () => {
  const tried = change({ id: 'tried', at: later(MONDAY, DAY), perWeek: 5, halves: true });
  const people = Array.from({ length: 40 }, (_, person) => `person-${person}`);
  for (const person of people) expect(perWeekOf(person, [tried, change()])).toBe(halfOf(person, 'tried') === 'changed' ? 5 : 1);
  expect([isTried(tried), isTried({ ...tried, outcome: worked }), isTried({ ...tried, undoneAt: MONDAY })]).toEqual([true, false, false]);
  for (const person of people) expect(perWeekOf(person, [{ ...tried, outcome: worked }, change()])).toBe(5);
});

/** So many people of a sprint, each sent so many prompts, of which those of either half open the first few. */
function checked({ people = 24, sent = 11, opens }: { people?: number; sent?: number; opens: (half: 'changed' | 'unchanged') => number }, isOver = false) {
  const hours = Array.from({ length: sent }, (_, turn) => 9 + turn * 48);
  const { facts, prompted } = delivered(people, hours, (turn, person) => turn < opens(halfOf(`person-${person}`, 'slower')));
  const members = new Set(prompted.map(({ person }) => person));
  return gathered(gatherSprintCheck({ now: later(MONDAY, 60 * DAY), blueprint, members, isOver }, change({ halves: true })), { facts, prompted });
}

test('the half that goes on opening for longer tells that it worked, and the other way round that it made things worse', () => {
  expect(checked({ opens: (half) => (half === 'changed' ? 11 : 2) })).toMatchObject({ verdict: 'worked', sentence: { given: { before: 0, since: 100 } } });
  expect(checked({ opens: (half) => (half === 'changed' ? 2 : 11) }).verdict).toBe('worse');
  expect(checked({ opens: () => 11 }).verdict).toBe('no-sign');
});

test('it is too early while somebody has been followed for fewer than eight prompts, unless the sprint is over', () => {
  const early = { sent: 5, opens: () => 5 };
  expect(checked(early)).toMatchObject({ verdict: 'too-early', moreNeeded: 24 });
  expect(checked(early, true)).toMatchObject({ verdict: 'no-sign', moreNeeded: null });
});

test('once it is known what came of it, what it must not cost is said with it', () => {
  const hours = Array.from({ length: 11 }, (_, turn) => 9 + turn * 48);
  const { facts, prompted } = delivered(60, hours, (turn, person) => turn < (halfOf(`person-${person}`, 'slower') === 'changed' ? 11 : 2));
  const members = new Set(prompted.map(({ person }) => person));
  const found = (known: typeof facts) =>
    gathered(gatherSprintCheck({ now: later(MONDAY, 60 * DAY), blueprint, members, isOver: false }, change({ halves: true })), { facts: known, prompted });
  const opensOnly = facts.filter(({ person, kind }) => kind === 'opened' || halfOf(person, 'slower') === 'unchanged');
  expect(found(opensOnly)).toMatchObject({ verdict: 'worked', meanwhile: { verdict: 'worse', sentence: { says: 'meanwhile.stops-worse' } } });
  expect(found(facts)).toMatchObject({ verdict: 'worked', meanwhile: { verdict: expect.not.stringMatching('worse') } });
  expect(checked({ sent: 5, opens: () => 5 })).toMatchObject({ verdict: 'too-early', meanwhile: null });
});

test('nothing is ever said of fewer than five on a side', () => {
  expect(checked({ people: 6, opens: () => 11 })).toMatchObject({ verdict: 'too-early' });
  expect(checked({ people: 6, opens: () => 11 }, true)).toMatchObject({ verdict: 'too-early', moreNeeded: null });
});

test('who is not in the sprint, and what was sent before the change, are no part of it', () => {
  const { facts, prompted } = delivered(24, [9, 57, 105], () => true);
  const found = gathered(gatherSprintCheck({ now: later(MONDAY, 60 * DAY), blueprint, members: new Set(), isOver: true }, change()), { facts, prompted });
  expect(found).toMatchObject({ verdict: 'too-early', moreNeeded: null });
  const since = gatherSprintCheck(
    { now: later(MONDAY, 60 * DAY), blueprint, members: new Set(prompted.map(({ person }) => person)), isOver: false },
    change({ at: later(MONDAY, 30 * DAY) }),
  );
  expect(gathered(since, { facts, prompted }).verdict).toBe('too-early');
});
