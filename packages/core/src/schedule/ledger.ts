import type { FactEntry } from '../journal/entry.ts';
import { inJournalOrder } from '../journal/merge.ts';
import { advance, draftOf, NOTHING_YET, type EnrolmentState, type Unfolding } from './enrolment-state.ts';
import { retold, storyOf, successorsIn } from './story.ts';

/** A ledger is a fold that remembers where it stood on the way: an entry that comes late folds only what happened after it. */
export type Ledger = {
  readonly unfolding: Unfolding;
  readonly story: readonly FactEntry[];
  readonly state: EnrolmentState;
  /** The state after every eighth entry; the first is that before any. */
  readonly milestones: readonly EnrolmentState[];
};

/** Opens the ledger of one enrolment. */
export function ledgerOf(journal: readonly FactEntry[], unfolding: Unfolding): Ledger {
  const story = storyOf(journal, unfolding);
  return { unfolding, story, ...foldedFrom(story, [NOTHING_YET], unfolding) };
}

/** The ledger with one more entry, whenever it happened; the same state as if all had been folded at once. */
export function withEntry(ledger: Ledger, entry: FactEntry): Ledger {
  const { unfolding, story, milestones } = ledger;
  if (entry.blueprint !== unfolding.enrolment.blueprint || story.some(({ id }) => id === entry.id)) return ledger;
  const told = retold(entry, unfolding, successorsIn(unfolding.blueprint));
  const place = placeOf(told, story);
  const longer = story.toSpliced(place, 0, told);
  return { unfolding, story: longer, ...foldedFrom(longer, milestones.slice(0, Math.floor(place / STRIDE) + 1), unfolding) };
}

const STRIDE = 8;

function foldedFrom(story: readonly FactEntry[], kept: readonly EnrolmentState[], unfolding: Unfolding): Pick<Ledger, 'state' | 'milestones'> {
  const milestones = [...kept];
  const draft = draftOf(milestones.at(-1) ?? NOTHING_YET);
  for (const [index, entry] of story.slice((milestones.length - 1) * STRIDE).entries()) {
    advance(draft, entry, unfolding);
    if ((index + 1) % STRIDE === 0) milestones.push(draftOf(draft));
  }
  return { state: draft, milestones };
}

/** Where an entry belongs: after all that do not come after it. */
function placeOf(entry: FactEntry, story: readonly FactEntry[]): number {
  let [low, high] = [0, story.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = story[middle];
    if (other && inJournalOrder(other, entry) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
