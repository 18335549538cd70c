import { ANSWER_KINDS, type Entry, type EntryKind } from '../journal/entry.ts';
import type { Person } from './person.ts';

/** Who looks at what: the one place that decides it. */
export type Looking = { readonly viewer: Pick<Person, 'id' | 'roles'>; readonly owner: Pick<Person, 'id' | 'managedBy'> };

/** How much of something a viewer may have: all of it, a part of a figure over at least five people, or nothing. */
export type Sight = 'whole' | 'aggregate' | 'none';

/**
 * How much of an entry a viewer may see. The owner sees all of it; the author of an observation sees their own;
 * a facilitator or author sees aggregates; a manager sees aggregates of attempts and never anything written or rated.
 */
export function sightOfEntry(entry: Pick<Entry, 'kind' | 'person' | 'author'>, { viewer, owner }: Looking): Sight {
  if (viewer.id === owner.id) return 'whole';
  if (entry.kind === 'observed' && entry.author === viewer.id) return 'whole';
  if (viewer.roles.includes('facilitator') || viewer.roles.includes('author')) return 'aggregate';
  if (owner.managedBy === viewer.id) return sightOfManager(entry.kind);
  return 'none';
}

/** The kinds by which a moment is attempted, of which whoever leads a person may be shown figures. */
export const ATTEMPT_KINDS: readonly EntryKind[] = ANSWER_KINDS.filter((kind) => sightOfManager(kind) === 'aggregate');

function sightOfManager(kind: EntryKind): Sight {
  switch (kind) {
    case 'opened':
    case 'skipped':
    case 'responded':
    case 'decided':
    case 'recalled':
    case 'wrote-scene':
    case 'planned-trial':
      return 'aggregate';
    case 'rated-confidence':
    case 'reflected':
    case 'asked-observer':
    case 'observed':
      return 'none';
  }
}

/** The entries, without their words, from which a viewer may be shown figures. */
export const entriesForFigures = <Seen extends Pick<Entry, 'kind' | 'person' | 'author'>>(
  entries: readonly Seen[],
  viewer: Looking['viewer'],
  owners: ReadonlyMap<string, Looking['owner']>,
): readonly Seen[] =>
  entries.filter((entry) => {
    const owner = owners.get(entry.person);
    return owner !== undefined && sightOfEntry(entry, { viewer, owner }) !== 'none';
  });

/** What each role may do beyond practising; a door asks `may(person, act)` and nothing else. */
export type Act = 'review' | 'run-sprints' | 'publish' | 'administer';

export function may(person: Pick<Person, 'roles'>, act: Act): boolean {
  switch (act) {
    case 'review':
    case 'run-sprints':
      return person.roles.includes('facilitator');
    case 'publish':
      return person.roles.includes('author') || person.roles.includes('facilitator');
    case 'administer':
      return person.roles.includes('admin');
  }
}
