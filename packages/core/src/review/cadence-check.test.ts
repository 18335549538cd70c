import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import { delivered, MONDAY, ONE } from '../signal/testing.ts';
import { DAY, later } from '../time/instant.ts';
import { cadenceCheck } from './cadence-check.ts';

const TWO = 'two' as Revision; // any text will do
const hours = Array.from({ length: 10 }, (_, turn) => 9 + turn * 72);

/** Under either revision so many people, each of whom opens prompts until they fall silent. */
function check(people: number, silentBefore: (person: number) => number, silentAfter: (person: number) => number) {
  const before = delivered(people, hours, (turn, person) => turn < silentBefore(person));
  const after = delivered(people, hours, (turn, person) => turn < silentAfter(person));
  const renamed = <Row extends { readonly person: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, person: `after-${row.person}`, revision: TWO }));
  const review = {
    prompted: [...before.prompted, ...renamed(after.prompted)],
    facts: [...before.facts, ...renamed(after.facts)],
    now: later(MONDAY, 60 * DAY),
  };
  return cadenceCheck(review, { before: ONE, after: TWO, decidedAt: MONDAY });
}
const soon = (person: number) => 1 + (person % 6);
const late = (person: number) => 4 + (person % 8);

test('where people keep opening prompts for longer it worked', () => {
  expect(check(40, soon, late)).toMatchObject({ verdict: 'worked', moreNeeded: null });
});

test('where they fall silent sooner it made things worse; where nothing differs there is no sign', () => {
  expect(check(40, late, soon).verdict).toBe('worse');
  expect(check(40, soon, soon).verdict).toBe('no-sign');
});

test('with fewer than thirty people on either side it is too early', () => {
  expect(check(20, soon, late)).toMatchObject({ verdict: 'too-early', moreNeeded: 10 });
});
