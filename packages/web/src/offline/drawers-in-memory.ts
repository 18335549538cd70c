import type { Draft, Drawers, Keeping } from './drawers.ts';
import { EMPTY_LARDER, type Larder } from './larder.ts';
import type { Outbox, Waiting } from './outbox.ts';

/** What could be saved of other drawers. */
export type Saved = { readonly larder: Larder; readonly outbox: Outbox; readonly drafts: readonly (readonly [place: string, draft: Draft])[] };

const NOTHING: Saved = { larder: EMPTY_LARDER, outbox: [], drafts: [] };

/** Drawers that last as long as the page, with what could be saved of others. */
export function inMemory(device: string, keeping: Exclude<Keeping, 'between-visits'>, saved: Saved = NOTHING): Drawers {
  let { larder } = saved;
  let seq = 0;
  const outbox = new Map<string, Waiting>(saved.outbox.map((waiting) => [waiting.entry.id, waiting]));
  const drafts = new Map<string, Draft>(saved.drafts);
  return {
    keeping,
    device: async () => device,
    larder: async () => larder,
    outbox: async () => [...outbox.values()],
    async post(write) {
      const entry = write({ device, seq });
      seq += 1;
      outbox.set(entry.id, { entry, refusal: null });
      return entry;
    },
    async takeIn(fold) {
      const taken = fold(larder, [...outbox.values()]);
      larder = taken.larder;
      for (const id of taken.left) outbox.delete(id);
      for (const waiting of taken.outbox) outbox.set(waiting.entry.id, waiting);
      return taken;
    },
    remove: async (id) => void outbox.delete(id),
    draft: async (place) => drafts.get(place),
    keepDraft: async (place, draft) => void drafts.set(place, draft),
    dropDraft: async (place) => void drafts.delete(place),
    drafts: async () => [...drafts.keys()],
  };
}
