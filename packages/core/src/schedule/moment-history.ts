import type { Surface } from '../practice/twist-choice.ts';
import { DAY, HOUR, later, type Instant } from '../time/instant.ts';
import type { Grade, Memory, Spacing } from './spacing.ts';

/** What one person and one moment have been through together. */
export type MomentHistory = {
  /** The surfaces met, oldest first. */
  readonly surfaces: readonly Surface[];
  /** Null while it was only put off. */
  readonly lastMet: Instant | null;
  /** Null for a moment that is no retrieval. */
  readonly memory: Memory | null;
  readonly grade: Grade | null;
  /** What the last retrieval started from, so that it can be judged again. */
  readonly before: { readonly memory: Memory | null; readonly days: number };
  /** Retrievals since the memory was last built anew. */
  readonly retrievals: number;
  /** Not before this instant, because the person put it off; null when they did not. */
  readonly notBefore: Instant | null;
  /** How often it was put off since it was last met. */
  readonly putOff: number;
  /** The touchpoint answered last: a second answer to it, from another device, changes nothing. */
  readonly touchpoint: string | null;
};

export const UNMET: MomentHistory = {
  surfaces: [],
  lastMet: null,
  memory: null,
  grade: null,
  before: { memory: null, days: 0 },
  retrievals: 0,
  notBefore: null,
  putOff: 0,
  touchpoint: null,
};

/** A meeting with a moment; `grade` is null when it was no retrieval. */
export type Meeting = { readonly at: Instant; readonly twist: Surface; readonly touchpoint: string | null; readonly grade: Grade | null };

/** The history after one more meeting. */
export function metAgain(history: MomentHistory, { at, twist, touchpoint, grade }: Meeting, spacing: Spacing): MomentHistory {
  const days = history.lastMet === null ? 0 : Math.max(0, at - history.lastMet) / DAY;
  const forgotten = history.memory !== null && spacing.recall(history.memory, days) < LOST;
  return {
    surfaces: [...history.surfaces, twist],
    lastMet: at,
    memory: grade === null ? history.memory : spacing.remember(history.memory, days, grade),
    grade: grade ?? history.grade,
    before: { memory: history.memory, days },
    retrievals: grade === null ? history.retrievals : (forgotten ? 0 : history.retrievals) + 1,
    notBefore: null,
    putOff: 0,
    touchpoint,
  };
}

/** The history when the person says, right after a retrieval, that they are not sure of it: it counts as partly brought back. */
export function doubted(history: MomentHistory, at: Instant, spacing: Spacing): MomentHistory {
  const isFresh = history.lastMet !== null && at - history.lastMet <= HOUR;
  if (!isFresh || history.grade !== 'good') return history;
  return { ...history, grade: 'hard', memory: spacing.remember(history.before.memory, history.before.days, 'hard') };
}

/** The history when the person put the moment off, which says nothing of their memory. */
export const putOff = (history: MomentHistory, at: Instant, until: 'later-today' | 'another-day'): MomentHistory => ({
  ...history,
  notBefore: later(at, until === 'later-today' ? LATER_TODAY : DAY),
  putOff: history.putOff + 1,
});

// A memory that would come back less than every second time is built anew, with the short gaps of a beginning.
const LOST = 0.5;
const LATER_TODAY = 3 * HOUR;
