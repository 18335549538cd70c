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
    else if (typeof entry !== 'string') accepted.push(entryOf(entry, id));
  }
  return { accepted, rejected };
}

/**
 * What was sent as an entry of its owner's. Part by part: these are all that the schema lets in, and an object written out so takes two fifths of the room
 * that a copy of another with two parts more does.
 */
function entryOf({ id, device, seq, at, zone, blueprint, revision, moment, twist, touchpoint, kind, facts, words }: SentEntry, owner: string): Entry {
  return { id, person: owner, author: owner, device, seq, at, zone, blueprint, revision, moment, twist, touchpoint, kind, facts, words } as Entry; // its kind beside its facts and words, as it was sent
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

/** What the entries of a batch name: revisions by blueprint and name, and everybody here, if anybody is asked what they noticed. */
type Places = { readonly revisions: ReadonlyMap<BlueprintId, Revisions>; readonly colleagues: ReadonlySet<string> };
type Revisions = ReadonlyMap<Revision, ShelvedRevision | undefined>;

async function placesOf(tx: OrganisationTransaction, shelf: Shelf, reads: readonly (SentEntry | string)[]): Promise<Places> {
  const revisions = new Map<BlueprintId, Map<Revision, ShelvedRevision | undefined>>();
  let asksColleagues = false;
  for (const entry of reads) {
    if (typeof entry === 'string') continue;
    const { blueprint, revision } = entry;
    const known = revisions.get(blueprint) ?? new Map<Revision, ShelvedRevision | undefined>();
    if (!known.has(revision)) revisions.set(blueprint, known.set(revision, await shelf.revision(tx, blueprint, revision)));
    if (entry.kind === 'asked-observer') asksColleagues = true;
  }
  return { revisions, colleagues: new Set(asksColleagues ? (await people(tx)).map(({ id }) => id) : []) };
}

function reasonAgainst(entry: SentEntry, owner: string, { revisions, colleagues }: Places): string | undefined {
  const shelved = revisions.get(entry.blueprint)?.get(entry.revision);
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
