import type { Instant } from '../time/instant.ts';
import type { SharedEntry } from './share.ts';

/** Praise is a sentence from one person to another about something they did; private unless the one it is for says otherwise. */
export type Praise = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The shared entry it is about; null when it is about something seen. */
  readonly about: string | null;
  readonly text: string;
  readonly at: Instant;
  /** True when the one who praises would like others to read it too. */
  readonly asksToBePublic: boolean;
  /** Since when others may read it, because the one it is for agreed; null while it is private. */
  readonly publicSince: Instant | null;
};

/** The longest praise may be, in characters: one thing, said once. */
export const PRAISE_LENGTH = 280;

/**
 * One person to encourage, by what they chose to share and by nothing else: of what no praise was about yet, that of whoever was praised
 * longest ago, or never. Null when nothing waits. It looks at no activity, so somebody who shares nothing is never named, for good or bad.
 */
export function oneToEncourage(shared: readonly SharedEntry[], praised: readonly Pick<Praise, 'to' | 'about' | 'at'>[]): SharedEntry | null {
  const answered = new Set(praised.map(({ about }) => about));
  const lastPraise = (person: string): number => Math.max(0, ...praised.filter(({ to }) => to === person).map(({ at }) => at));
  const waiting = shared.filter(({ id, kind }) => !answered.has(id) && kind !== 'rated-confidence');
  return waiting.toSorted((a, b) => lastPraise(a.person) - lastPraise(b.person) || b.sharedAt - a.sharedAt || (a.id < b.id ? -1 : 1))[0] ?? null;
}
