import type { Draft, Drawers } from './drawers.ts';
import { EMPTY_LARDER } from './larder.ts';
import type { Outbox, Waiting } from './outbox.ts';

/** Drawers that last as long as the page, with what could be saved of others. */
export function inMemory(
  device: string,
  saved: { readonly larder: typeof EMPTY_LARDER; readonly outbox: Outbox } = { larder: EMPTY_LARDER, outbox: [] },
): Drawers {
  let { larder } = saved;
  let seq = 0;
  const outbox = new Map<string, Waiting>(saved.outbox.map((waiting) => [waiting.entry.id, waiting]));
  const drafts = new Map<string, Draft>();
  return {
    lasting: false,
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
    async empty() {
      larder = EMPTY_LARDER;
      outbox.clear();
      drafts.clear();
    },
  };
}
