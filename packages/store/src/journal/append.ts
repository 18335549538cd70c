import { ANSWER_KINDS, type Entry, type EntryKind, type Instant } from '@micromoment/core';
import { digestOf, sealWords, type Layers } from '../seal/words.ts';
import { booksOf, foldInto } from '../signal/roll-up.ts';
import { countedFacts } from './facts-of.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** When entries came, by the organisation's clock, and how far their sender's clock ran ahead, in milliseconds; null when it is to be believed. */
export type Received = { readonly at: Instant; readonly skew: number | null };
/** What became of one entry; a conflict is an id that stands already with another body. */
export type AppendStatus = { readonly id: string; readonly status: 'stored' | 'duplicate' | 'conflict' };

/**
 * Adds entries to the journals of their people, closes the touchpoints they answer or put off, and folds them into the roll-ups.
 * Sending an entry again changes nothing. The people must be known. @returns one status for each entry, in their order
 */
export async function append(tx: OrganisationTransaction, entries: readonly Entry[], receivedAt: Instant | Received): Promise<readonly AppendStatus[]> {
  if (entries.length === 0) return [];
  const sealed = await sealedEntries(tx, entries);
  const received = asReceived(receivedAt);
  const facts = countedFacts(entries, received.at);
  // In one breath with what locks the journals, and behind it: so nobody folds between what is read here and what is written below.
  const [statuses, books] = await Promise.all([keep(tx, sealed, received), booksOf(tx, facts)]);
  const stored = facts.filter((_, place) => statuses[place]?.status === 'stored');
  await foldInto(tx, stored, books);
  return statuses;
}

/** As `append`, without the roll-ups: what it costs to keep entries is measured against it. */
export async function keepEntries(tx: OrganisationTransaction, entries: readonly Entry[], receivedAt: Instant | Received): Promise<readonly AppendStatus[]> {
  return entries.length === 0 ? [] : keep(tx, await sealedEntries(tx, entries), asReceived(receivedAt));
}

const asReceived = (received: Instant | Received): Received => (typeof received === 'number' ? { at: received, skew: null } : received);

async function sealedEntries(tx: OrganisationTransaction, entries: readonly Entry[]): Promise<readonly Sealed[]> {
  const keys = await tx.keysOf(entries.flatMap(({ person, author }) => [person, author]));
  return entries.map((entry) => sealedEntry(tx.organisation, entry, { person: keys.get(entry.person), author: keys.get(entry.author) }));
}

async function keep(tx: OrganisationTransaction, sealed: readonly Sealed[], received: Received): Promise<readonly AppendStatus[]> {
  const firsts = firstOfEach(sealed);
  const kept = new Set(await insert(tx, firsts, received));
  const fresh = new Set(firsts.filter(({ entry }) => kept.has(entry.id)));
  const seen = sealed.filter((each) => !fresh.has(each));
  const standing = seen.length > 0 ? await standingEntries(tx, seen) : new Map<string, Standing>();
  return sealed.map((each) => ({ id: each.entry.id, status: fresh.has(each) ? 'stored' : standingStatus(each, standing.get(each.entry.id)) }));
}

type Sealed = { readonly entry: Entry; readonly words: Buffer | null; readonly digest: Buffer | null };
type Standing = { readonly entry_id: string; readonly person_id: string; readonly device_id: string; readonly seq: number; readonly digest: Buffer | null };

const sealedEntry = (organisation: string, entry: Entry, layers: Layers): Sealed => ({
  entry,
  words: sealWords(organisation, entry, layers),
  digest: digestOf(entry, layers),
});

/** Each id once, as it came first. */
function firstOfEach(sealed: readonly Sealed[]): readonly Sealed[] {
  const firsts = new Map<string, Sealed>();
  for (const each of sealed) if (!firsts.has(each.entry.id)) firsts.set(each.entry.id, each);
  return [...firsts.values()];
}

const closes = ({ kind, touchpoint }: Entry): boolean => touchpoint !== null && (kind === 'skipped' || (ANSWER_KINDS as readonly EntryKind[]).includes(kind));

async function insert(tx: OrganisationTransaction, sealed: readonly Sealed[], received: Received): Promise<readonly string[]> {
  const places = new Map<string, number>();
  const place = ({ entry }: Sealed): number => {
    const next = (places.get(entry.person) ?? 0) + 1;
    places.set(entry.person, next);
    return next;
  };
  const nth = sealed.map(place);
  const column = <Value>(read: (entry: Entry) => Value): readonly Value[] => sealed.map(({ entry }) => read(entry));
  const closing = sealed.some(({ entry }) => closes(entry));
  const rows = await tx.rows<{ entry_id: string }>(
    closing ? APPEND_AND_CLOSE : APPEND,
    [
      tx.organisation,
      received.at,
      [...places.keys()],
      [...places.values()],
      nth,
      column(({ id }) => id),
      column(({ person }) => person),
      column(({ person, author }) => (author === person ? null : author)),
      column(({ device }) => device),
      column(({ seq }) => seq),
      column(({ at }) => at),
      column(({ zone }) => zone),
      column(({ blueprint }) => blueprint),
      column(({ revision }) => revision),
      column(({ moment }) => moment),
      column(({ twist }) => twist),
      column(({ touchpoint }) => touchpoint),
      column(({ kind }) => kind),
      column(({ facts }) => (Object.keys(facts).length > 0 ? JSON.stringify(facts) : null)),
      sealed.map(({ words }) => words),
      sealed.map(({ digest }) => digest),
      received.skew,
      ...(closing ? [column((entry) => (!closes(entry) ? null : entry.kind === 'skipped' ? 'skipped' : 'answered'))] : []),
    ],
    closing ? 'append-and-close' : 'append',
  );
  return rows.map(({ entry_id }) => entry_id);
}

// Taking places in the journal locks its row until the commit, so places become visible in their order (see journal-of.ts).
const TAKE_PLACES = `with taken as (
  update app.journal j set places = j.places + c.added from unnest($3::uuid[], $4::integer[]) as c (person_id, added)
  where j.organisation_id = $1 and j.person_id = c.person_id
  returning j.person_id, j.places - c.added as before, j.erased_at
)`;

const KEEP = `insert into app.entry (happened_at, received_at, place, seq, organisation_id, entry_id, person_id, author_id, device_id, touchpoint_id,
    kind, zone, blueprint_id, revision, moment, twist, facts, words, digest, skew)
  select e.happened_at, $2, t.before + e.nth, e.seq, $1, e.entry_id, e.person_id, e.author_id, e.device_id, e.touchpoint_id,
    e.kind, e.zone, e.blueprint_id, e.revision, e.moment, e.twist, e.facts::jsonb, case when t.erased_at is null then e.words end, e.digest, $22::bigint
  from unnest($5::integer[], $6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::bigint[], $11::bigint[], $12::text[], $13::text[], $14::text[],
    $15::text[], $16::text[], $17::uuid[], $18::text[], $19::text[], $20::bytea[], $21::bytea[])
    as e (nth, entry_id, person_id, author_id, device_id, seq, happened_at, zone, blueprint_id, revision, moment, twist, touchpoint_id, kind, facts, words, digest)
  join taken t on t.person_id = e.person_id
  on conflict (organisation_id, entry_id) do nothing`;

const APPEND = `${TAKE_PLACES} ${KEEP} returning entry_id`;

const APPEND_AND_CLOSE = `${TAKE_PLACES}, kept as (${KEEP} returning entry_id, person_id, touchpoint_id, happened_at),
closed as (
  update app.touchpoint p set closed_at = k.happened_at, closed_as = c.closed_as
  from kept k join unnest($6::uuid[], $23::text[]) as c (entry_id, closed_as) on c.entry_id = k.entry_id
  where c.closed_as is not null and p.organisation_id = $1 and p.touchpoint_id = k.touchpoint_id and p.person_id = k.person_id and p.closed_at is null
)
select entry_id from kept`;

async function standingEntries(tx: OrganisationTransaction, seen: readonly Sealed[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.rows<Standing>(
    'select entry_id, person_id, device_id, seq, digest from app.entry where organisation_id = $1 and entry_id = any($2::uuid[])',
    [tx.organisation, seen.map(({ entry }) => entry.id)],
  );
  return new Map(rows.map((row) => [row.entry_id, row]));
}

function standingStatus({ entry, digest }: Sealed, standing: Standing | undefined): 'duplicate' | 'conflict' {
  if (!standing) throw new Error(`Entry ${entry.id} is for a journal that is not there.`);
  const sameOrigin = standing.person_id === entry.person && standing.device_id === entry.device && standing.seq === entry.seq;
  // Once a key is gone its digests cannot be compared; where an entry came from then has to do.
  const sameBody = digest === null || standing.digest === null || digest.equals(standing.digest);
  return sameOrigin && sameBody ? 'duplicate' : 'conflict';
}
