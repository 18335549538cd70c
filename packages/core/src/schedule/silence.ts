import type { Enrolment } from '../practice/enrolment.ts';
import { DAY, instant, later, type Instant } from '../time/instant.ts';
import { AWAY_AFTER, OPEN_FOR, placeOne, type Missed, type Placed, type Placing } from './placing.ts';
import { NO_LEEWAY } from './slot-choice.ts';
import type { Wish } from './wish.ts';

/** The wishes of someone whose practice rests, or has rested and who has not been seen since: all wait for its end, one welcomes back, the others come from the day after. */
export function afterPause(wishes: readonly Wish[], seen: Instant, { pausedUntil }: Enrolment): readonly Wish[] {
  if (pausedUntil === null || pausedUntil <= seen) return wishes;
  const waiting = wishes.filter(({ aim }) => aim < pausedUntil).toSorted((a, b) => a.aim - b.aim);
  const first = waiting.find(({ reason }) => reason === 'revisit') ?? waiting[0];
  return wishes.map((wish) => {
    if (!waiting.includes(wish)) return wish;
    const moved: Wish = { ...wish, aim: wish === first ? pausedUntil : later(pausedUntil, DAY), leeway: NO_LEEWAY, movedBy: ['paused'] };
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

const LONGEST_REST = 28 * DAY;
