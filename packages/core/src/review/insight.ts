import type { Adjustment } from './adjustment.ts';

/** An insight is the one thing the signals say, with its evidence, what could speak against it, and what it suggests. */
export type ReviewInsight = {
  readonly status: 'decide' | 'keep' | 'not-enough-yet';
  /** The finding as a sentence, figures included. */
  readonly headline: string;
  readonly evidence: string;
  /** The uncertainty in words. */
  readonly interval: string;
  /** What could speak against it. */
  readonly against: string;
  /** About how many more learners would settle it; null when it is settled. */
  readonly moreNeeded: number | null;
  readonly suggested: Adjustment | null;
  readonly alternatives: readonly Adjustment[];
  readonly guardrail: string;
};
