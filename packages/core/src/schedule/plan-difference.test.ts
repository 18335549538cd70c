import { expect, test } from 'vitest';
import type { Touchpoint } from '../practice/touchpoint.ts';
import type { Revision } from '../blueprint/revision.ts';
import { DAY, later } from '../time/instant.ts';
import { planDifference } from './plan-difference.ts';
import { START } from './testing.ts';

const visit = (id: string, moment: string, day: number): Touchpoint => ({
  id,
  person: 'ana',
  blueprint: 'asking',
  revision: 'r1' as Revision, // a test's own
  moment,
  twist: null,
  due: later(START, day * DAY),
  until: later(START, (day + 3) * DAY),
  why: { reason: 'revisit', visits: 1, lastMet: START, recall: 0.9, movedBy: [], ideal: START },
});
const on = (day: number) => later(START, day * DAY);

test('two equal plans differ in nothing', () => {
  const plan = [visit('a', 'coffee', 1), visit('b', 'corridor', 4)];
  expect(planDifference(plan, plan)).toEqual([]);
});

test('a visit that moves is told once, from where to where', () => {
  expect(planDifference([visit('a', 'coffee', 1)], [visit('a', 'coffee', 3)])).toEqual([
    { blueprint: 'asking', moment: 'coffee', from: on(1), to: on(3), because: [] },
  ]);
});

test('a visit under a new name is still that moment’s next', () => {
  expect(planDifference([visit('a', 'coffee', 1)], [visit('welcome', 'coffee', 9)])).toEqual([
    { blueprint: 'asking', moment: 'coffee', from: on(1), to: on(9), because: [] },
  ]);
});

test('what goes and what comes are told as such, soonest first', () => {
  const [before, after] = [
    [visit('a', 'coffee', 5), visit('b', 'coffee', 9)],
    [visit('a', 'coffee', 5), visit('c', 'corridor', 2)],
  ];
  expect(planDifference(before, after)).toEqual([
    { blueprint: 'asking', moment: 'corridor', from: null, to: on(2), because: [] },
    { blueprint: 'asking', moment: 'coffee', from: on(9), to: null, because: [] },
  ]);
});

test('what keeps a visit from its best instant in the later plan is told with it', () => {
  const moved = visit('a', 'coffee', 8);
  expect(planDifference([visit('a', 'coffee', 1)], [{ ...moved, why: { ...moved.why, movedBy: ['day-off'] } }])).toEqual([
    { blueprint: 'asking', moment: 'coffee', from: on(1), to: on(8), because: ['day-off'] },
  ]);
});
