import { seededDice } from '../../chance/dice.ts';
import { instant, type Instant } from '../../time/instant.ts';
import type { Availability } from '../availability.ts';
import { publishedSpacing } from '../spacing.ts';
import type { Policy, Step } from './policy.ts';
import { practise } from './practise.ts';
import type { Truth } from './truth.ts';
import { daysOf, type Week } from './week.ts';

/** A crowd of simulated people under one policy. */
export type Crowd = {
  readonly policy: Policy;
  readonly pace: number;
  readonly truth: Truth;
  readonly week: Week;
  readonly learners: number;
  readonly days: number;
  readonly seed: string;
  readonly step?: Step;
};

/** What came of a crowd: means over its people. */
export type CrowdOutcome = {
  readonly during: number;
  readonly after: number;
  readonly minutes: number;
  readonly placements: number;
  /** Touchpoints a day: the mean of all days and people, and the most that anybody had. */
  readonly perDay: number;
  readonly mostADay: number;
  readonly broken: number;
};

/** Lets a crowd practise. */
export function crowd({ policy, pace, truth, week, learners, days, seed, step }: Crowd): CrowdOutcome {
  const rhythm = { horizonDays: days, spacing: publishedSpacing(), pace };
  const sum = { during: 0, after: 0, minutes: 0, placements: 0, mostADay: 0, broken: 0 };
  for (let person = 0; person < learners; person += 1) {
    const name = `${seed} ${person}`;
    const availability = weekOf(week, person % DIFFERENT_WEEKS);
    const one = practise({ policy, rhythm, truth, days, begins: BEGINS, availability, seed: name, ...(step && { step }) });
    sum.during += one.during / learners;
    sum.after += one.after / learners;
    sum.minutes += one.minutes / learners;
    sum.placements += one.placements.length;
    sum.mostADay = Math.max(sum.mostADay, one.mostADay);
    sum.broken += one.broken;
  }
  return { ...sum, perDay: sum.placements / learners / days };
}

/** The pace at which a policy asks for as many minutes as another does, found on people who take part in nothing else. */
export function equalPace(crowdOf: Omit<Crowd, 'pace' | 'seed'>, against: Policy): number {
  const { step: _ours, ...theirs } = crowdOf;
  const excessOf = (learners: number) => {
    const tuning = { learners, seed: 'tuning' };
    const wanted = crowd({ ...theirs, ...tuning, policy: against, pace: 1 }).minutes;
    return (pace: number) => Math.log(crowd({ ...crowdOf, ...tuning, pace }).minutes / wanted);
  };
  const [few, many] = [excessOf(FEW), excessOf(MANY)];
  let [low, high] = [0.2, 5];
  for (let step = 0; step < 8; step += 1) {
    const middle = Math.sqrt(low * high);
    if (few(middle) > 0) low = middle;
    else high = middle;
  }
  // Few people find about where it is, many exactly: along a straight line in logarithms.
  const near = Math.sqrt(low * high);
  const farther = near * 1.1;
  const [atNear, atFarther] = [many(near), many(farther)];
  // In a few days both ask for the same.
  if (atNear === atFarther) return near;
  return near * 1.1 ** (atNear / (atNear - atFarther));
}

/** How one policy did against another under one truth: ratios below 1 are less forgotten; the upper bounds hold in 95 of 100 worlds. */
export type Comparison = {
  readonly policy: Policy;
  readonly against: Policy;
  readonly truth: Truth;
  readonly minutesRatio: number;
  readonly during: number;
  readonly duringUpper95: number;
  readonly after: number;
  readonly afterUpper95: number;
};

/** Puts the outcomes of the same seeds side by side. */
export function comparison(
  between: Pick<Comparison, 'policy' | 'against' | 'truth'>,
  ours: readonly CrowdOutcome[],
  theirs: readonly CrowdOutcome[],
): Comparison {
  const logs = (part: 'during' | 'after' | 'minutes') => ours.map((outcome, index) => Math.log(outcome[part] / (theirs[index]?.[part] ?? Number.NaN)));
  const [during, after, minutes] = [logs('during'), logs('after'), logs('minutes')];
  return {
    ...between,
    minutesRatio: Math.exp(mean(minutes)),
    during: Math.exp(mean(during)),
    duringUpper95: Math.exp(upper95(during)),
    after: Math.exp(mean(after)),
    afterUpper95: Math.exp(upper95(after)),
  };
}

/** The geometric means over truths, for each pair of policies. */
export type Geomean = Pick<Comparison, 'policy' | 'against' | 'during' | 'after'>;

export function geomeans(comparisons: readonly Comparison[]): readonly Geomean[] {
  const firsts = comparisons.filter((one, index) => comparisons.findIndex((other) => isSamePair(one, other)) === index);
  return firsts.map((first) => {
    const group = comparisons.filter((one) => isSamePair(one, first));
    const over = (part: 'during' | 'after') => Math.exp(mean(group.map((one) => Math.log(one[part]))));
    return { policy: first.policy, against: first.against, during: over('during'), after: over('after') };
  });
}

const isSamePair = (a: Comparison, b: Comparison): boolean => a.policy === b.policy && a.against === b.against;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The one-sided bound of Student's t, by Cornish and Fisher's expansion: 1.725 for 20 seeds, where tables say 1.729. */
function upper95(values: readonly number[]): number {
  const degrees = values.length - 1;
  if (degrees < 1) return mean(values);
  const middle = mean(values);
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / degrees);
  const [z, cubed] = [1.6449, 1.6449 ** 3];
  return middle + ((z + (cubed + z) / (4 * degrees)) * deviation) / Math.sqrt(values.length);
}

// Monday 5 January 2026; half a year from then on every clock that changes has changed at least once.
const BEGINS: Instant = instant(Date.UTC(2026, 0, 5, 9));
const DIFFERENT_WEEKS = 60;
const [FEW, MANY] = [100, 1500];

const weeks = new Map<string, Availability>();

/** People share sixty different weeks, so that no zone's days are looked up twice. */
function weekOf(week: Week, number: number): Availability {
  const name = `${week} ${number}`;
  const kept = weeks.get(name);
  if (kept) return kept;
  const made = daysOf(week, BEGINS, seededDice(name));
  weeks.set(name, made);
  return made;
}
