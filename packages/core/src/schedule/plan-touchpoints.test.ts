import { expect, test } from 'vitest';
import { seededDice } from '../chance/dice.ts';
import type { Touchpoint } from '../practice/touchpoint.ts';
import { DAY, HOUR, later, MINUTE, minutes, type Instant } from '../time/instant.ts';
import { planTouchpoints } from './plan-touchpoints.ts';
import { enrolment, happened, officeHours, practice, request, START } from './testing.ts';

const answered = (at: Instant, moment = 'coffee', twist: string | null = null) => ({ at, kind: 'responded' as const, moment, facts: { seconds: 90 }, twist });
const trialPlanned = (at: Instant) => ({ at, kind: 'planned-trial' as const, moment: 'try-it', facts: { until: later(at, 24 * HOUR), remindAt: null } });
const lookedBackOn = (at: Instant, outcome = 'tried') => ({ at, kind: 'reflected' as const, moment: 'look-back', facts: { outcome } });
const of = (plan: readonly Touchpoint[], moment: string) => plan.filter((touchpoint) => touchpoint.moment === moment);

test('the first moment of a new enrolment is due at once', () => {
  expect(planTouchpoints(request())[0]).toMatchObject({
    moment: 'coffee',
    twist: null,
    due: START,
    why: { reason: 'first-visit', visits: 0, lastMet: null, recall: null, movedBy: [] },
  });
});

test('somebody enrolled in the evening meets the first moment the next morning', () => {
  const startedAt = later(START, 10 * HOUR);
  const [first] = planTouchpoints(request({ enrolment: { ...enrolment, startedAt }, now: startedAt }));
  expect(first).toMatchObject({ due: later(START, 23 * HOUR), why: { movedBy: ['quiet-hours'], ideal: startedAt } });
});

test('the first moment is still open two days later, under the same id and at the same instant', () => {
  expect(planTouchpoints(request({ now: later(START, 2 * DAY) }))[0]).toEqual(planTouchpoints(request())[0]);
});

test('a moment that was met comes back with a twist when its recall nears 0.9', () => {
  const [next] = of(planTouchpoints(request({ journal: happened(answered(START), trialPlanned(START)), now: later(START, MINUTE) })), 'coffee');
  expect(next).toMatchObject({ due: later(START, 2 * DAY), why: { reason: 'revisit', visits: 1, lastMet: START } });
  expect(next?.twist).not.toBeNull();
  expect(next?.why.recall).toBeCloseTo(0.91, 2);
});

test('a visit keeps its id in every plan until it is made', () => {
  const before = planTouchpoints(request());
  const after = planTouchpoints(request({ journal: happened(answered(later(START, HOUR)), trialPlanned(later(START, HOUR))), now: later(START, 2 * HOUR) }));
  expect(of(after, 'coffee').map(({ id }) => id)).toEqual(
    of(before, 'coffee')
      .slice(1, 1 + of(after, 'coffee').length)
      .map(({ id }) => id),
  );
});

test('a visit that was put off until later today comes under a new id three hours on', () => {
  const [first] = planTouchpoints(request());
  const [again] = planTouchpoints(
    request({ journal: happened({ at: START, kind: 'skipped', moment: 'coffee', facts: { until: 'later-today' } }), now: later(START, MINUTE) }),
  );
  expect(again).toMatchObject({ moment: 'coffee', due: later(START, 3 * HOUR) });
  expect(again?.id).not.toBe(first?.id);
});

test('new moments come in authored order, each later than the one before', () => {
  const introduced = planTouchpoints(request()).filter(({ why }) => why.reason === 'first-visit');
  expect(introduced.map(({ moment }) => moment).slice(0, 3)).toEqual(['coffee', 'sidelined', 'rule']);
});

test('who answers without planning a trial is invited to plan one the next morning', () => {
  const [invited] = of(planTouchpoints(request({ journal: happened(answered(START)), now: later(START, MINUTE) })), 'try-it');
  expect(invited).toMatchObject({ due: later(START, 23 * HOUR), why: { reason: 'commit-trial' } });
});

test('who planned a trial is not invited to plan one', () => {
  expect(of(planTouchpoints(request({ journal: happened(answered(START), trialPlanned(later(START, MINUTE))), now: later(START, HOUR) })), 'try-it')).toEqual(
    [],
  );
});

test('a trial is looked back on when its time is over', () => {
  const [back] = of(planTouchpoints(request({ journal: happened(answered(START), trialPlanned(START)), now: later(START, HOUR) })), 'look-back');
  expect(back).toMatchObject({ due: later(START, DAY), why: { reason: 'look-back' } });
});

test('a trial that ends on a Friday evening is looked back on on Monday morning', () => {
  const friday = later(START, 4 * DAY + 8 * HOUR);
  const [back] = of(planTouchpoints(request({ journal: happened({ ...trialPlanned(later(friday, -DAY)) }), now: later(friday, -HOUR) })), 'look-back');
  expect(back?.due).toBe(later(START, 7 * DAY - HOUR));
});

test('a trial nobody looked back on within 72 hours had no occasion and is not asked about again', () => {
  const journal = happened(answered(START), trialPlanned(START));
  expect(of(planTouchpoints(request({ journal, now: later(START, 4 * DAY + HOUR) })), 'look-back')).toEqual([]);
});

test('who tried it is invited the next morning to ask a colleague, once', () => {
  const tried = [answered(START), trialPlanned(START), lookedBackOn(later(START, DAY))];
  const [invited] = of(planTouchpoints(request({ journal: happened(...tried), now: later(START, DAY) })), 'seen');
  expect(invited).toMatchObject({ due: later(START, 47 * HOUR), why: { reason: 'ask-observer' } });
  const asked = happened(...tried, { at: later(START, DAY), kind: 'asked-observer', moment: 'seen', facts: { observer: 'priya' } });
  expect(of(planTouchpoints(request({ journal: asked, now: later(START, DAY) })), 'seen')).toEqual([]);
});

test('who had no occasion is not invited to ask a colleague', () => {
  const journal = happened(answered(START), trialPlanned(START), lookedBackOn(later(START, DAY), 'no-opportunity'));
  expect(of(planTouchpoints(request({ journal, now: later(START, DAY) })), 'seen')).toEqual([]);
});

test('a moment that did not come back is met again the next day, three hours after the look back', () => {
  const journal = happened(
    { at: START, kind: 'decided', moment: 'sidelined', facts: { seconds: 60, path: [{ scene: null, option: 'dismiss' }], state: { trust: 2, engagement: 2 } } },
    trialPlanned(START),
  );
  const [next] = of(planTouchpoints(request({ journal, now: later(START, MINUTE) })), 'sidelined');
  expect(next?.due).toBe(later(START, DAY + 3 * HOUR));
});

test('nothing is planned before the end of a pause, and then one moment welcomes back', () => {
  const pausedUntil = later(START, 14 * DAY);
  const journal = happened(answered(START), trialPlanned(START), answered(later(START, HOUR), 'sidelined'));
  const plan = planTouchpoints(request({ journal, enrolment: { ...enrolment, pausedUntil }, now: later(START, DAY) }));
  expect(plan[0]).toMatchObject({ due: pausedUntil, why: { reason: 'welcome-back', movedBy: ['paused'] } });
  expect(plan.slice(1).every(({ due }) => due >= later(pausedUntil, 3 * HOUR))).toBe(true);
});

test('after five days of silence one moment waits and all else with it', () => {
  const journal = happened(answered(START), trialPlanned(START), answered(later(START, HOUR), 'sidelined'));
  const plan = planTouchpoints(request({ journal, now: later(START, 12 * DAY) }));
  expect(plan).toHaveLength(1);
  expect(plan[0]?.why.reason).toBe('welcome-back');
});

test('whoever stays silent is called less and less often, and finds a moment whenever they come', () => {
  const journal = happened(answered(START), trialPlanned(START));
  const days = Array.from({ length: 120 }, (_, day) => planTouchpoints(request({ journal, now: later(START, (day + 8) * DAY) })));
  const calls = new Set(days.flat().map(({ id }) => id));
  expect(calls.size).toBeLessThanOrEqual(7);
  expect(days.every((plan) => plan.length === 1)).toBe(true);
});

test('who comes back after a month is not made to catch up', () => {
  const back = later(START, 35 * DAY);
  const journal = happened(answered(START), trialPlanned(START), answered(later(START, HOUR), 'sidelined'), answered(back));
  const plan = planTouchpoints(request({ journal, now: later(back, MINUTE) }));
  expect(plan.filter(({ due }) => due < later(back, 7 * DAY) && due >= back).length).toBeLessThanOrEqual(3);
});

test('entries of a moment that was replaced carry on under its successor', () => {
  const renamed = {
    ...practice,
    moments: practice.moments.map((moment) => (moment.id === 'coffee' ? { ...moment, id: 'espresso', replaces: ['coffee'] } : moment)),
  };
  const [next] = of(
    planTouchpoints(request({ blueprint: renamed, journal: happened(answered(START), trialPlanned(START)), now: later(START, MINUTE) })),
    'espresso',
  );
  expect(next?.why.visits).toBe(1);
});

test('a learner without time gets the cadence the blueprint has for them', () => {
  const adapted = { ...practice, adapt: [{ when: 'no-time' as const, perWeek: 1, prefer: [] }] };
  const plan = planTouchpoints(request({ blueprint: adapted, enrolment: { ...enrolment, constraint: 'no-time' } }));
  expect(plan.length).toBeGreaterThan(2);
  expect(plan.filter(({ due }, index) => index > 0 && due - (plan[index - 1]?.due ?? 0) < 6.5 * DAY)).toEqual([]);
});

test('a plan made twice is the same, byte for byte', () => {
  expect(JSON.stringify(planTouchpoints(request()))).toBe(JSON.stringify(planTouchpoints(request({ dice: seededDice(enrolment.id) }))));
});

test('a day that others have filled is left alone', () => {
  const taken = [9, 13].map((hour) => ({ at: later(START, (hour - 10) * HOUR), minutes: 2 }));
  const [first] = planTouchpoints(request({ availability: { ...officeHours, taken } }));
  expect(first).toMatchObject({ due: later(START, DAY), why: { movedBy: ['day-is-full'] } });
});

test('a meeting is waited for', () => {
  const busy = [{ from: later(START, -HOUR), until: later(START, 2 * HOUR) }];
  expect(planTouchpoints(request({ availability: { ...officeHours, busy } }))[0]).toMatchObject({ due: later(START, 2 * HOUR), why: { movedBy: ['busy'] } });
});

test('a moment longer than the day allows is never planned', () => {
  const plan = planTouchpoints(request({ caps: { perDay: 2, minutesPerDay: minutes(1), hoursApart: 3 } }));
  expect(plan).toEqual([]);
});
