import type { Draft, Drawers } from './drawers.ts';
import { EMPTY_LARDER } from './larder.ts';
import type { Waiting } from './outbox.ts';

/** Drawers that last as long as the page. */
export function inMemory(device: string): Drawers {
  let larder = EMPTY_LARDER;
  let seq = 0;
  const outbox = new Map<string, Waiting>();
  const drafts = new Map<string, Draft>();
  return {
    lasting: false,
    device: async () => device,
    larder: async () => larder,
    keepLarder: async (stocked) => void (larder = stocked),
    outbox: async () => [...outbox.values()],
    async post(write) {
      const entry = write({ device, seq });
      seq += 1;
      outbox.set(entry.id, { entry, refusal: null });
      return entry;
    },
    mark: async (refused) => refused.forEach((waiting) => outbox.set(waiting.entry.id, waiting)),
    remove: async (ids) => ids.forEach((id) => outbox.delete(id)),
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
