import { DAY, instant, later, type Instant } from '../time/instant.ts';
import { AWAY_AFTER, OPEN_FOR, placeOne, type Delivered, type Missed, type Placed, type Placing } from './placing.ts';
import { NO_LEEWAY } from './slot-choice.ts';
import type { Wish } from './wish.ts';

/**
 * The wishes of someone whose practice rests, or has rested and who has not been seen since: all wait for its end. After days of rest one
 * welcomes back and the others come from the day after; after less they go on as they were. What lay open before the rest stays what it was,
 * so that nobody is asked twice for the same.
 */
export function afterPause(wishes: readonly Wish[], { seen, naming, now }: Pick<Placing, 'naming' | 'now'> & { readonly seen: Instant }): readonly Wish[] {
  const { pausedUntil } = naming.enrolment;
  if (pausedUntil === null || pausedUntil <= seen) return wishes;
  const before = [...(naming.delivered?.values() ?? [])].filter(({ due }) => due < pausedUntil);
  const layOpen = before.filter(({ until }) => until > Math.min(now, pausedUntil));
  const waiting = wishes.filter((wish) => wish.aim < pausedUntil && !layOpen.some((one) => isCallFor(wish, one)));
  const wasShort = pausedUntil < seen + AWAY_AFTER || before.some(({ until }) => until > pausedUntil);
  const inOrder = waiting.toSorted((a, b) => a.aim - b.aim);
  const first = wasShort ? null : (inOrder.find(({ reason }) => reason === 'revisit') ?? inOrder[0]);
  return wishes.map((wish) => {
    if (!waiting.includes(wish)) return wish;
    const goesOnAt = wasShort || wish === first ? pausedUntil : later(pausedUntil, DAY);
    const moved: Wish = { ...wish, aim: goesOnAt, leeway: NO_LEEWAY, movedBy: ['paused'] };
    return wish === first && wish.reason === 'revisit' ? { ...moved, reason: 'welcome-back' } : moved;
  });
}

/**
 * The one touchpoint that waits for somebody who has been silent for five days after one was due; null for those who are here.
 * It is delivered after 5 days, then after 10, 20 and every 28 more, and stays open in between, so that whoever comes finds it.
 */
export function welcomeBack(
  missed: readonly Missed[],
  { seen, ...placing }: Pick<Placing, 'diary' | 'naming' | 'now'> & { readonly seen: Instant },
): readonly Placed[] | null {
  const [first] = missed;
  if (!first) return null;
  const { now } = placing;
  const silentSince = Math.max(seen, Math.min(...missed.map(({ due }) => due)));
  if (now < silentSince + AWAY_AFTER) return null;
  let [call, from, rest] = [0, silentSince + AWAY_AFTER, 2 * AWAY_AFTER];
  for (; from + rest <= now; call += 1) [from, rest] = [from + rest, Math.min(2 * rest, LONGEST_REST)];
  const wish: Wish = {
    ...first.wish,
    reason: first.wish.visits === 0 ? 'first-visit' : 'welcome-back',
    missed: first.wish.missed + call + 1,
    ideal: instant(from),
  };
  const placed = placeOne(wish, placing);
  return placed ? [{ ...placed, until: instant(Math.max(from + rest, placed.slot.at + OPEN_FOR)) }] : [];
}

/** Whether a touchpoint calls for the visit that is wished for, the first time or once more. */
const isCallFor = ({ moment, history }: Wish, one: Delivered): boolean =>
  one.moment === moment.id && history.notBefore === null && one.due > (history.lastMet ?? -Infinity);

const LONGEST_REST = 28 * DAY;
