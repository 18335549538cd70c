import { coverOf, instant, later, misfitOf, misfitSentence, type BlueprintId, type Entry, type Revision } from '@micromoment/core';
import { plainlySent, sentEntrySchema, type EntryStatus, type SentEntry } from '@micromoment/wire';
import { people, type OrganisationTransaction, type Practising } from '@micromoment/store';
import type { Shelf, ShelvedRevision } from '../blueprint/shelf.ts';

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
  const reads = sent.map(readEntry);
  const isWelcome = welcomeOf(owner, skew);
  const places = await placesOf(tx, shelf, reads);
  const { id } = owner.person;
  for (const [place, entry] of reads.entries()) {
    const reason = typeof entry === 'string' ? entry : (isWelcome(entry) ?? reasonAgainst(entry, id, places));
    if (reason !== undefined) rejected.push({ id: idOf(sent[place]), status: 'rejected', reason });
    // In this order it is copied six times as fast; what was sent cannot name anybody itself, as its schema lets no other part in.
    else if (typeof entry !== 'string') accepted.push({ person: id, author: id, ...entry });
  }
  return { accepted, rejected };
}

/** An entry as it was sent, or what keeps it from being one. */
function readEntry(candidate: unknown): SentEntry | string {
  const plain = plainlySent(candidate);
  if (plain) return plain;
  const parsed = sentEntrySchema.safeParse(candidate);
  return parsed.success ? parsed.data : shapeSentence(parsed.error.issues[0]);
}

/** Tells why nothing of a person may be kept that was made then: they are erased, so that its words would be lost, or have not agreed to it. */
function welcomeOf({ isErased, consents }: Sending['owner'], skew: number | null): (entry: Pick<SentEntry, 'at'>) => string | undefined {
  if (isErased) return () => 'Everything of yours was erased here, and nothing more is kept.';
  const isCovered = coverOf(consents, 'practice');
  const reason =
    consents.length === 0 ? 'You have not agreed yet that your answers are kept here.' : 'It was written after you took back that your answers are kept here.';
  return ({ at }) => (isCovered(later(instant(at), -(skew ?? 0))) ? undefined : reason);
}

/** What the entries of a batch name: revisions by their names, and everybody here, if anybody is asked what they noticed. */
type Places = { readonly revisions: ReadonlyMap<string, ShelvedRevision | undefined>; readonly colleagues: ReadonlySet<string> };

async function placesOf(tx: OrganisationTransaction, shelf: Shelf, reads: readonly (SentEntry | string)[]): Promise<Places> {
  const named = new Map<string, { readonly blueprint: BlueprintId; readonly revision: Revision }>();
  let asksColleagues = false;
  for (const entry of reads) {
    if (typeof entry === 'string') continue;
    named.set(nameOf(entry), entry);
    if (entry.kind === 'asked-observer') asksColleagues = true;
  }
  const revisions = new Map<string, ShelvedRevision | undefined>();
  for (const [name, { blueprint, revision }] of named) revisions.set(name, await shelf.revision(tx, blueprint, revision));
  return { revisions, colleagues: new Set(asksColleagues ? (await people(tx)).map(({ id }) => id) : []) };
}

const nameOf = ({ blueprint, revision }: Pick<SentEntry, 'blueprint' | 'revision'>): string => `${blueprint} ${revision}`;

function reasonAgainst(entry: SentEntry, owner: string, { revisions, colleagues }: Places): string | undefined {
  const shelved = revisions.get(nameOf(entry));
  if (!shelved) return `There is no revision "${entry.revision}" of the blueprint "${entry.blueprint}".`;
  const misfit = misfitOf(entry, shelved.blueprint);
  if (misfit) return misfitSentence(misfit);
  if (entry.kind !== 'asked-observer') return undefined;
  return entry.facts.observer !== owner && colleagues.has(entry.facts.observer) ? undefined : 'The person asked is not a colleague in this organisation.';
}

const shapeSentence = (issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string =>
  `${issue?.path.map(String).join('.') || 'The entry'}: ${issue?.message ?? 'is not as described'}.`;

const idOf = (candidate: unknown): string =>
  typeof candidate === 'object' && candidate !== null && 'id' in candidate ? String(candidate.id).slice(0, 200) : '';
