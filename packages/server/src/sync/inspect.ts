import { instant, isCovered, later, misfitOf, misfitSentence, type Entry } from '@micromoment/core';
import { plainlySent, sentEntrySchema, type EntryStatus, type SentEntry } from '@micromoment/wire';
import { people, type OrganisationTransaction, type Practising } from '@micromoment/store';
import type { Shelf } from '../blueprint/shelf.ts';

export type Inspected = { readonly accepted: readonly Entry[]; readonly rejected: readonly EntryStatus[] };

/** Whose entries they are, and how far the clock of their device ran ahead. */
export type Sending = {
  readonly owner: Pick<Practising, 'consents' | 'isErased'> & { readonly person: { readonly id: string } };
  readonly sent: readonly unknown[];
  readonly skew: number | null;
};

/** Looks at each entry on its own, so that one that cannot be kept never holds up the rest. */
export async function inspect(tx: OrganisationTransaction, shelf: Shelf, { owner, sent, skew }: Sending): Promise<Inspected> {
  const accepted: Entry[] = [];
  const rejected: EntryStatus[] = [];
  const places = new Places(tx, shelf);
  for (const candidate of sent) {
    const plain = plainlySent(candidate);
    const parsed = plain ? { success: true as const, data: plain } : sentEntrySchema.safeParse(candidate);
    const reason = parsed.success
      ? (unwelcome(parsed.data, { owner, skew }) ?? (await places.reasonAgainst(parsed.data, owner.person.id)))
      : shapeSentence(parsed.error.issues[0]);
    if (parsed.success && reason === undefined) accepted.push({ ...parsed.data, person: owner.person.id, author: owner.person.id });
    else rejected.push({ id: idOf(candidate), status: 'rejected', reason: reason ?? 'It is not an entry.' });
  }
  return { accepted, rejected };
}

/** Why nothing of a person may be kept that was made then: they are erased, so that its words would be lost, or have not agreed to it. */
function unwelcome({ at }: Pick<SentEntry, 'at'>, { owner, skew }: Pick<Sending, 'owner' | 'skew'>): string | undefined {
  if (owner.isErased) return 'Everything of yours was erased here, and nothing more is kept.';
  if (isCovered(owner.consents, 'practice', later(instant(at), -(skew ?? 0)))) return undefined;
  return owner.consents.length === 0
    ? 'You have not agreed yet that your answers are kept here.'
    : 'It was written after you took back that your answers are kept here.';
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
