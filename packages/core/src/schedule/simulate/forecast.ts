import type { Blueprint } from '../../blueprint/blueprint.ts';
import { seededDice } from '../../chance/dice.ts';
import { instant } from '../../time/instant.ts';
import { dayText, localDayAt, type LocalDay } from '../../time/local-day.ts';
import { clockFace } from '../../time/quiet-hours.ts';
import { localTime } from '../../time/zone.ts';
import type { Mover, WhyReason } from '../../practice/touchpoint.ts';
import { CAPS, type Availability } from '../availability.ts';
import { brokenIn } from './broken.ts';
import { journey, type Met } from './journey.ts';
import { daysOf, type Week } from './week.ts';

/** What a blueprint asks of people over some weeks, found by letting simulated ones practise it. */
export type Forecast = {
  readonly blueprint: string;
  readonly learners: number;
  readonly weeks: number;
  readonly touchpoints: number;
  readonly answered: number;
  readonly violations: number;
  /** Touchpoints a working day: the mean over people, and the most anyone had. */
  readonly load: { readonly perWorkday: number; readonly most: number; readonly minutesAWeek: number };
  /** How often each constraint moved a touchpoint. */
  readonly moved: Partial<Record<Mover, number>>;
  /** By moment: how many met it at all, how often on average, and which surfaces were met how often. */
  readonly moments: readonly MomentForecast[];
  readonly warnings: readonly string[];
  /** The days of the first few people. */
  readonly calendars: readonly Calendar[];
};
export type MomentForecast = {
  readonly moment: string;
  readonly metBy: number;
  readonly visits: number;
  readonly surfaces: Readonly<Record<string, number>>;
  readonly metOneTwice: number;
};
export type Calendar = { readonly learner: number; readonly zone: string; readonly days: readonly CalendarLine[] };
export type CalendarLine = {
  readonly day: string;
  readonly time: string;
  readonly moment: string;
  readonly twist: string | null;
  readonly reason: WhyReason;
  readonly isAnswered: boolean;
};

/** What to simulate. */
export type Forecasting = { readonly blueprint: Blueprint; readonly learners: number; readonly weeks: number; readonly week: Week; readonly seed: number };

/** Lets people practise a blueprint and tells what they were asked. The same seed tells the same, byte for byte. */
export function forecast({ blueprint, learners, weeks, week, seed }: Forecasting): Forecast {
  const people = Array.from({ length: learners }, (_, index) => {
    const availability = daysOf(week, BEGINS, seededDice(`days ${seed} ${index}`));
    return { availability, met: journey({ blueprint, availability, begins: BEGINS, days: weeks * 7, seed: `learner ${seed} ${index}` }) };
  });
  const all = people.flatMap(({ met }) => met);
  const moments = blueprint.moments.map(({ id }) => momentForecast(id, people));
  const minutesOf = new Map(blueprint.moments.map((moment) => [moment.id, moment.minutes]));
  const minutes = all.reduce((sum, { touchpoint }) => sum + (minutesOf.get(touchpoint.moment) ?? 0), 0);
  const workdays = people.reduce((sum, { availability }) => sum + availability.working.days.length * weeks, 0);
  const forecasted = {
    blueprint: blueprint.id,
    learners,
    weeks,
    touchpoints: all.length,
    answered: all.filter(({ isAnswered }) => isAnswered).length,
    violations: people.reduce(
      (sum, { met, availability }) =>
        sum +
        brokenIn(
          met.map(({ touchpoint }) => touchpoint.due),
          availability,
          { minutes: 0, caps: CAPS },
        ),
      0,
    ),
    load: {
      perWorkday: all.length / workdays,
      most: Math.max(0, ...people.map(({ met, availability }) => mostInADay(met, availability))),
      minutesAWeek: minutes / learners / weeks,
    },
    moved: countOf(all.flatMap(({ touchpoint }) => touchpoint.why.movedBy)),
    moments,
    calendars: people.slice(0, SHOWN).map(({ met, availability }, index) => calendarOf(met, availability, index + 1)),
  };
  return { ...forecasted, warnings: warningsOf(forecasted, blueprint) };
}

type Person = { readonly availability: Availability; readonly met: readonly Met[] };

function momentForecast(moment: string, people: readonly Person[]): MomentForecast {
  const met = people.map((person) =>
    person.met.filter(({ touchpoint, isAnswered }) => isAnswered && touchpoint.moment === moment).map(({ touchpoint }) => touchpoint.twist ?? 'as written'),
  );
  const surfaces = countOf(met.flat());
  return {
    moment,
    metBy: met.filter(({ length }) => length > 0).length,
    visits: met.flat().length / people.length,
    surfaces,
    metOneTwice: met.filter((own) => new Set(own).size < own.length).length,
  };
}

function warningsOf({ moments, learners, moved, touchpoints, weeks }: Omit<Forecast, 'warnings'>, blueprint: Blueprint): readonly string[] {
  const twistable = new Set(blueprint.moments.filter(({ kind }) => kind === 'respond' || kind === 'decide' || kind === 'recall').map(({ id }) => id));
  const byItself = new Set([...twistable, ...blueprint.moments.filter(({ kind }) => kind === 'own-scene').map(({ id }) => id)]);
  const again = moments.filter(({ moment, metOneTwice }) => twistable.has(moment) && metOneTwice > OFTEN * learners);
  const unmet = moments.filter(({ moment, metBy }) => byItself.has(moment) && metBy < learners / 2);
  const full = moved['week-is-full'] ?? 0;
  const nameOf = (id: string): string => `“${blueprint.moments.find((moment) => moment.id === id)?.title ?? id}”`;
  const ofAll = (count: number): string => `Of ${learners} people, ${count === 0 ? 'none' : count}`;
  return [
    ...again.map(({ moment, metOneTwice }) => `${ofAll(metOneTwice)} meet the same surface of ${nameOf(moment)} twice: another twist would help.`),
    ...unmet.map(({ moment, metBy }) => `${ofAll(metBy)} meet ${nameOf(moment)} within ${weeks} weeks: there are more moments than the cadence has room for.`),
    ...(full > touchpoints / 2
      ? [`${percent(full, touchpoints)} of the touchpoints waited because the week was full: the cadence is less than the moments ask for.`]
      : []),
  ];
}

const percent = (count: number, of: number): string => `${Math.round((100 * count) / Math.max(1, of))}%`;

function mostInADay(met: readonly Met[], { zone }: Availability): number {
  return Math.max(0, ...Object.values(countOf(met.map(({ touchpoint }) => dayText(localDayAt(touchpoint.due, zone))))));
}

function calendarOf(met: readonly Met[], { zone }: Availability, learner: number): Calendar {
  const days = met.map(({ touchpoint: { due, moment, twist, why }, isAnswered }) => {
    const day: LocalDay = localDayAt(due, zone);
    return { day: dayText(day), time: clockFace(localTime(due, zone).minuteOfDay), moment, twist, reason: why.reason, isAnswered };
  });
  return { learner, zone, days };
}

function countOf<Name extends string>(names: readonly Name[]): Record<Name, number> {
  const counts = {} as Record<Name, number>; // filled with every name there is, below
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

// Monday 2 March 2026, nine o'clock in UTC: clocks change within the six weeks that follow, north and south.
const BEGINS = instant(Date.UTC(2026, 2, 2, 9));
const SHOWN = 3;
const OFTEN = 0.1;
