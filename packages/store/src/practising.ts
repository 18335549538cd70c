import { DAY, later, PLAN_DAYS, USUAL_TERMS, type Consent, type Enrolment, type Instant, type Person, type ShareBack, type Terms } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { meetingFrom, type CalendarEvent, type EventRow } from './calendars.ts';
import { enrolmentFrom } from './enrolments.ts';
import { BEGINNING, type Cursor } from './journal/cursor.ts';
import type { JournalEnd } from './journal/journal-end.ts';
import { organisationFrom, type Organisation } from './organisations.ts';
import { personFrom } from './people/people.ts';
import { termsFrom } from './people/terms.ts';
import { consentFrom } from './privacy/consents.ts';
import { shareBackFrom } from './reviews.ts';
import { uuids } from './binary-arrays.ts';
import type { Tables } from './tables.ts';
import { knownFrom, type KnownTouchpoint } from './touchpoints.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** A person who practises, with all that a sync or a plan must know of them. */
export type Practising = {
  readonly person: Person;
  readonly terms: Terms;
  readonly organisation: Organisation;
  /** What they decided about practising here, in no order. */
  readonly consents: readonly Consent[];
  /** True once they have erased themselves: no word of theirs can be kept. */
  readonly isErased: boolean;
  /** How far their journal goes. */
  readonly end: JournalEnd;
  /** In the order they began. */
  readonly enrolments: readonly Enrolment[];
  /** Their touchpoints of the weeks that a plan looks back on, those to come, and whatever else is open; soonest first. */
  readonly known: readonly KnownTouchpoint[];
  /** Their meetings that are not over, soonest first. */
  readonly meetings: readonly CalendarEvent[];
  /** What they were told of the blueprints they practise, newest first; while a change is tried on one half of the people, the other is told nothing, nor is anybody of one that was put back. */
  readonly shareBacks: readonly ShareBack[];
};

export type PractisingAsked = {
  /** What our clock shows; a demo's runs ahead of it. */
  readonly clock: Instant;
  /**
   * True for whoever is about to append or plan: the journals are then theirs until the transaction ends (see `lockJournal`). 'unless-held' leaves out
   * whose journal somebody else holds in place of waiting for it.
   */
  readonly hold: boolean | 'unless-held';
};

/** Reads that in one question; undefined when the person is gone. */
export const practisingOf = async (tx: OrganisationTransaction, personId: string, asked: PractisingAsked): Promise<Practising | undefined> =>
  (await practisingOfEach(tx, [personId], asked)).get(personId);

/** Reads that for several people in one question, by their ids; whoever is gone is not among them. */
export async function practisingOfEach(
  tx: OrganisationTransaction,
  people: readonly string[],
  asked: PractisingAsked,
): Promise<ReadonlyMap<string, Practising>> {
  const { name, text } = STATEMENTS[`${asked.hold}`];
  const values = [tx.organisation, uuids(people), later(asked.clock, -PLAN_DAYS * DAY), asked.clock];
  const read = () => tx.rows<PractisingRow>(text, values, name);
  const first = await read();
  // Whoever had to wait for a journal sees everything but the journal as it was before the wait: so they look again.
  const rows = first.every(({ held, places }) => held === places) ? first : await read();
  return new Map(rows.map((row) => [row.person.person_id, practisingFrom(row)]));
}

type PractisingRow = {
  readonly person: Selectable<Tables['person']>;
  readonly organisation: Tables['organisation'];
  readonly consents: readonly Selectable<Tables['consent']>[] | null;
  readonly is_erased: boolean;
  readonly places: number;
  readonly held: number;
  readonly newest: Cursor | null;
  readonly enrolments: readonly Selectable<Tables['enrolment']>[] | null;
  readonly terms: Selectable<Tables['practice_terms']> | null;
  readonly known: readonly Selectable<Tables['touchpoint']>[] | null;
  readonly meetings: readonly EventRow[] | null;
  readonly share_backs: readonly Tables['share_back'][] | null;
};

const practisingFrom = (row: PractisingRow): Practising => ({
  person: personFrom(row.person),
  organisation: organisationFrom(row.organisation),
  consents: (row.consents ?? []).map(consentFrom),
  isErased: row.is_erased,
  end: { places: row.places, newest: row.newest ?? BEGINNING },
  enrolments: (row.enrolments ?? []).map(enrolmentFrom),
  terms: row.terms ? termsFrom(row.terms) : USUAL_TERMS,
  known: (row.known ?? []).map(knownFrom),
  meetings: (row.meetings ?? []).map(meetingFrom),
  shareBacks: (row.share_backs ?? []).map(shareBackFrom),
});

const practising = (
  held: 'j' | 'h',
): string => `select to_jsonb(p) as person, to_jsonb(o) as organisation, j.places, ${held}.places as held, j.erased_at is not null as is_erased,
  (select jsonb_agg(to_jsonb(c)) from app.consent c where c.organisation_id = $1 and c.person_id = j.person_id and c.about = 'practice') as consents,
  (select e.place || '.' || e.entry_id from app.entry e where e.organisation_id = $1 and e.person_id = j.person_id order by e.place desc limit 1) as newest,
  (select jsonb_agg(to_jsonb(e) order by e.started_at, e.enrolment_id) from app.enrolment e where e.organisation_id = $1 and e.person_id = j.person_id) as enrolments,
  (select jsonb_agg(to_jsonb(t) order by t.due_at, t.touchpoint_id)
    from app.touchpoint t where t.organisation_id = $1 and t.person_id = j.person_id and (t.due_at > $3::bigint + o.clock_offset or t.closed_at is null)) as known,
  (select jsonb_agg(to_jsonb(m) order by m.starts_at, m.ends_at)
    from app.calendar_event m where m.organisation_id = $1 and m.person_id = j.person_id and m.ends_at > $4::bigint + o.clock_offset and not m.set_aside) as meetings,
  (select to_jsonb(t) from app.practice_terms t where t.organisation_id = $1 and t.person_id = j.person_id) as terms,
  (select jsonb_agg(to_jsonb(s) order by s.told_at desc, s.share_back_id desc)
    from app.enrolment e join app.share_back s on s.organisation_id = e.organisation_id and s.blueprint_id = e.blueprint_id
    where e.organisation_id = $1 and e.person_id = j.person_id and not exists (
      select from app.review r where r.organisation_id = $1 and r.review_id = s.review_id
        and (r.put_back_at is not null or (r.design = 'randomised-halves' and r.outcome is null and r.revision_before = e.revision)))) as share_backs
  from app.journal j
  join app.person p on p.organisation_id = j.organisation_id and p.person_id = j.person_id
  join app.organisation o on o.organisation_id = j.organisation_id`;

const THEIRS = 'where j.organisation_id = $1 and j.person_id = any ($2::uuid[])';

// In one order, so that two who hold several journals wait for each other and never both.
const held = (otherwise: '' | 'skip locked'): string => `with h as (
  select person_id, places from app.journal j ${THEIRS} order by person_id for update ${otherwise}
) ${practising('h')} join h on h.person_id = j.person_id ${THEIRS}`;

const STATEMENTS = {
  false: { name: 'practising', text: `${practising('j')} ${THEIRS}` },
  true: { name: 'practising-held', text: held('') },
  'unless-held': { name: 'practising-unless-held', text: held('skip locked') },
} as const;
