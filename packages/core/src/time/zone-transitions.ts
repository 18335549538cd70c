import { DAY, instant, type Instant } from './instant.ts';
import type { Zone } from './zone.ts';

/** A transition is an instant at which the wall clock of a zone jumps; offsets are milliseconds ahead of UTC. */
export type Transition = { readonly at: Instant; readonly before: number; readonly after: number };

/** How far the wall clock of `zone` runs ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: Instant, zone: Zone): number {
  const block = blockAt(Math.floor(at / BLOCK), zone);
  if (typeof block === 'number') return block;
  let offset = block.before;
  for (const change of block.changes) if (at >= change.at) offset = change.after;
  return offset;
}

/** The transitions from `from` up to but not at `until`, in order. */
export function transitionsBetween(zone: Zone, from: Instant, until: Instant): readonly Transition[] {
  const found: Transition[] = [];
  for (let index = Math.floor(from / BLOCK); index * BLOCK < until; index += 1) {
    const block = blockAt(index, zone);
    if (typeof block === 'number') continue;
    for (const change of block.changes) if (change.at >= from && change.at < until) found.push(change);
  }
  return found;
}

/** Asks Intl itself, without the cache; throws RangeError for a zone it does not know. Some thousand times slower than offsetAt. */
export function offsetByIntl(at: Instant, zone: string): number {
  const second = Math.floor(at / SECOND) * SECOND;
  const [, month, day, year, hour, minute, clockSecond] = WALL.exec(wallClock(zone).format(second)) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(clockSecond)) - second;
}

// A block holds at most a few changes and mostly none, in which case it is a bare number.
const BLOCK = 48 * DAY;
const SECOND = 1000;
// The shortest time between two changes since 1970 was a little under seven days (Boa Vista, October 2000; Gaza, October 2040).
const PROBE = 3 * DAY;
// A day before the last instant a Date can hold, so that the wall clock can hold it too.
const LAST_INSTANT = 8.64e15 - DAY;
const believable = (at: number): number => Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, at));
const MOST_BLOCKS = 4096;

type Block = number | { readonly before: number; readonly changes: readonly Transition[] };

const blocksByZone = new Map<Zone, Map<number, Block>>();

// Most questions are about the zone and the weeks of the question before.
let last: { readonly zone: Zone | null; readonly index: number; readonly block: Block } = { zone: null, index: 0, block: 0 };

function blockAt(index: number, zone: Zone): Block {
  if (index === last.index && zone === last.zone) return last.block;
  const block = keptBlock(index, zone);
  last = { zone, index, block };
  return block;
}

function keptBlock(index: number, zone: Zone): Block {
  let blocks = blocksByZone.get(zone);
  if (!blocks) blocksByZone.set(zone, (blocks = new Map()));
  const kept = blocks.get(index);
  if (kept !== undefined) return kept;
  // Clocks set to any year must not fill the memory.
  if (blocks.size > MOST_BLOCKS) blocks.clear();
  const made = makeBlock(index * BLOCK, zone);
  blocks.set(index, made);
  return made;
}

/** Looks at the block from one second before it, so that a change at its very first instant is its own. */
function makeBlock(start: number, zone: Zone): Block {
  const changes: Transition[] = [];
  const [first, last] = [believable(start - SECOND), believable(start + BLOCK - 1)];
  let before = offsetByIntl(instant(first), zone);
  const opening = before;
  for (let from = first; from < last; from += PROBE) {
    const until = Math.min(last, from + PROBE);
    const after = offsetByIntl(instant(until), zone);
    if (after !== before) changes.push({ at: firstWithNewOffset(from, until, before, zone), before, after });
    before = after;
  }
  return changes.length === 0 ? opening : { before: opening, changes };
}

/** Halves the span in which the offset changes until the second of the change is left. */
function firstWithNewOffset(from: number, until: number, before: number, zone: Zone): Instant {
  let [low, high] = [Math.floor(from / SECOND), Math.ceil(until / SECOND)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetByIntl(instant(middle * SECOND), zone) === before) low = middle;
    else high = middle;
  }
  return instant(high * SECOND);
}

// What en-US writes: 11/14/2023, 22:13:20. Reading it is three times as fast as asking for its parts.
const WALL = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string): Intl.DateTimeFormat {
  const kept = wallClocks.get(zone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  wallClocks.set(zone, made);
  return made;
}
