import type { Calendar, Forecast, MomentForecast } from '@micromoment/core';
import type { AskedRivalry } from '../simulate.ts';
import type { Rivalry } from './rivalry.ts';

/** A rivalry as a table for people. */
export function tellRivalry({ comparisons, geomean, load, violations, placements, seconds }: Rivalry, { learners, days, seeds }: AskedRivalry): string {
  const [{ policy = 'planner' } = {}] = comparisons;
  return [
    `Forgotten under ${policy} for every 1 forgotten under another policy, at equal minutes; ${learners} learners, ${days} days, ${seeds.length} seeds.`,
    'In brackets, what 95 of 100 such worlds stay below.',
    '',
    `${cell('against')}${cell('truth')}${cell('minutes')}${cell('while practising')}${cell('30 days after')}`,
    ...comparisons.map(
      (one) =>
        `${cell(one.against)}${cell(one.truth)}${cell(figure(one.minutesRatio))}${cell(`${figure(one.during)} (${figure(one.duringUpper95)})`)}${cell(`${figure(one.after)} (${figure(one.afterUpper95)})`)}`,
    ),
    ...geomean.map((one) => `${cell(one.against)}${cell('all')}${cell('')}${cell(figure(one.during))}${cell(figure(one.after))}`),
    '',
    ...load.map(
      ({ against, perDay, mostADay, theirs }) =>
        `Touchpoints a day beside ${against}: ${perDay.toFixed(2)}, ${mostADay} at most; under ${against} ${theirs.perDay.toFixed(2)}, ${theirs.mostADay} at most.`,
    ),
    `${placements} placements, ${violations} of them broke a constraint. ${seconds} seconds.`,
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A warning for each comparison whose minutes are too far from equal to say what it promises. */
export const unequalMinutes = ({ comparisons }: Pick<Rivalry, 'comparisons'>): readonly string[] =>
  comparisons
    .filter(({ minutesRatio }) => !(Math.abs(minutesRatio - 1) <= NEARLY_EQUAL))
    .map(
      ({ policy, against, truth, minutesRatio }) =>
        `The minutes of ${policy} and ${against} under ${truth} are not equal (${figure(minutesRatio)} to 1), so what is forgotten cannot be compared. Take more days, learners or seeds.`,
    );

const NEARLY_EQUAL = 0.05;

/** A forecast as text for people: calendars of the first few, the load, the surfaces met, what to think about. */
export function tellForecast(forecast: Forecast): string {
  const { load } = forecast;
  return [
    `${forecast.blueprint}: ${forecast.learners} simulated learners over ${forecast.weeks} weeks.`,
    '',
    ...forecast.calendars.flatMap(tellCalendar),
    `Load: ${load.perWorkday.toFixed(2)} touchpoints a working day, ${load.most} at most; ${load.minutesAWeek.toFixed(1)} minutes a week.`,
    `${forecast.touchpoints} touchpoints, ${Math.round((100 * forecast.answered) / Math.max(1, forecast.touchpoints))}% answered; ${forecast.violations} in quiet hours, outside working hours or above a cap.`,
    `Moved by: ${
      Object.entries(forecast.moved)
        .map(([mover, times]) => `${mover} ${times}`)
        .join(', ') || 'nothing'
    }.`,
    '',
    ...forecast.moments.map((moment) => tellMoment(moment, forecast.learners)),
    '',
    ...(forecast.warnings.length > 0 ? forecast.warnings.map((warning) => `! ${warning}`) : ['Nothing to think about.']),
  ].join('\n');
}

const tellCalendar = ({ learner, zone, days }: Calendar): readonly string[] => [
  `Learner ${learner} (${zone})`,
  ...days.map(
    ({ day, time, moment, twist, reason, isAnswered }) =>
      `  ${day} ${time}  ${moment}${twist === null ? '' : ` / ${twist}`}  (${reason}${isAnswered ? '' : ', let pass'})`,
  ),
  '',
];

const tellMoment = ({ moment, metBy, visits, surfaces }: MomentForecast, learners: number): string =>
  `${moment}: met by ${Math.round((100 * metBy) / learners)}%, ${visits.toFixed(1)} times each; ${
    Object.entries(surfaces)
      .map(([surface, times]) => `${surface} ${times}`)
      .join(', ') || 'never'
  }.`;

const cell = (text: string): string => text.padEnd(18);
const figure = (value: number): string => value.toFixed(3);
