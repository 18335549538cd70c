import { expect, test } from 'vitest';
import { seededDice } from '../chance/dice.ts';
import type { Touchpoint } from '../practice/touchpoint.ts';
import { DAY, HOUR, instant, later, MINUTE, minutes, type Instant } from '../time/instant.ts';
import { localTime, type Zone } from '../time/zone.ts';
import { enrolmentState } from './enrolment-state.ts';
import { planTouchpoints } from './plan-touchpoints.ts';
import { enrolment, happened, officeHours, practice, request, START, type Happened } from './testing.ts';

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

test('how many days sooner or later would serve as well is told where there is such a choice', () => {
  const plan = planTouchpoints(request({ journal: happened(answered(START), trialPlanned(START)), now: later(START, MINUTE) }));
  const [second, third] = of(plan, 'coffee');
  expect(second?.why).not.toHaveProperty('leeway');
  expect(third?.why.leeway).toEqual({ sooner: 1, later: 2 });
});

test('what was let pass comes again around the day after the person was next seen, not all of it on that one day', () => {
  const days = Array.from({ length: 60 }, (_, index) => {
    const unanswered = planTouchpoints(request())[0];
    const seen = later(START, 8 * DAY + 2 * HOUR);
    const journal = happened({ at: seen, kind: 'opened', moment: 'rule', facts: {} });
    const plan = planTouchpoints(request({ journal, now: seen, delivered: unanswered ? [unanswered] : [], dice: seededDice(`luck ${index}`) }));
    return Math.floor(((of(plan, 'coffee')[0]?.due ?? 0) - START) / DAY);
  });
  expect([...new Set(days)].toSorted((a, b) => a - b)).toEqual([8, 9, 10]);
});

test('plans made day after day leave a touchpoint where the first has put it, within its leeway, until it is due', () => {
  for (let luck = 0; luck < 40; luck += 1) {
    const journal = happened(
      ...[0, 2, 6, 15, 33].map((day) => ({
        at: later(START, day * DAY + 6 * HOUR),
        kind: 'recalled' as const,
        moment: 'rule',
        facts: { seconds: 30, recall: 'all' as const },
      })),
    );
    const blueprint = { ...practice, moments: practice.moments.filter(({ id }) => id === 'rule') };
    const plannedOn = (day: number) =>
      of(planTouchpoints(request({ blueprint, journal, now: later(START, day * DAY - 9 * HOUR), delivered: [], dice: seededDice(`luck ${luck}`) })), 'rule')[0];
    const first = plannedOn(34);
    const { leeway, ideal } = first?.why ?? {};
    expect((first?.due ?? 0) - (ideal ?? 0)).toBeLessThanOrEqual((leeway?.later ?? 0) * DAY);
    for (let day = 35; later(START, day * DAY) < (first?.due ?? 0); day += 1) expect([luck, day, plannedOn(day)?.due]).toEqual([luck, day, first?.due]);
  }
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

test('a pause taken back at once leaves what lies open as it was, and nobody is welcomed back for it', () => {
  const journal = happened(answered(START), answered(later(START, HOUR), 'sidelined'));
  const asked = { journal, delivered: [] };
  const open = planTouchpoints(request({ ...asked, now: later(START, 2 * HOUR) })).find(({ why }) => why.reason === 'revisit')!;
  const now = later(open.due, HOUR);
  const paused = { ...enrolment, pausedUntil: now };
  const plan = planTouchpoints(request({ ...asked, delivered: [open], enrolment: paused, now: later(now, 1000) }));
  expect(plan).toContainEqual(expect.objectContaining({ id: open.id, due: open.due }));
  expect(plan.filter(({ moment, due }) => moment === open.moment && due < later(now, DAY))).toHaveLength(1);
  expect(plan.some(({ why }) => why.reason === 'welcome-back')).toBe(false);
  const resting = planTouchpoints(request({ ...asked, delivered: [open], enrolment: { ...enrolment, pausedUntil: later(now, 30 * DAY) }, now }));
  expect(resting.filter(({ due }) => due < later(now, 30 * DAY)).map(({ id }) => id)).toEqual([open.id]);
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

test('what welcomes back is not kept waiting by what waits for it, in a week with little room', () => {
  const startedAt = instant(Date.UTC(2025, 2, 10, 10, 9));
  const days = (count: number) => later(startedAt, count * DAY);
  const journal = happened(
    { at: startedAt, kind: 'recalled', moment: 'rule', facts: { seconds: 60, recall: 'missed' } },
    {
      at: startedAt,
      kind: 'decided',
      moment: 'sidelined',
      facts: { seconds: 60, path: [{ scene: null, option: 'dismiss' }], state: { trust: 2, engagement: 2 } },
    },
    { at: days(4), kind: 'skipped', moment: 'coffee', facts: { until: 'later-today' } },
    { at: days(36.6), kind: 'asked-observer', moment: 'seen', facts: { observer: 'priya' } },
  );
  const working = { days: [2, 3], from: minutes(615), until: minutes(0) } as const;
  const availability = { ...officeHours, zone: 'Africa/Abidjan' as Zone, working, quiet: { from: minutes(0), until: minutes(0) } };
  const plan = planTouchpoints(request({ enrolment: { ...enrolment, startedAt }, journal, availability, now: days(43) }));
  expect(plan).toHaveLength(1);
  expect(plan[0]?.due).toBeLessThan(days(51));
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

test('a trial paired with an event is looked back on half an hour after it', () => {
  const until = later(START, 3 * HOUR);
  const journal = happened(answered(START), {
    at: START,
    kind: 'planned-trial',
    moment: 'try-it',
    facts: { until, remindAt: null, occasion: later(until, -HOUR) },
  });
  const [back] = of(planTouchpoints(request({ journal, now: later(START, MINUTE) })), 'look-back');
  expect(back).toMatchObject({ due: later(until, 30 * MINUTE), why: { movedBy: ['paired-with-event'] } });
});

test('a moment that was retired is planned no more, and its visits trouble nobody', () => {
  const without = { ...practice, moments: practice.moments.filter(({ id }) => id !== 'coffee'), retired: ['coffee'] };
  const plan = planTouchpoints(request({ blueprint: without, journal: happened(answered(START), trialPlanned(START)), now: later(START, DAY) }));
  expect(of(plan, 'coffee')).toEqual([]);
  expect(plan.some(({ moment }) => moment === 'sidelined')).toBe(true);
});

test('what was delivered stays where it is, whatever the calendar says now', () => {
  const [first] = planTouchpoints(request());
  const busy = [{ from: START, until: later(START, 5 * HOUR) }];
  const plan = planTouchpoints(request({ availability: { ...officeHours, busy }, delivered: first ? [first] : [], now: later(START, HOUR) }));
  expect(plan[0]).toMatchObject({ id: first?.id, due: START, until: first?.until });
});

test('what was not delivered is never placed in the past', () => {
  const now = later(START, 5 * DAY + HOUR);
  const journal = happened(answered(START), trialPlanned(START), { at: later(START, DAY), kind: 'opened', moment: 'coffee' });
  const plan = planTouchpoints(request({ journal, delivered: [], now }));
  expect(plan.length).toBeGreaterThan(0);
  expect(plan.filter(({ due }) => due < now)).toEqual([]);
});

test('who moves to another zone is met in the hours of that zone', () => {
  const plan = planTouchpoints(request());
  const tokyo = { ...officeHours, zone: 'Asia/Tokyo' as Zone }; // known everywhere
  const journal = happened(answered(START), trialPlanned(START));
  const moved = planTouchpoints(request({ journal, availability: tokyo, delivered: plan.slice(0, 1), now: later(START, MINUTE) }));
  const hours = moved.map(({ due }) => localTime(due, tokyo.zone).minuteOfDay / 60);
  expect(moved.length).toBeGreaterThan(3);
  expect(hours.filter((hour) => hour < 9 || hour >= 17)).toEqual([]);
});

test('an answer that comes late from an offline device gives the plan it would have given on time', () => {
  const entries = [answered(START), trialPlanned(START), answered(later(START, 2 * DAY), 'coffee', 'camera-off'), lookedBackOn(later(START, 3 * DAY))];
  const [first, second, third, fourth] = happened(...entries);
  const now = later(START, 4 * DAY);
  const asItCame = [fourth, first, third, second].filter((entry) => entry !== undefined);
  expect(planTouchpoints(request({ journal: asItCame, now }))).toEqual(planTouchpoints(request({ journal: happened(...entries), now })));
});

test('a clock two days behind or ahead moves nobody’s visits out of their enrolment', () => {
  const journal = happened(answered(later(START, -2 * DAY)), trialPlanned(later(START, -2 * DAY)), answered(later(START, 3 * DAY), 'sidelined'));
  const now = later(START, DAY);
  const state = enrolmentState(journal, request({ now }));
  expect([state.histories.get('coffee')?.lastMet, state.histories.get('sidelined')?.lastMet]).toEqual([START, now]);
});

test('who had no occasion practises sooner, and who was noticed may rest a little', () => {
  const practised = [answered(START), trialPlanned(START), answered(later(START, 2 * DAY), 'coffee', 'camera-off')];
  const back = later(START, 2 * DAY + HOUR);
  const idealAfter = (...more: readonly Happened[]) =>
    of(planTouchpoints(request({ journal: happened(...practised, ...more), now: later(START, 3 * DAY) })), 'coffee')[0]?.why.ideal ?? 0;
  const plain = idealAfter(lookedBackOn(back));
  const noticed: Happened = { at: later(back, HOUR), kind: 'observed', moment: 'seen', facts: { sighting: 'saw-it' }, author: 'priya' };
  expect(idealAfter(lookedBackOn(back, 'no-opportunity'))).toBeLessThan(plain);
  expect(idealAfter(lookedBackOn(back), noticed)).toBeGreaterThan(plain);
});

test('after the horizon a moment is met four times a year', () => {
  const visits = [0, 2, 6, 15, 27, 39, 51].map((day, index) => answered(later(START, day * DAY), 'coffee', index % 2 === 0 ? 'camera-off' : null));
  const last = later(START, 51 * DAY);
  const journal = happened(...visits, trialPlanned(last), { at: later(last, 70 * DAY), kind: 'opened', moment: 'coffee' });
  const plan = planTouchpoints(request({ journal, now: later(last, 75 * DAY) }));
  expect(of(plan, 'coffee').map(({ why }) => why.ideal)).toContain(later(last, 90 * DAY));
});
