import type { Blueprint } from '../blueprint/blueprint.ts';
import { DAY_PARTS } from '../time/day-part.ts';
import { applyAdjustment, type Adjustment } from './adjustment.ts';
import { fewerPerWeek } from './cadence-steps.ts';
import { inOwnWords, twistInOwnWords } from './choices.ts';

// What could be done in place of what is suggested: each row of the decision table has something.

/** The other parts of the day, for prompts that come when nobody has a minute. */
export const otherHours = ({ cadence }: Pick<Blueprint, 'cadence'>): readonly Adjustment[] =>
  DAY_PARTS.filter((part) => part !== cadence.at).map((at) => ({ kind: 'cadence', change: 'hour', at }));

/** Asking less often, where that is possible. */
export const lessOften = (blueprint: Blueprint): readonly Adjustment[] => [fewerPerWeek(blueprint) ?? []].flat();

/** Leaving a moment out, where nothing stands on it. */
export function without(blueprint: Blueprint, moment: string): readonly Adjustment[] {
  const retire: Adjustment = { kind: 'difficulty', change: 'retire', moment };
  return applyAdjustment(blueprint, retire).ok ? [retire] : [];
}

/** A new surface for a response, and another occasion to carry it into: for what people feel sure of and nobody sees. */
export const towardsTheRealThing = ({ moments }: Blueprint): readonly Adjustment[] =>
  moments.flatMap((moment) => (moment.kind === 'respond' ? [twistInOwnWords(moment)] : moment.kind === 'trial' ? [inOwnWords(moment) ?? []].flat() : []));

/** Examples at the other responses, and new surfaces for all of them. */
export const furtherExamples = ({ moments }: Blueprint, suggested: string | undefined): readonly Adjustment[] =>
  moments.flatMap((moment) =>
    moment.kind === 'respond' ? [...(moment.id === suggested ? [] : [inOwnWords(moment) ?? []].flat()), twistInOwnWords(moment)] : [],
  );
