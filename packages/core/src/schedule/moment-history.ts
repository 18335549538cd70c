import type { Surface } from '../practice/twist-choice.ts';
import { DAY, HOUR, later, type Instant } from '../time/instant.ts';
import { gapAfter, type Rhythm } from './gaps.ts';
import type { Grade, Memory } from './spacing.ts';

/** What one person and one moment have been through together. */
export type MomentHistory = {
  /** How often it was met, and the surfaces it was met with lately, oldest first. */
  readonly visits: number;
  readonly surfaces: readonly Surface[];
  readonly firstMet: Instant | null;
  /** Null while it was only put off. */
  readonly lastMet: Instant | null;
  /** The last retrieval; null for a moment that is none. */
  readonly last: Retrieval | null;
  /** Not before this instant, because the person put it off; null when they did not. */
  readonly notBefore: Instant | null;
  /** How often it was put off since it was last met. */
  readonly putOff: number;
  /** The touchpoint answered last: a second answer to it, from another device, changes nothing. */
  readonly touchpoint: string | null;
};

/** A retrieval, what it left behind, and what it started from, so that it can be judged again. */
export type Retrieval = {
  readonly memory: Memory;
  readonly grade: Grade;
  /** Days until the moment should be met again. */
  readonly gapDays: number;
  /** Retrievals since the memory was last built anew, this one included. */
  readonly count: number;
  readonly passed: number;
  readonly before: Retrieval | null;
};

export const UNMET: MomentHistory = { visits: 0, surfaces: [], firstMet: null, lastMet: null, last: null, notBefore: null, putOff: 0, touchpoint: null };

/** A meeting with a moment; `grade` is null when it was no retrieval. */
export type Meeting = { readonly at: Instant; readonly twist: Surface; readonly touchpoint: string | null; readonly grade: Grade | null };

/** The history after one more meeting. */
export function metAgain(history: MomentHistory, { at, twist, touchpoint, grade }: Meeting, rhythm: Rhythm): MomentHistory {
  const passed = history.lastMet === null ? 0 : Math.max(0, at - history.lastMet) / DAY;
  const last = grade === null ? history.last : retrieved(history.last, { passed, grade }, rhythm);
  return {
    visits: history.visits + 1,
    surfaces: lately(history.surfaces, twist),
    firstMet: history.firstMet ?? at,
    lastMet: at,
    last,
    notBefore: null,
    putOff: 0,
    touchpoint,
  };
}

/** One more surface at the end, and of too many the oldest gone. Once they are many, this is what a fold makes most of: one list each time, and no larger than it must be. */
const lately = (surfaces: readonly Surface[], surface: Surface): readonly Surface[] =>
  surfaces.length < LATELY ? [...surfaces, surface] : surfaces.map((_, place) => (place + 1 < surfaces.length ? (surfaces[place + 1] ?? null) : surface));

/** The retrieval after another, or the very first. */
export function retrieved(before: Retrieval | null, { passed, grade }: Pick<Retrieval, 'passed' | 'grade'>, rhythm: Rhythm): Retrieval {
  const memory = rhythm.spacing.remember(before?.memory ?? null, passed, grade);
  const isLost = before !== null && rhythm.spacing.recall(before.memory, passed) < LOST;
  const count = (before === null || isLost ? 0 : before.count) + 1;
  const gapDays = gapAfter({ memory, grade, last: before && (isLost ? BEGINNING : { planned: before.gapDays, passed }), rhythm });
  return { memory, grade, gapDays, count, passed, before: before && { ...before, before: null } };
}

/** The history when the person says, right after a retrieval, that they are not sure of it: it counts as partly brought back. */
export function doubted(history: MomentHistory, at: Instant, rhythm: Rhythm): MomentHistory {
  const { last, lastMet } = history;
  const isFresh = lastMet !== null && at - lastMet <= HOUR;
  if (!isFresh || last === null || last.grade !== 'good') return history;
  return { ...history, last: retrieved(last.before, { passed: last.passed, grade: 'hard' }, rhythm) };
}

/** The history when the person put the moment off, which says nothing of their memory. */
export const putOff = (history: MomentHistory, at: Instant, until: 'later-today' | 'another-day'): MomentHistory => ({
  ...history,
  notBefore: later(at, until === 'later-today' ? LATER_TODAY : DAY),
  putOff: history.putOff + 1,
});

// A memory that would come back less than every second time is built anew, with the short gaps of a beginning.
const LOST = 0.5;
const LATELY = 32;
const BEGINNING = { planned: 1, passed: 1 };
const LATER_TODAY = 3 * HOUR;
