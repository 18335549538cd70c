import { expect, test } from 'vitest';
import { DAY, later } from '../time/instant.ts';
import { enrolmentState } from './enrolment-state.ts';
import { happened, request, START, type Happened } from './testing.ts';

const planned = (day: number): Happened => ({
  at: later(START, day * DAY),
  kind: 'planned-trial',
  moment: 'try-it',
  facts: { until: later(START, (day + 1) * DAY), remindAt: null },
});
const lookedBack = (day: number, outcome: string): Happened => ({ at: later(START, day * DAY), kind: 'reflected', moment: 'look-back', facts: { outcome } });
const noticed = (day: number, sighting: string): Happened => ({
  at: later(START, day * DAY),
  kind: 'observed',
  moment: 'seen',
  facts: { sighting },
  author: 'priya',
});
const rungAfter = (...entries: readonly Happened[]) => enrolmentState(happened(...entries), request({ now: later(START, 90 * DAY) })).behaviour;

test('before the first trial there is no rung', () => {
  expect(rungAfter({ at: START, kind: 'responded', moment: 'coffee', facts: { seconds: 60 } })).toBeNull();
});

test('a plan, a try and a try made in full are three rungs', () => {
  expect(rungAfter(planned(0))).toBe('planned');
  expect(rungAfter(planned(0), lookedBack(1, 'partly'))).toBe('tried');
  expect(rungAfter(planned(0), lookedBack(1, 'partly'), planned(4), lookedBack(5, 'tried'))).toBe('with-a-prompt');
});

test('a try told of without any plan is unprompted', () => {
  expect(rungAfter(planned(0), lookedBack(1, 'tried'), lookedBack(3, 'tried'))).toBe('unprompted');
});

test('what a colleague saw is the highest rung, what they did not see changes nothing', () => {
  expect(rungAfter(planned(0), lookedBack(1, 'tried'), noticed(2, 'saw-it'))).toBe('noticed');
  expect(rungAfter(planned(0), lookedBack(1, 'tried'), noticed(2, 'not-yet'))).toBe('tried');
});

test('a rung once reached is kept', () => {
  expect(rungAfter(planned(0), lookedBack(1, 'tried'), noticed(2, 'saw-it'), planned(9), lookedBack(10, 'not-yet'))).toBe('noticed');
});

test('no occasion is no step', () => {
  expect(rungAfter(planned(0), lookedBack(1, 'no-opportunity'))).toBe('planned');
});
