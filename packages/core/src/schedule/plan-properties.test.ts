import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactEntry } from '../journal/entry.ts';
import { DAY, HOUR, instant, later, MINUTE, minutes, type Instant } from '../time/instant.ts';
import { dayText, localDayAt } from '../time/local-day.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import { isWorking, type Weekday } from '../time/working-window.ts';
import { localTime, type Zone } from '../time/zone.ts';
import type { Availability } from './availability.ts';
import { enrolmentState } from './enrolment-state.ts';
import { planTouchpoints, type PlanRequest } from './plan-touchpoints.ts';
import { enrolment, happened, request } from './testing.ts';

const ZONES = Intl.supportedValuesOf('timeZone') as Zone[]; // named by the runtime itself
const zone = fc.constantFrom(...ZONES);
// Half of all starts lie within a fortnight of the days on which most of the world changes its clocks.
const start = fc
  .oneof(
    fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 11, 31) }),
    fc
      .tuple(
        fc.integer({ min: 2024, max: 2030 }),
        fc.constantFrom([2, 10], [2, 27], [3, 3], [9, 2], [9, 26], [10, 2] as const),
        fc.integer({ min: -14 * 24, max: 24 }),
      )
      .map(([year, [month, day], hour]) => Date.UTC(year, month, day, hour)),
  )
  .map((at) => instant(Math.floor(at / MINUTE) * MINUTE));

const minuteOfDay = fc.integer({ min: 0, max: 95 }).map((quarter) => minutes(quarter * 15));
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }) as fc.Arbitrary<Weekday[]>; // 1 to 7

const availabilityFrom = (from: Instant): fc.Arbitrary<Availability> =>
  fc.record({
    zone,
    working: fc.record({ days: weekdays, from: minuteOfDay, until: minuteOfDay }),
    quiet: fc.record({ from: minuteOfDay, until: minuteOfDay }),
    daysOff: fc.array(
      fc.integer({ min: 0, max: 40 }).map((days) => dayText(localDayAt(later(from, days * DAY), 'UTC' as Zone))),
      { maxLength: 5 },
    ), // UTC is known everywhere
    busy: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 28 * 24 }), fc.integer({ min: 1, max: 30 }))
        .map(([hour, long]) => ({ from: later(from, hour * HOUR), until: later(from, (hour + long) * HOUR) })),
      { maxLength: 6 },
    ),
    taken: fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 28 * 24 * 4 }).map((quarter) => later(from, quarter * 15 * MINUTE)), minutes: fc.integer({ min: 1, max: 3 }) }),
      { maxLength: 4 },
    ),
  });

const MOMENTS = ['coffee', 'sidelined', 'rule', 'try-it', 'look-back', 'own-scene', 'seen'];
const TWISTS = [null, 'camera-off', 'in-front-of-others', 'by-mail', 'backwards'];

const journalFrom = (from: Instant): fc.Arbitrary<readonly FactEntry[]> => {
  const at = fc.integer({ min: 0, max: 40 * 24 * 12 }).map((steps) => later(from, steps * 5 * MINUTE));
  const what = fc.oneof(
    fc.record({
      at,
      kind: fc.constant('responded' as const),
      moment: fc.constant('coffee'),
      facts: fc.constant({ seconds: 60 }),
      twist: fc.constantFrom(...TWISTS),
    }),
    fc.record({
      at,
      kind: fc.constant('recalled' as const),
      moment: fc.constant('rule'),
      facts: fc.record({ seconds: fc.constant(60), recall: fc.constantFrom('missed', 'part', 'all') }),
    }),
    fc.record({
      at,
      kind: fc.constant('decided' as const),
      moment: fc.constant('sidelined'),
      facts: fc.record({ seconds: fc.constant(60), path: fc.constantFrom('dismiss', 'explore').map((option) => [{ scene: null, option }]) }),
    }),
    fc.record({
      at,
      kind: fc.constant('skipped' as const),
      moment: fc.constantFrom(...MOMENTS),
      facts: fc.record({ until: fc.constantFrom('later-today', 'another-day') }),
    }),
    fc.record({ at, kind: fc.constant('opened' as const), moment: fc.constantFrom(...MOMENTS), facts: fc.constant({}) }),
    fc.record({
      at,
      kind: fc.constant('rated-confidence' as const),
      moment: fc.constantFrom(...MOMENTS),
      facts: fc.record({ rating: fc.integer({ min: 1, max: 5 }), when: fc.constant('after') }),
    }),
    at.map((planned) => ({ at: planned, kind: 'planned-trial' as const, moment: 'try-it', facts: { until: later(planned, DAY), remindAt: null } })),
    fc.record({
      at,
      kind: fc.constant('reflected' as const),
      moment: fc.constant('look-back'),
      facts: fc.record({ outcome: fc.constantFrom('tried', 'partly', 'not-yet', 'no-opportunity') }),
    }),
    fc.record({ at, kind: fc.constant('asked-observer' as const), moment: fc.constant('seen'), facts: fc.constant({ observer: 'priya' }) }),
    fc.record({
      at,
      kind: fc.constant('observed' as const),
      moment: fc.constant('seen'),
      facts: fc.constant({ sighting: 'saw-it' }),
      author: fc.constant('priya'),
    }),
  );
  return fc.array(what, { maxLength: 25 }).map((entries) => happened(...entries));
};

const anyRequest: fc.Arbitrary<PlanRequest> = start.chain((from) =>
  fc
    .record({
      availability: availabilityFrom(from),
      journal: journalFrom(from),
      days: fc.integer({ min: 0, max: 60 }),
      pause: fc.option(fc.integer({ min: 1, max: 50 })),
    })
    .map(({ availability, journal, days, pause }) =>
      request({
        availability,
        journal,
        enrolment: { ...enrolment, startedAt: from, pausedUntil: pause === null ? null : later(from, pause * DAY) },
        now: later(from, days * DAY),
      }),
    ),
);

// Milliseconds; these look at thousands of plans, and other tests want the processor too.
const PATIENCE = 60_000;

test(
  'nothing ever lands in quiet hours, outside working hours, on a day off or in a meeting, in any zone and across clock changes',
  () => {
    fc.assert(
      fc.property(anyRequest, ({ availability, ...rest }) => {
        for (const { due } of planTouchpoints({ ...rest, availability })) {
          const { weekday, minuteOfDay: minute } = localTime(due, availability.zone);
          expect(isQuiet(minute, availability.quiet)).toBe(false);
          expect(isWorking(weekday, minute, availability.working)).toBe(true);
          expect(availability.daysOff).not.toContain(dayText(localDayAt(due, availability.zone)));
          expect(availability.busy.some(({ from, until }) => due >= from && due < until)).toBe(false);
        }
      }),
      { numRuns: 1500 },
    );
  },
  PATIENCE,
);

test(
  'no plan exceeds the caps of a day, of a week, or comes closer than three hours',
  () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const { availability, blueprint, caps } = asked;
        const plan = planTouchpoints(asked);
        const days = plan.map(({ due }) => localDayAt(due, availability.zone));
        const minutesOf = (id: string) => blueprint.moments.find((moment) => moment.id === id)?.minutes ?? 0;
        for (const day of days) {
          const today = plan.filter((_, index) => days[index] === day);
          const others = availability.taken.filter(({ at }) => localDayAt(at, availability.zone) === day);
          expect(today.length + others.length).toBeLessThanOrEqual(caps.perDay);
          expect(today.reduce((sum, { moment }) => sum + minutesOf(moment), 0) + others.reduce((sum, other) => sum + other.minutes, 0)).toBeLessThanOrEqual(
            caps.minutesPerDay,
          );
          const week = plan.filter(
            ({ why }, index) => (days[index] ?? 0) >= day && (days[index] ?? 0) < day + 7 && ['first-visit', 'revisit', 'welcome-back'].includes(why.reason),
          );
          expect(week.length).toBeLessThanOrEqual(blueprint.cadence.perWeek);
        }
        const gap = caps.hoursApart * HOUR;
        expect(plan.filter(({ due }, index) => index > 0 && due - (plan[index - 1]?.due ?? 0) < gap)).toEqual([]);
        expect(plan.filter(({ due }) => availability.taken.some(({ at }) => Math.abs(at - due) < gap))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
  PATIENCE,
);

test(
  'what a device saw in somebody’s words, or was unsure of, plans nothing',
  () => {
    const looked = fc.record({ criteria: fc.integer({ min: 1, max: 9 }), unsure: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(anyRequest, looked, (asked, saw) => {
        const journal = asked.journal.map((entry) => (entry.kind === 'responded' ? { ...entry, facts: { ...entry.facts, looked: saw } } : entry));
        expect(planTouchpoints({ ...asked, journal, dice: request().dice })).toEqual(planTouchpoints({ ...asked, dice: request().dice }));
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE,
);

test(
  'the same twist never comes twice in a row',
  () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const plan = planTouchpoints(asked);
        const { histories } = enrolmentState(asked.journal, asked);
        const repeats = ['coffee', 'sidelined', 'rule'].filter((moment) => {
          const surfaces = [
            ...(histories.get(moment)?.surfaces ?? []).slice(-1),
            ...plan.filter((touchpoint) => touchpoint.moment === moment).map(({ twist }) => twist),
          ];
          return surfaces.some((surface, index) => index > 0 && surface === surfaces[index - 1]);
        });
        expect(repeats).toEqual([]);
      }),
      { numRuns: 500 },
    );
  },
  PATIENCE,
);

test(
  'a journal in another order, with entries twice, gives the same plan',
  () => {
    fc.assert(
      fc.property(
        anyRequest.chain((asked) =>
          fc.tuple(fc.constant(asked), fc.shuffledSubarray([...asked.journal, ...asked.journal], { minLength: 2 * asked.journal.length })),
        ),
        ([asked, shuffled]) => {
          expect(planTouchpoints({ ...asked, journal: shuffled, dice: request().dice })).toEqual(planTouchpoints({ ...asked, dice: request().dice }));
        },
      ),
      { numRuns: 500 },
    );
  },
  PATIENCE,
);

test(
  'every touchpoint is open now or to come within 28 days, and its id is its own',
  () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const plan = planTouchpoints(asked);
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
        for (const { due, until } of plan) {
          expect(until).toBeGreaterThan(asked.now);
          expect(due).toBeLessThanOrEqual(later(asked.now, 28 * DAY));
          expect(due % MINUTE).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  },
  PATIENCE,
);
