import { instant, merge, type Enrolment, type Instant, type Journal, type ShareBack, type Touchpoint } from '@micromoment/core';
import type { Author, ReachableHours, RevisedBlueprint, SentEntry, SyncResponse } from '@micromoment/wire';

/** The larder is what the server's answers have left on this device: enough to show the day and play a moment. */
export type Larder = {
  /** Names the last answer, so that the next one brings only what is new. */
  readonly cursor: string | null;
  /** Names the blueprints that answers have brought, so that they are not sent again. Absent in what an earlier version left. */
  readonly shelf?: string;
  /** How far the server's clock ran ahead of this device's when it last answered, in milliseconds. */
  readonly skew: number;
  /** When the server last answered, by its own clock; null before the first answer. */
  readonly stockedAt: Instant | null;
  /** Whether they agree to practise here. Absent before the first answer, and in what an earlier version left. */
  readonly agrees?: boolean;
  readonly entries: Journal;
  /** The names of colleagues who noticed something of theirs. Absent in what an earlier version left. */
  readonly authors?: readonly Author[];
  readonly touchpoints: readonly Touchpoint[];
  readonly blueprints: readonly RevisedBlueprint[];
  readonly enrolments: readonly Enrolment[];
  readonly shareBacks: readonly ShareBack[];
  /** Absent before the first answer, and in what an earlier version left. */
  readonly hours?: ReachableHours;
};

export const EMPTY_LARDER: Larder = { cursor: null, skew: 0, stockedAt: null, entries: [], touchpoints: [], blueprints: [], enrolments: [], shareBacks: [] };

/** The larder after an answer. `kept` are this device's own entries that the answer confirmed; `deviceNow` is the device's clock. */
export function restock(larder: Larder, answer: SyncResponse, kept: Journal, deviceNow: number): Larder {
  const answered = new Set(answer.blueprints.map(({ revision }) => revision));
  return {
    cursor: answer.cursor,
    shelf: answer.shelf,
    skew: answer.now - deviceNow,
    stockedAt: instant(answer.now),
    agrees: answer.agrees,
    entries: merge(larder.entries, kept, answer.lacks.entries),
    authors: [...(larder.authors ?? []).filter(({ id }) => !answer.lacks.authors.some((named) => named.id === id)), ...answer.lacks.authors],
    touchpoints: answer.touchpoints,
    blueprints: [...larder.blueprints.filter(({ revision }) => !answered.has(revision)), ...answer.blueprints],
    enrolments: answer.enrolments,
    shareBacks: answer.shareBacks,
    hours: answer.hours,
  };
}

/** An entry as this device wrote it, as a line of its writer's journal. */
export const ownEntry = (sent: SentEntry, person: string): Journal[number] => ({ ...sent, person, author: person });
