import { DAY, later, PLAN_DAYS, USUAL_TERMS, type Enrolment, type Instant, type Person, type ShareBack, type Terms } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { meetingFrom, type CalendarEvent, type EventRow } from './calendars.ts';
import { enrolmentFrom } from './enrolments.ts';
import { BEGINNING, type Cursor } from './journal/cursor.ts';
import type { JournalEnd } from './journal/journal-end.ts';
import { organisationFrom, type Organisation } from './organisations.ts';
import { personFrom } from './people/people.ts';
import { termsFrom } from './people/terms.ts';
import { shareBackFrom } from './reviews.ts';
import type { Tables } from './tables.ts';
import { knownFrom, type KnownTouchpoint } from './touchpoints.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** A person who practises, with all that a sync or a plan must know of them. */
export type Practising = {
  readonly person: Person;
  readonly terms: Terms;
  readonly organisation: Organisation;
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
  /** True for whoever is about to append or plan: the journal is then theirs until the transaction ends (see `lockJournal`). */
  readonly hold: boolean;
};

/** Reads that in one question; undefined when the person is gone. */
export async function practisingOf(tx: OrganisationTransaction, personId: string, { clock, hold }: PractisingAsked): Promise<Practising | undefined> {
  const asked = [tx.organisation, personId, later(clock, -PLAN_DAYS * DAY), clock];
  const read = () => tx.rows<PractisingRow>(hold ? HELD : SEEN, asked, hold ? 'practising-held' : 'practising');
  const [first] = await read();
  // Whoever had to wait for the journal sees everything but the journal as it was before the wait: so it looks again.
  const [row] = first && first.held !== first.places ? await read() : [first];
  return row && practisingFrom(row);
}

type PractisingRow = {
  readonly person: Selectable<Tables['person']>;
  readonly organisation: Tables['organisation'];
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
  end: { places: row.places, newest: row.newest ?? BEGINNING },
  enrolments: (row.enrolments ?? []).map(enrolmentFrom),
  terms: row.terms ? termsFrom(row.terms) : USUAL_TERMS,
  known: (row.known ?? []).map(knownFrom),
  meetings: (row.meetings ?? []).map(meetingFrom),
  shareBacks: (row.share_backs ?? []).map(shareBackFrom),
});

const practising = (held: string): string => `select to_jsonb(p) as person, to_jsonb(o) as organisation, j.places, ${held} as held,
  (select e.place || '.' || e.entry_id from app.entry e where e.organisation_id = $1 and e.person_id = $2 order by e.place desc limit 1) as newest,
  (select jsonb_agg(to_jsonb(e) order by e.started_at, e.enrolment_id) from app.enrolment e where e.organisation_id = $1 and e.person_id = $2) as enrolments,
  (select jsonb_agg(to_jsonb(t) order by t.due_at, t.touchpoint_id)
    from app.touchpoint t where t.organisation_id = $1 and t.person_id = $2 and (t.due_at > $3::bigint + o.clock_offset or t.closed_at is null)) as known,
  (select jsonb_agg(to_jsonb(m) order by m.starts_at, m.ends_at)
    from app.calendar_event m where m.organisation_id = $1 and m.person_id = $2 and m.ends_at > $4::bigint + o.clock_offset) as meetings,
  (select to_jsonb(t) from app.practice_terms t where t.organisation_id = $1 and t.person_id = $2) as terms,
  (select jsonb_agg(to_jsonb(s) order by s.told_at desc, s.share_back_id desc)
    from app.enrolment e join app.share_back s on s.organisation_id = e.organisation_id and s.blueprint_id = e.blueprint_id
    where e.organisation_id = $1 and e.person_id = $2 and not exists (
      select from app.review r where r.organisation_id = $1 and r.review_id = s.review_id
        and r.design = 'randomised-halves' and r.revision_before = e.revision)) as share_backs
  from app.person p
  join app.organisation o on o.organisation_id = p.organisation_id
  join app.journal j on j.organisation_id = p.organisation_id and j.person_id = p.person_id
  where p.organisation_id = $1 and p.person_id = $2`;

const SEEN = practising('j.places');
const HELD = `with held as (select places from app.journal where organisation_id = $1 and person_id = $2 for update) ${practising('(select places from held)')}`;
