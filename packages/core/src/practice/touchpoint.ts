import type { BlueprintId } from '../blueprint/blueprint.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';
import type { Surface } from './twist-choice.ts';

/** A touchpoint is a moment for one person at one instant, with the reason why it comes then. */
export type Touchpoint = {
  readonly id: string;
  readonly person: string;
  readonly blueprint: BlueprintId;
  readonly revision: Revision;
  readonly moment: string;
  readonly twist: Surface;
  readonly due: Instant;
  /** After this instant it is dropped, never delivered late. */
  readonly until: Instant;
  readonly why: Why;
};

/** Why a touchpoint comes when it does, in full; `whySentence` says it in one line. */
export type Why = {
  readonly reason: WhyReason;
  /** How many times the moment was met before. */
  readonly visits: number;
  /** When the moment was last met; null before the first visit, and for what is no revisit. */
  readonly lastMet: Instant | null;
  /** The chance, 0 to 1, that the learner could bring it back at `due`; null before the first retrieval. */
  readonly recall: number | null;
  /** What moved it from its ideal instant, in the order applied. */
  readonly movedBy: readonly Mover[];
  /** The instant it would have had without any constraint. */
  readonly ideal: Instant;
  /** How many days sooner or later than the ideal served as well; absent where there was no choice. */
  readonly leeway?: Leeway;
  /** When the calendar event begins that it helps with; absent where there is none. */
  readonly occasion?: Instant;
};
/** Days sooner and days later. */
export type Leeway = { readonly sooner: number; readonly later: number };
export type WhyReason = 'first-visit' | 'revisit' | 'look-back' | 'commit-trial' | 'ask-observer' | 'welcome-back';
export const MOVERS = [
  'quiet-hours',
  'outside-working-hours',
  'day-off',
  'day-is-full',
  'week-is-full',
  'too-close',
  'busy',
  'paused',
  'paired-with-event',
  'evened-out',
  'time-passed',
] as const;
/** What can move a touchpoint from its ideal instant. */
export type Mover = (typeof MOVERS)[number];
