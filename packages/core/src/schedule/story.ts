import type { Blueprint } from '../blueprint/blueprint.ts';
import type { FactEntry } from '../journal/entry.ts';
import { inJournalOrder } from '../journal/merge.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import { instant, type Instant } from '../time/instant.ts';

/** What decides which entries belong to a story, and how they read. */
export type Telling = { readonly blueprint: Blueprint; readonly enrolment: Enrolment; readonly now: Instant };

/**
 * The entries of one enrolment in the order they happened: each once, under the moment that carries its history on,
 * at a time that can be true. However often and in whatever order the entries came, the story is the same.
 */
export function storyOf(journal: readonly FactEntry[], telling: Telling): readonly FactEntry[] {
  const successors = successorsIn(telling.blueprint);
  const told = journal.filter(({ blueprint }) => blueprint === telling.enrolment.blueprint).map((entry) => retold(entry, telling, successors));
  const heard = new Set<string>();
  return told.toSorted(inJournalOrder).filter(({ id }) => !heard.has(id) && heard.add(id));
}

/** The moments of this revision by the ids of those they replaced. */
export const successorsIn = ({ moments }: Blueprint): ReadonlyMap<string, string> =>
  new Map(moments.flatMap(({ id, replaces }) => replaces.map((old) => [old, id])));

/** The entry as its enrolment reads it: a device's clock may be days ahead or behind, and a moment may have a new name. */
export function retold(entry: FactEntry, { enrolment, now }: Telling, successors: ReadonlyMap<string, string>): FactEntry {
  const at = instant(Math.max(enrolment.startedAt, Math.min(entry.at, now)));
  const moment = successors.get(entry.moment) ?? entry.moment;
  return at === entry.at && moment === entry.moment ? entry : { ...entry, at, moment };
}
