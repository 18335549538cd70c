import type { FactEntry } from '../journal/entry.ts';
import { inJournalOrder } from '../journal/merge.ts';
import { advance, draftOf, NOTHING_YET, type EnrolmentState, type Unfolding } from './enrolment-state.ts';
import { storyOf } from './story.ts';

/** A fold is where a journal leads, and the last entry on the way: enough to go on from, without the journal. */
export type Fold = { readonly state: EnrolmentState; readonly last: FoldedLast | null };
type FoldedLast = Pick<FactEntry, 'at' | 'device' | 'seq' | 'id'>;

/** The fold of a whole journal, in whatever order its entries came. */
export const foldOf = (journal: readonly FactEntry[], unfolding: Unfolding): Fold => foldedOn(UNFOLDED, journal, unfolding) ?? UNFOLDED;

/**
 * The fold with entries that are new to it: the same as if the whole journal had been folded. Null when one of them
 * happened before what is folded already, as when it comes late from a device that was offline: then all is to be folded again.
 */
export function foldedOn({ state, last }: Fold, entries: readonly FactEntry[], unfolding: Unfolding): Fold | null {
  const story = storyOf(entries, unfolding);
  const [first] = story;
  if (!first) return { state, last };
  if (last && inJournalOrder(first, last) <= 0) return null;
  const draft = draftOf(state);
  for (const entry of story) advance(draft, entry, unfolding);
  const { at, device, seq, id } = story.at(-1) ?? first;
  return { state: draft, last: { at, device, seq, id } };
}

const UNFOLDED: Fold = { state: NOTHING_YET, last: null };
