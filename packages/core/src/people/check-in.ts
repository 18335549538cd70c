import type { Instant } from '../time/instant.ts';

/** A check-in is a short talk of somebody with whoever leads them, kept as three lines that both of them can read and nobody else. */
export type CheckIn = {
  readonly id: string;
  readonly lead: string;
  readonly person: string;
  readonly lines: CheckInLines;
  readonly heldAt: Instant;
  /** When and by whom it was written last; both may mend it. */
  readonly writtenAt: Instant;
  readonly writtenBy: string;
};
export type CheckInLines = Readonly<Record<(typeof CHECK_IN_LINES)[number], string>>;
/** What was tried, what would help, what comes next. */
export const CHECK_IN_LINES = ['tried', 'helps', 'next'] as const;

/** The longest a line may be, in characters. */
export const CHECK_IN_LINE_LENGTH = 280;
