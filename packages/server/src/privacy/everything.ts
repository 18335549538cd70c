import {
  instant,
  type CheckIn,
  type Consent,
  type Enrolment,
  type Entry,
  type Instant,
  type Language,
  type Person,
  type Praise,
  type Terms,
} from '@micromoment/core';
import {
  calendarsOf,
  checkInsOf,
  consentsOf,
  enrolmentsOf,
  journalOf,
  mailLanguageOf,
  looksAt,
  meetingsOfEach,
  noteLooks,
  praiseBy,
  praiseFor,
  rulesOf,
  starredBy,
  termsOf,
  type Calendar,
  type CalendarEvent,
  type OwnRule,
  type PersonLooked,
} from '@micromoment/store';
import type { Standing } from '../door/as-person.ts';

/** Everything kept about a person that is theirs to have. */
export type Everything = {
  readonly madeAt: Instant;
  readonly person: Person;
  readonly language: Language | null;
  readonly terms: Terms;
  /** What they told of their calendar, and all that is kept of it. */
  readonly calendars: readonly Calendar[];
  readonly pairingRules: readonly OwnRule[];
  readonly meetings: readonly CalendarEvent[];
  readonly enrolments: readonly Enrolment[];
  /** Their journal, words opened, with what colleagues noticed of them. */
  readonly entries: readonly Entry[];
  readonly stars: readonly string[];
  readonly praise: { readonly received: readonly Praise[]; readonly given: readonly Praise[] };
  readonly checkIns: readonly CheckIn[];
  readonly consents: readonly Consent[];
  readonly looks: readonly PersonLooked[];
};

/** Gathers everything of whoever stands before the door. */
export async function everythingOf({ tx, me, now }: Standing): Promise<Everything> {
  const [language, terms, enrolments, journal, stars] = await Promise.all([
    mailLanguageOf(tx, me.id),
    termsOf(tx, me.id),
    enrolmentsOf(tx, me.id),
    journalOf(tx, me.id, null),
    starredBy(tx, me.id),
  ]);
  const [received, given, checkIns, consents, looks] = await Promise.all([
    praiseFor(tx, me.id),
    praiseBy(tx, me.id),
    checkInsOf(tx, me.id),
    consentsOf(tx, me.id),
    looksAt(tx, me.id),
  ]);
  // Whoever was in a check-in that is taken along here is shown to its holder once more.
  await noteLooks(
    tx,
    checkIns.map(({ person }) => person),
    { viewer: me.id, what: 'check-in', at: now },
  );
  const [calendars, pairingRules, meetings] = [await calendarsOf(tx, me.id), await rulesOf(tx, me.id), await meetingsOfEach(tx, [me.id], instant(0))];
  const told = { calendars, pairingRules, meetings };
  return {
    ...told,
    madeAt: now,
    person: me,
    language,
    terms,
    enrolments,
    entries: journal.entries,
    stars,
    praise: { received, given },
    checkIns,
    consents,
    looks,
  };
}
