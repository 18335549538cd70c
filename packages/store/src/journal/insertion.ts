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
  const { nth, counts } = placed(sealed);
  const { run, firsts } = runsOf(sealed);
  const ofRun = <Value>(read: (entry: Entry) => Value): readonly Value[] => firsts.map(read);
  const column = <Value>(read: (entry: Entry) => Value): readonly Value[] => sealed.map(({ entry }) => read(entry));
  const closing = sealed.some(({ entry }) => closes(entry));
  return {
    ...STATEMENTS[mayStand ? 'any' : 'new'][closing ? 'andClose' : 'only'],
    values: [
      organisation,
      received.at,
      uuids([...counts.keys()]),
      integers([...counts.values()]),
      uuids(ofRun(({ person }) => person)),
      uuids(ofRun(({ person, author }) => (author === person ? null : author))),
      uuids(ofRun(({ device }) => device)),
      texts(ofRun(({ zone }) => zone)),
      texts(ofRun(({ blueprint }) => blueprint)),
      texts(ofRun(({ revision }) => revision)),
      bigints(ofRun(received.skewOf)),
      integers(run),
      integers(nth),
      uuids(column(({ id }) => id)),
      bigints(column(({ seq }) => seq)),
      bigints(column(({ at }) => at)),
      texts(column(({ moment }) => moment)),
      texts(column(({ twist }) => twist)),
      uuids(column(({ touchpoint }) => touchpoint)),
      texts(column(({ kind }) => kind)),
      texts(column(({ facts }) => factsText(facts))),
      bytes(sealed.map(({ words }) => words)),
      uuids(sealed.map(({ wordsWith }) => wordsWith)),
      ...(closing ? [texts(column((entry) => (!closes(entry) ? null : entry.kind === 'skipped' ? 'skipped' : 'answered')))] : []),
    ],
  };
}

/** For each entry its place among those of the same journal here, counted from one, and how many of each journal there are. */
function placed(sealed: readonly SealedEntry[]): { readonly nth: readonly number[]; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const nth = sealed.map(({ entry: { person } }) => {
    const next = (counts.get(person) ?? 0) + 1;
    counts.set(person, next);
    return next;
  });
  return { nth, counts };
}

/** What a device sends at a time is mostly of one person, device and revision: that is told once for each run of entries that share it, counted from one. */
function runsOf(sealed: readonly SealedEntry[]): { readonly run: readonly number[]; readonly firsts: readonly Entry[] } {
  const firsts: Entry[] = [];
  const run = sealed.map(({ entry }) => {
    const last = firsts.at(-1);
    if (!last || !TOLD_ONCE.every((part) => last[part] === entry[part])) firsts.push(entry);
    return firsts.length;
  });
  return { run, firsts };
}

const TOLD_ONCE = ['person', 'author', 'device', 'zone', 'blueprint', 'revision'] as const;

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
  select e.happened_at, $2, t.before + e.nth, e.seq, $1, e.entry_id, r.person_id, r.author_id, r.device_id, e.touchpoint_id,
    e.kind, r.zone, r.blueprint_id, r.revision, e.moment, e.twist, e.facts::jsonb,
    case when t.erased_at is null then e.words end, case when t.erased_at is null then e.words_with end, r.skew
  from unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::bigint[]) with ordinality
    as r (person_id, author_id, device_id, zone, blueprint_id, revision, skew, run)
  join unnest($12::integer[], $13::integer[], $14::uuid[], $15::bigint[], $16::bigint[], $17::text[], $18::text[], $19::uuid[], $20::text[], $21::text[],
    $22::bytea[], $23::uuid[]) as e (run, nth, entry_id, seq, happened_at, moment, twist, touchpoint_id, kind, facts, words, words_with) on e.run = r.run
  join taken t on t.person_id = r.person_id`;
const KEEP = `${KEEP_NEW} on conflict (organisation_id, entry_id) do nothing`;

const CLOSE = `update app.touchpoint p set closed_at = k.happened_at, closed_as = c.closed_as
  from kept k join unnest($14::uuid[], $24::text[]) as c (entry_id, closed_as) on c.entry_id = k.entry_id
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
