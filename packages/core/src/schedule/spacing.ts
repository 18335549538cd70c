import { computeDecayFactor, default_w, FSRSAlgorithm } from 'ts-fsrs';

/** What is believed of one memory: how hard it is to keep, 1 to 10, and after how many days recall has fallen to 0.9. */
export type Memory = { readonly difficulty: number; readonly stability: number };

/** How a retrieval went: nothing came back, part of it, all of it. */
export type Grade = 'again' | 'hard' | 'good';

/** A model of memory over days. */
export type Spacing = {
  /** The memory after a retrieval `days` after the last one; `null` before the first. */
  readonly remember: (memory: Memory | null, days: number, grade: Grade) => Memory;
  /** The chance, 0 to 1, that it comes back `days` after the last retrieval. */
  readonly recall: (memory: Memory, days: number) => number;
  /** The days after which that chance has fallen to `target`. */
  readonly daysUntil: (memory: Memory, target: number) => number;
};

/** FSRS-6 with the given 21 weights; without them the published defaults, which predict recall better than any constant (docs/evidence.md). */
export function spacingWith(weights: readonly number[] = default_w): Spacing {
  const algorithm = new FSRSAlgorithm({ w: weights });
  const { decay, factor } = computeDecayFactor(algorithm.parameters.w);
  return {
    remember: (memory, days, grade) => algorithm.next_state(memory, days < SAME_DAY ? 0 : days, FSRS_GRADES[grade]),
    recall: ({ stability }, days) => (1 + (factor * Math.max(0, days)) / stability) ** decay,
    daysUntil: ({ stability }, target) => ((target ** (1 / decay) - 1) / factor) * stability,
  };
}

/** FSRS-6 with its published weights, made once. */
export function publishedSpacing(): Spacing {
  published ??= spacingWith();
  return published;
}

let published: Spacing | undefined;

const FSRS_GRADES = { again: 1, hard: 2, good: 3 } as const satisfies Record<Grade, number>;

// FSRS knows days, not hours; two retrievals on one day are rehearsal and get its rule for that.
const SAME_DAY = 0.5;
