import type { Reaching } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { Allowed } from '../signal/looks.ts';
import type { DayPart } from '../time/day-part.ts';
import type { Adjustment } from './adjustment.ts';
import type { Headline } from './headline.ts';
import type { Sentence } from './sentence.ts';

/** A sign is what the signals may say of a blueprint; each kind is one row of the decision table. */
export type Sign =
  | { readonly kind: 'drop'; readonly moment: string }
  | { readonly kind: 'slow'; readonly moment: string }
  | { readonly kind: 'too-easy'; readonly moment: string }
  | { readonly kind: 'opens-fall' }
  | { readonly kind: 'hour'; readonly part: DayPart }
  | { readonly kind: 'channel'; readonly by: Reaching; readonly for: Constraint | null }
  | { readonly kind: 'no-occasion'; readonly moment: string }
  | { readonly kind: 'confident-unseen' }
  | { readonly kind: 'examples-deepen' };

/** Which of the three things a review may change a sign speaks to. */
export function changeFor(sign: Sign): Adjustment['kind'] {
  switch (sign.kind) {
    case 'drop':
    case 'slow':
    case 'too-easy':
      return 'difficulty';
    case 'opens-fall':
    case 'hour':
    case 'channel':
      return 'cadence';
    case 'no-occasion':
    case 'confident-unseen':
    case 'examples-deepen':
      return 'relevance';
  }
}

/** A sign that may be called if its p-value is within the level of this week's look, with everything to say of it. */
export type Candidate = {
  readonly sign: Sign;
  readonly p: number;
  readonly allowed: Allowed;
  readonly weight: Weight;
  readonly said: Said;
  readonly suggested: Adjustment | null;
  readonly alternatives: readonly Adjustment[];
};

/** The five sentences of an insight. */
export type Said = {
  readonly headline: Headline;
  readonly evidence: readonly Sentence[];
  readonly interval: Sentence;
  readonly against: Sentence;
  readonly guardrail: Sentence;
};

/** What decides which of several signs comes first. */
export type Weight = {
  /** The chance, 0 to 1, that there is something to it. */
  readonly real: number;
  /** How many learners it touches. */
  readonly learners: number;
  /** What could be won for each of them, 0 to 1: the share of visits, prompts or trials that would go better. */
  readonly gain: number;
  /** An author's minutes to make the change. */
  readonly minutes: number;
};

/** Chance of being real × learners × gain / an author's minutes: the higher, the sooner. */
export const worth = ({ real, learners, gain, minutes }: Weight): number => (real * learners * Math.max(0, gain)) / minutes;

/** About how long each change takes an author: what the house does by itself, what needs a sentence, what needs the studio. */
export const AUTHOR_MINUTES = { byRule: 2, inOwnWords: 8, inTheStudio: 20 } as const;
