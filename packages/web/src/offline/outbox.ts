import type { Dice } from '@micromoment/core';
import type { EntryStatus, SentEntry } from '@micromoment/wire';

/** The outbox is what was written on this device and the server has not yet confirmed, in the order it was written. */
export type Outbox = readonly Waiting[];
/** An entry that waits to be sent, or that the server refused, with the reason; a refused one stays until its writer removes it. */
export type Waiting = { readonly entry: SentEntry; readonly refusal: string | null };

/** Entries sent at once: few enough for a slow line, and within what the wire allows. */
export const ENTRIES_A_BATCH = 50;

/** How much goes at once: so many entries, and none of those that wait apart because the server stumbled over them. */
export type Portion = { readonly entries: number; readonly apart: ReadonlySet<string> };
export const WHOLE: Portion = { entries: ENTRIES_A_BATCH, apart: new Set() };

/** The entries to send next, oldest first. */
export const nextBatch = (outbox: Outbox, { entries, apart }: Portion = WHOLE): readonly SentEntry[] =>
  outbox
    .filter(({ refusal, entry }) => refusal === null && !apart.has(entry.id))
    .map(({ entry }) => entry)
    .toSorted((a, b) => a.seq - b.seq)
    .slice(0, entries);

/** After a batch that the server stumbled over as a whole: half of it, until the one entry is found that holds up the others. It then waits apart. */
export function smaller(portion: Portion, sent: readonly SentEntry[]): Portion {
  if (sent.length > 1) return { ...portion, entries: Math.ceil(sent.length / 2) };
  return { ...WHOLE, apart: new Set([...portion.apart, ...sent.map(({ id }) => id)]) };
}

/** True for an answer that may be about a single entry: too large, or an error nobody foresaw. All others are about the line, the session or the server. */
export const isStumble = (status: number): boolean => status === 413 || status === 500;

/** What an answer did to the outbox: only entries it names as stored or duplicate have left it. */
export type Settled = { readonly outbox: Outbox; readonly left: readonly SentEntry[] };

export function settle(outbox: Outbox, statuses: readonly EntryStatus[]): Settled {
  const statusOf = new Map(statuses.map((status) => [status.id, status]));
  const hasLeft = ({ entry }: Waiting): boolean => {
    const status = statusOf.get(entry.id)?.status;
    return status === 'stored' || status === 'duplicate';
  };
  const withReason = (waiting: Waiting): Waiting => {
    const status = statusOf.get(waiting.entry.id);
    return status?.status === 'rejected' ? { ...waiting, refusal: status.reason } : waiting;
  };
  return { outbox: outbox.filter((waiting) => !hasLeft(waiting)).map(withReason), left: outbox.filter(hasLeft).map(({ entry }) => entry) };
}

const FIRST_PAUSE = 2_000;
// Somebody's words arrive within half a minute of a line's healing; a device that only listens may take its time.
const LONGEST_PAUSE_WAITING = 25_000;
const LONGEST_PAUSE_IDLE = 5 * 60_000;

/** How long to wait after that many failures in a row, in milliseconds: doubling up to a limit, never in step with other devices. */
export function pauseAfter(failures: number, isSomethingWaiting: boolean, dice: Dice): number {
  const longest = isSomethingWaiting ? LONGEST_PAUSE_WAITING : LONGEST_PAUSE_IDLE;
  return Math.min(longest, FIRST_PAUSE * 2 ** (failures - 1)) * (0.5 + dice() / 2);
}
