import { digestWeek, isDigestHour, may, type Instant, type Person } from '@micromoment/core';
import { digestWeeks, people, writeTeamWeeks, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn, type Job } from '../jobs/jobs.ts';
import { daysOf } from '../jobs/quiet.ts';

/** What comes once a week: to facilitators about their sprints, to whoever leads others about what these practise. */
export type DigestAbout = Extract<Job, { name: 'send-digest' }>['about'];

/** Has each digest sent whose hour it is, by the clock of whoever reads it, and who has not had this week's. */
export async function digestsDue(house: House, tx: OrganisationTransaction, now: Instant): Promise<void> {
  await writeTeamWeeks(tx, now);
  const everybody = await people(tx);
  const [leads, had] = [new Set(everybody.map(({ managedBy }) => managedBy)), await digestWeeks(tx)];
  const due = everybody
    .flatMap((person) => digestsFor(person, leads.has(person.id)).map((about) => ({ person, about })))
    .filter(({ person, about }) => (had.get(`${about} ${person.id}`) ?? -1) < digestWeek(person, now));
  for (const { person, about } of due) {
    if (!isDigestHour({ ...(await daysOf(tx, person, now)), quiet: person.quiet }, now)) continue;
    await enqueueIn(house.jobs, tx, { name: 'send-digest', organisation: tx.organisation, person: person.id, about });
  }
}

const digestsFor = (person: Person, leads: boolean): readonly DigestAbout[] => [
  ...(may(person, 'review') ? (['facilitator-digest'] as const) : []),
  ...(leads ? (['team-digest'] as const) : []),
];
