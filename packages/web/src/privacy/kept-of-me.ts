import { KEPT, SIGHTS, VIEWERS, type Entry, type EntryKind, type Journal, type Kept, type Seen, type Viewer } from '@micromoment/core';

/** One kind of thing that is kept, who sees how much of it, and what there is of it: the newest words of the reader's own, where there are any. */
export type KeptOfMe = {
  readonly kept: Kept;
  readonly sights: readonly { readonly viewer: Viewer; readonly seen: Seen }[];
  /** How many entries; null where a journal does not hold this kind of thing. */
  readonly count: number | null;
  readonly newest: string | undefined;
};

/** The promise of `SIGHTS`, each line with the data of one journal. */
export const keptOfMe = (journal: Journal): readonly KeptOfMe[] =>
  KEPT.map((kept) => {
    const held = HELD[kept];
    const entries = held ? journal.filter((entry) => held.kinds.includes(entry.kind) && (!held.wordsOnly || wordsIn(entry).length > 0)) : undefined;
    return {
      kept,
      sights: VIEWERS.map((viewer) => ({ viewer, seen: SIGHTS[kept][viewer] })),
      count: entries?.length ?? null,
      newest: held?.wordsOnly ? wordsIn(entries?.at(-1))[0] : undefined,
    };
  });

type Held = { readonly kinds: readonly EntryKind[]; readonly wordsOnly: boolean };

const HELD: Readonly<Record<Kept, Held | null>> = {
  words: { kinds: ['responded', 'recalled', 'wrote-scene', 'planned-trial', 'reflected'], wordsOnly: true },
  ratings: { kinds: ['rated-confidence', 'reflected'], wordsOnly: false },
  attempts: { kinds: ['opened', 'skipped', 'responded', 'decided', 'recalled', 'wrote-scene', 'planned-trial'], wordsOnly: false },
  observation: { kinds: ['observed'], wordsOnly: false },
  'observation-words': { kinds: ['observed'], wordsOnly: true },
  praise: null,
  'check-in': null,
  plan: null,
  name: null,
};

const wordsIn = (entry: Entry | undefined): readonly string[] =>
  Object.values<string | undefined>(entry?.words ?? {}).flatMap((text) => (text?.trim() ? [text.trim()] : []));
