import { expect, test } from 'vitest';
import { MONDAY } from '../signal/testing.ts';
import { DAY, later, type Instant } from '../time/instant.ts';
import type { Review } from './review.ts';
import { decisionsIn, nextSprint, possibleSteps, reviewDueAt, reviewIsDue, takeStep, type Sprint, type SprintStep } from './sprint.ts';

const day = (count: number) => later(MONDAY, count * DAY);
const planned: Sprint = {
  id: 's1',
  name: 'Autumn',
  blueprints: ['asking', 'thanking'],
  weeks: 4,
  state: 'planned',
  startedAt: null,
  pausedAt: null,
  rested: 0,
  endedAt: null,
  follows: null,
};

const after = (steps: readonly (readonly [SprintStep, Instant])[]): Sprint =>
  steps.reduce((sprint, [step, at]) => {
    const taken = takeStep(sprint, step, at);
    if (!taken.ok) throw new Error(`${step} does not follow`);
    return taken.value;
  }, planned);

test('its review is due after its weeks, and a pause puts that off by as long as it lasts', () => {
  expect(reviewDueAt(planned, MONDAY)).toBeNull();
  const running = after([['start', MONDAY]]);
  expect([reviewIsDue(running, day(27)), reviewIsDue(running, day(28))]).toEqual([false, true]);
  const rested = after([
    ['start', MONDAY],
    ['pause', day(5)],
    ['resume', day(12)],
  ]);
  expect(reviewDueAt(rested, day(13))).toBe(day(35));
  const resting = after([
    ['start', MONDAY],
    ['pause', day(5)],
  ]);
  expect(reviewIsDue(resting, day(90))).toBe(false);
});

test('a start and an end can be taken back for a day, and nobody loses days by it', () => {
  const running = after([['start', MONDAY]]);
  expect(possibleSteps(running, later(MONDAY, DAY / 2))).toEqual(['pause', 'end', 'take-back-start']);
  expect(possibleSteps(running, day(2))).toEqual(['pause', 'end']);
  expect(takeStep(running, 'take-back-start', later(MONDAY, DAY / 2))).toEqual({ ok: true, value: planned });
  const reopened = after([
    ['start', MONDAY],
    ['end', day(10)],
    ['reopen', later(day(10), DAY / 2)],
  ]);
  expect(reviewDueAt(reopened, day(11))).toBe(later(day(28), DAY / 2));
});

test('a step that does not follow is none', () => {
  expect(takeStep(planned, 'pause', MONDAY)).toEqual({ ok: false, problem: 'not-now' });
  const ended = after([
    ['start', MONDAY],
    ['end', day(28)],
  ]);
  expect(possibleSteps(ended, day(30))).toEqual([]);
});

const review = (blueprint: string, at: Instant, because: string): Review => ({ blueprint, at, because }) as Review; // what else it says plays no part

test('the next one goes on from what was decided last about each blueprint', () => {
  const ended = after([
    ['start', MONDAY],
    ['end', day(28)],
  ]);
  const reviews = [
    review('asking', day(14), 'first'),
    review('asking', day(29), 'last'),
    review('asking', day(60), 'later'),
    review('thanking', day(-3), 'before'),
  ];
  expect(decisionsIn(ended, reviews, day(70)).map((decision) => decision.review?.because ?? null)).toEqual(['last', null]);
  expect(nextSprint(ended, 's2')).toEqual({ ...planned, id: 's2', name: 'Autumn 2', follows: 's1' });
  expect(nextSprint({ ...ended, name: 'Sprint 9' }, 's2').name).toBe('Sprint 10');
});
