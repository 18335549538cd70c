import { misfitOf, misfitSentence, type Entry } from '@micromoment/core';
import { sentEntrySchema, type EntryStatus, type SentEntry } from '@micromoment/wire';
import { people, type OrganisationTransaction } from '@micromoment/store';
import type { Shelf } from '../blueprint/shelf.ts';

export type Inspected = { readonly accepted: readonly Entry[]; readonly rejected: readonly EntryStatus[] };

/** Looks at each entry on its own, so that one that cannot be kept never holds up the rest. */
export async function inspect(tx: OrganisationTransaction, shelf: Shelf, owner: string, sent: readonly unknown[]): Promise<Inspected> {
  const accepted: Entry[] = [];
  const rejected: EntryStatus[] = [];
  const places = new Places(tx, shelf);
  for (const candidate of sent) {
    const parsed = sentEntrySchema.safeParse(candidate);
    const reason = parsed.success ? await places.reasonAgainst(parsed.data, owner) : shapeSentence(parsed.error.issues[0]);
    if (parsed.success && reason === undefined) accepted.push({ ...parsed.data, person: owner, author: owner });
    else rejected.push({ id: idOf(candidate), status: 'rejected', reason: reason ?? 'It is not an entry.' });
  }
  return { accepted, rejected };
}

/** Remembers, for one batch, the revisions and colleagues it has looked up. */
class Places {
  readonly #tx: OrganisationTransaction;
  readonly #shelf: Shelf;
  readonly #revisions = new Map<string, ReturnType<Shelf['revision']>>();
  #colleagues: Promise<ReadonlySet<string>> | undefined;

  constructor(tx: OrganisationTransaction, shelf: Shelf) {
    this.#tx = tx;
    this.#shelf = shelf;
  }

  async reasonAgainst(entry: SentEntry, owner: string): Promise<string | undefined> {
    const shelved = await this.#revision(entry);
    if (!shelved) return `There is no revision "${entry.revision}" of the blueprint "${entry.blueprint}".`;
    const misfit = misfitOf(entry, shelved.blueprint);
    if (misfit) return misfitSentence(misfit);
    if (entry.kind !== 'asked-observer') return undefined;
    const colleagues = await (this.#colleagues ??= people(this.#tx).then((all) => new Set(all.map(({ id }) => id))));
    return entry.facts.observer !== owner && colleagues.has(entry.facts.observer) ? undefined : 'The person asked is not a colleague in this organisation.';
  }

  #revision({ blueprint, revision }: SentEntry): ReturnType<Shelf['revision']> {
    const key = `${blueprint} ${revision}`;
    const known = this.#revisions.get(key) ?? this.#shelf.revision(this.#tx, blueprint, revision);
    this.#revisions.set(key, known);
    return known;
  }
}

const shapeSentence = (issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string =>
  `${issue?.path.map(String).join('.') || 'The entry'}: ${issue?.message ?? 'is not as described'}.`;

const idOf = (candidate: unknown): string =>
  typeof candidate === 'object' && candidate !== null && 'id' in candidate ? String(candidate.id).slice(0, 200) : '';
