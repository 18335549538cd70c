import type { Entry, EntryKind, EntryOf } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/** A share is one entry that a person chose to show whoever leads them; taken back, it is gone from their sight at once. */
export type Share = { readonly entry: string; readonly person: string; readonly with: string; readonly at: Instant };

/** What may be shared, one entry at a time. */
export const SHAREABLE = [
  'responded',
  'recalled',
  'wrote-scene',
  'planned-trial',
  'reflected',
  'rated-confidence',
  'observed',
] as const satisfies readonly EntryKind[];
export type ShareableKind = (typeof SHAREABLE)[number];
export type ShareableEntry = EntryOf<ShareableKind>;

export const isShareable = (entry: Entry): entry is ShareableEntry => (SHAREABLE as readonly EntryKind[]).includes(entry.kind);

/** A shared entry as whoever leads the person is shown it, and the person too: never more than this. */
export type SharedEntry = {
  readonly id: string;
  readonly person: string;
  readonly at: Instant;
  readonly sharedAt: Instant;
  readonly blueprint: string;
  readonly kind: ShareableKind;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly words: Readonly<Record<string, string>>;
};

/**
 * What of an entry is shown when it is shared. A colleague who noticed something was promised that only the learner reads their
 * sentence, and who they are is theirs to tell: of an observation the answer is shown and nothing else.
 */
export function asShared(entry: ShareableEntry, sharedAt: Instant): SharedEntry {
  const { id, person, at, blueprint, kind } = entry;
  const shown = { id, person, at, sharedAt, blueprint, kind };
  switch (entry.kind) {
    case 'responded':
    case 'recalled':
    case 'wrote-scene':
      return { ...shown, facts: {}, words: entry.words };
    case 'planned-trial':
      return { ...shown, facts: { until: entry.facts.until }, words: entry.words };
    case 'reflected': {
      // In what order its steps came is nothing they told.
      const { exampleFirst: _, ...told } = entry.facts;
      return { ...shown, facts: told, words: entry.words };
    }
    case 'rated-confidence':
      return { ...shown, facts: entry.facts, words: {} };
    case 'observed':
      return { ...shown, facts: { sighting: entry.facts.sighting }, words: {} };
  }
}
