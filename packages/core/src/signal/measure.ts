import type { DayPart } from '../time/day-part.ts';

/**
 * A measure is one thing that is counted in a row of the roll-up. What `took` counts is told apart by the least of these spans the answer was
 * given in, so that an author may say another number of minutes afterwards and the figure follows.
 */
export type Measure =
  | 'met'
  | 'settled'
  | `took-${TookWithin}`
  | 'planned'
  | 'looked-back'
  | 'tried'
  | 'no-occasion'
  | 'looks'
  | 'parts'
  | 'looked-for'
  | 'unsure'
  | 'recalls'
  | 'recalled-all'
  | 'saw-it'
  | 'could-tell'
  | 'observers'
  | 'confidence-pairs'
  | 'confidence-up'
  | 'confidence-start'
  | 'confidence-end'
  | 'looking-back-pairs'
  | 'looking-back-up'
  | 'looking-back-start'
  | 'looking-back-end'
  | `${BecameOfSent}`
  | `${BecameOfSent}-${DayPart}`
  | `${BecameOfSent}-by-${string}`;

/** What became of a touchpoint that was sent: that it was, that it was opened, that it was answered. */
export type BecameOfSent = 'sent' | 'sent-opened' | 'sent-answered';

/** Spans of seconds an answer may be given within: half a minute apart up to the five minutes a moment may last, and any longer. */
export const TOOK_WITHIN = [30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 'longer'] as const;
export type TookWithin = (typeof TOOK_WITHIN)[number];

/** The least span an answer of so many seconds was given within. */
export const tookWithin = (seconds: number): TookWithin => TOOK_WITHIN.find((span) => span === 'longer' || seconds <= span) ?? 'longer';
