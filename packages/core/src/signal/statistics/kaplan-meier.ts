import { Z_95, type Interval } from './wilson.ts';

/** How long somebody was followed, and whether it happened at the end of that time or they were simply seen no longer. */
export type Followed = { readonly time: number; readonly happened: boolean };

/** A step of the curve: who was at risk just before, and the share to whom it had not happened just after. */
export type SurvivalStep = { readonly time: number; readonly atRisk: number; readonly happened: number; readonly survival: number } & Interval;

/**
 * The share to whom it has not yet happened, over time, from people followed for different spans (Kaplan & Meier 1958);
 * the 95 % span is Greenwood's on the log-log scale (Kalbfleisch & Prentice), so that it stays within 0 and 1.
 */
export function kaplanMeier(followed: readonly Followed[]): readonly SurvivalStep[] {
  const times = [...new Set(followed.filter(({ happened }) => happened).map(({ time }) => time))].toSorted((a, b) => a - b);
  let [survival, greenwood] = [1, 0];
  return times.map((time) => {
    const atRisk = followed.filter((one) => one.time >= time).length;
    const happened = followed.filter((one) => one.happened && one.time === time).length;
    survival *= 1 - happened / atRisk;
    greenwood += happened / (atRisk * (atRisk - happened));
    return { time, atRisk, happened, survival, ...logLogSpan(survival, greenwood) };
  });
}

/** The share to whom it has not happened by then. */
export const survivalAt = (time: number, steps: readonly SurvivalStep[]): number => steps.findLast((step) => step.time <= time)?.survival ?? 1;

function logLogSpan(survival: number, greenwood: number): Interval {
  if (survival === 0 || survival === 1) return { low: survival, high: survival };
  const reach = (Z_95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(reach), high: survival ** Math.exp(-reach) };
}
