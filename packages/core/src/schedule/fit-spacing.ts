import { default_w } from 'ts-fsrs';
import { spacingWith, type Grade, type Memory, type Spacing } from './spacing.ts';

/** The retrievals of one person and one moment, oldest first; `days` since the one before, 0 for the first. */
export type RetrievalLog = readonly { readonly days: number; readonly grade: Grade }[];

/** What came of fitting: the weights to use, and why. Losses are log losses per retrieval on logs that the fit had not seen. */
export type SpacingFit = {
  readonly weights: readonly number[];
  readonly isKept: boolean;
  readonly because: 'better' | 'not-better' | 'too-few';
  readonly retrievals: number;
  readonly publishedLoss: number;
  readonly fittedLoss: number;
};

/** Fewer retrievals than this are not fitted. */
export const FEWEST_RETRIEVALS = 2000;
/** A fit is kept only when it predicts better by this much. */
export const LEAST_GAIN = 0.002;

/**
 * Fits the memory model to an organisation's retrievals, logs in the order they began. It fits on each of four growing shares, predicts the fifth that follows,
 * and keeps what it learnt only when those predictions beat the published weights; the weights returned are then fitted to all.
 * Five numbers are fitted and not twenty-one: how long first memories last, how much a retrieval adds, how much is left after a failure, how fast the curve falls, how much difficulty counts.
 */
export function fitSpacing(logs: readonly RetrievalLog[]): SpacingFit {
  const retrievals = logs.reduce((sum, log) => sum + Math.max(0, log.length - 1), 0);
  if (retrievals < FEWEST_RETRIEVALS)
    return { weights: default_w, isKept: false, because: 'too-few', retrievals, publishedLoss: Number.NaN, fittedLoss: Number.NaN };
  const parts = Array.from({ length: SHARES }, (_, share) => logs.slice((share * logs.length) / SHARES, ((share + 1) * logs.length) / SHARES));
  const tried = parts.slice(1).map((next, index) => {
    const { weights } = bestFit(parts.slice(0, index + 1).flat());
    return { published: sumOfLosses(next, spacingWith()), fitted: sumOfLosses(next, spacingWith(weights)) };
  });
  const count = tried.reduce((sum, { published }) => sum + published.count, 0);
  const [publishedLoss, fittedLoss] = [
    tried.reduce((sum, { published }) => sum + published.loss, 0) / count,
    tried.reduce((sum, { fitted }) => sum + fitted.loss, 0) / count,
  ];
  const isKept = publishedLoss - fittedLoss >= LEAST_GAIN;
  return { weights: isKept ? bestFit(logs).weights : default_w, isKept, because: isKept ? 'better' : 'not-better', retrievals, publishedLoss, fittedLoss };
}

/** The mean log loss of a model's predictions, over every retrieval but each log's first. */
export function logLoss(logs: readonly RetrievalLog[], spacing: Spacing): number {
  const { loss, count } = sumOfLosses(logs, spacing);
  return loss / count;
}

/** What a model predicted of each retrieval but the first, and what happened. */
export function predictions(logs: readonly RetrievalLog[], spacing: Spacing): readonly { readonly predicted: number; readonly cameBack: boolean }[] {
  return logs.flatMap((log) => {
    let memory: Memory | null = null;
    return log.flatMap(({ days, grade }) => {
      const before: Memory | null = memory;
      memory = spacing.remember(before, days, grade);
      return before === null ? [] : [{ predicted: spacing.recall(before, days), cameBack: grade !== 'again' }];
    });
  });
}

function sumOfLosses(logs: readonly RetrievalLog[], spacing: Spacing): { readonly loss: number; readonly count: number } {
  let [loss, count] = [0, 0];
  for (const log of logs) {
    let memory: Memory | null = null;
    for (const { days, grade } of log) {
      if (memory !== null) {
        const predicted = Math.min(SURE, Math.max(1 - SURE, spacing.recall(memory, days)));
        loss -= Math.log(grade === 'again' ? 1 - predicted : predicted);
        count += 1;
      }
      memory = spacing.remember(memory, days, grade);
    }
  }
  return { loss, count };
}

/** Walks down one knob at a time, in ever smaller steps, away from the published weights only as far as the logs pay for. */
function bestFit(logs: readonly RetrievalLog[]): { readonly weights: readonly number[] } {
  const sample = logs.length > MOST_LOGS ? logs.filter((_, index) => index % Math.ceil(logs.length / MOST_LOGS) === 0) : logs;
  const costOf = (turns: readonly number[]) => sumOfLosses(sample, spacingWith(turned(turns))).loss + TRUST * turns.reduce((sum, turn) => sum + turn * turn, 0);
  let turns: readonly number[] = KNOBS.map(() => 0);
  let cost = costOf(turns);
  for (let step = FIRST_STEP; step > LAST_STEP; step /= 2) {
    for (const knob of KNOBS.keys()) {
      for (const way of [step, -step]) {
        const other = turns.map((turn, index) => (index === knob ? turn + way : turn));
        const otherCost = costOf(other);
        if (otherCost >= cost) continue;
        [turns, cost] = [other, otherCost];
        break;
      }
    }
  }
  return { weights: turned(turns) };
}

/** Each knob multiplies some of the 21 weights by a power of e. */
const KNOBS: readonly (readonly number[])[] = [[0, 1, 2, 3], [10], [11], [20], [6]];

const turned = (turns: readonly number[]): readonly number[] =>
  default_w.map((weight, index) => weight * Math.exp(KNOBS.reduce((sum, weights, knob) => sum + (weights.includes(index) ? (turns[knob] ?? 0) : 0), 0)));

const SHARES = 5;
const SURE = 0.999;
const FIRST_STEP = 0.4;
const LAST_STEP = 0.02;
/** As if some dozens of retrievals had spoken for the published weights. */
const TRUST = 5;
const MOST_LOGS = 4000;
