import { ANSWER_KINDS, type Entry, type EntryKind } from '@micromoment/core';
import { bigints, bytes, integers, texts, uuids } from '../binary-arrays.ts';
import type { Received } from './append.ts';
import type { SealedEntry } from './sealed-entries.ts';

/** A statement that keeps entries, each id once, and closes the touchpoints they answer or put off. Where ids may stand already, it returns those it kept. */
export type Insertion = { readonly text: string; readonly values: readonly unknown[]; readonly name: string };

const closes = ({ kind, touchpoint }: Entry): boolean => touchpoint !== null && (kind === 'skipped' || (ANSWER_KINDS as readonly EntryKind[]).includes(kind));

/** @param mayStand true where ids may stand already: those are then left as they are; otherwise they fail the statement */
export function insertionOf(
  organisation: string,
  sealed: readonly SealedEntry[],
  { received, mayStand }: { readonly received: Received; readonly mayStand: boolean },
): Insertion {
  const places = new Map<string, number>();
  const place = ({ entry }: SealedEntry): number => {
    const next = (places.get(entry.person) ?? 0) + 1;
    places.set(entry.person, next);
    return next;
  };
  const nth = sealed.map(place);
  const column = <Value>(read: (entry: Entry) => Value): readonly Value[] => sealed.map(({ entry }) => read(entry));
  const closing = sealed.some(({ entry }) => closes(entry));
  return {
    ...STATEMENTS[mayStand ? 'any' : 'new'][closing ? 'andClose' : 'only'],
    values: [
      organisation,
      received.at,
      uuids([...places.keys()]),
      integers([...places.values()]),
      integers(nth),
      uuids(column(({ id }) => id)),
      uuids(column(({ person }) => person)),
      uuids(column(({ person, author }) => (author === person ? null : author))),
      uuids(column(({ device }) => device)),
      bigints(column(({ seq }) => seq)),
      bigints(column(({ at }) => at)),
      texts(column(({ zone }) => zone)),
      texts(column(({ blueprint }) => blueprint)),
      texts(column(({ revision }) => revision)),
      texts(column(({ moment }) => moment)),
      texts(column(({ twist }) => twist)),
      uuids(column(({ touchpoint }) => touchpoint)),
      texts(column(({ kind }) => kind)),
      texts(column(({ facts }) => factsText(facts))),
      bytes(sealed.map(({ words }) => words)),
      uuids(sealed.map(({ wordsWith }) => wordsWith)),
      bigints(column(received.skewOf)),
      ...(closing ? [texts(column((entry) => (!closes(entry) ? null : entry.kind === 'skipped' ? 'skipped' : 'answered')))] : []),
    ],
  };
}

/** Facts in JSON; null where the kind has none. */
function factsText(facts: Entry['facts']): string | null {
  const text = JSON.stringify(facts);
  return text === '{}' ? null : text;
}

// Taking places in the journal locks its row until the commit, so places become visible in their order (see journal-of.ts).
const TAKE_PLACES = `with taken as (
  update app.journal j set places = j.places + c.added from unnest($3::uuid[], $4::integer[]) as c (person_id, added)
  where j.organisation_id = $1 and j.person_id = c.person_id
  returning j.person_id, j.places - c.added as before, j.erased_at
)`;

const KEEP_NEW = `insert into app.entry (happened_at, received_at, place, seq, organisation_id, entry_id, person_id, author_id, device_id, touchpoint_id,
    kind, zone, blueprint_id, revision, moment, twist, facts, words, words_with, skew)
  select e.happened_at, $2, t.before + e.nth, e.seq, $1, e.entry_id, e.person_id, e.author_id, e.device_id, e.touchpoint_id,
    e.kind, e.zone, e.blueprint_id, e.revision, e.moment, e.twist, e.facts::jsonb, case when t.erased_at is null then e.words end, case when t.erased_at is null then e.words_with end, e.skew
  from unnest($5::integer[], $6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::bigint[], $11::bigint[], $12::text[], $13::text[], $14::text[],
    $15::text[], $16::text[], $17::uuid[], $18::text[], $19::text[], $20::bytea[], $21::uuid[], $22::bigint[])
    as e (nth, entry_id, person_id, author_id, device_id, seq, happened_at, zone, blueprint_id, revision, moment, twist, touchpoint_id, kind, facts, words, words_with, skew)
  join taken t on t.person_id = e.person_id`;
const KEEP = `${KEEP_NEW} on conflict (organisation_id, entry_id) do nothing`;

const CLOSE = `update app.touchpoint p set closed_at = k.happened_at, closed_as = c.closed_as
  from kept k join unnest($6::uuid[], $23::text[]) as c (entry_id, closed_as) on c.entry_id = k.entry_id
  where c.closed_as is not null and p.organisation_id = $1 and p.touchpoint_id = k.touchpoint_id and p.person_id = k.person_id and p.closed_at is null`;

const keepAs = (keep: string): string => `kept as (${keep} returning entry_id, person_id, touchpoint_id, happened_at)`;

// Of entries that are new nobody asks which were kept: all of them, or the statement fails. Their ids are as much to send back as to read.
const STATEMENTS = {
  any: {
    only: { name: 'append', text: `${TAKE_PLACES} ${KEEP} returning entry_id` },
    andClose: { name: 'append-and-close', text: `${TAKE_PLACES}, ${keepAs(KEEP)}, closed as (${CLOSE}) select entry_id from kept` },
  },
  new: {
    only: { name: 'append-new', text: `${TAKE_PLACES} ${KEEP_NEW}` },
    andClose: { name: 'append-new-and-close', text: `${TAKE_PLACES}, ${keepAs(KEEP_NEW)} ${CLOSE}` },
  },
} as const;
