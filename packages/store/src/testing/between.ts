import type { Instant, Person } from '@micromoment/core';
import { keepCheckIn } from '../check-ins.ts';
import { enrolmentsOf } from '../enrolments.ts';
import { freshId } from '../fresh-id.ts';
import { stopMails, tellAnew } from '../mail-stops.ts';
import { keepPraise } from '../praises.ts';
import { share } from '../shares.ts';
import { addSprintCadence } from '../sprint-cadences.ts';
import { addSprint, joinSprint, runInSprint } from '../sprints.ts';
import { writeTeamWeeks } from '../team-weeks.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** A sprint of somebody enrolled, and one of each thing that passes between them and whoever leads them. */
export async function somethingBetween(
  tx: OrganisationTransaction,
  person: Person,
  { lead, entry, at }: { readonly lead: string; readonly entry: string; readonly at: Instant },
): Promise<void> {
  const [enrolled] = await enrolmentsOf(tx, person.id);
  if (!enrolled) throw new Error('nobody is enrolled');
  const { id: enrolment, blueprint } = enrolled;
  const resting = { pausedAt: null, rested: 0, endedAt: null, follows: null };
  const sprint = { id: freshId(), name: 'Spring', blueprints: [blueprint], weeks: 4, state: 'running', startedAt: at, ...resting } as const;
  await addSprint(tx, sprint, { by: lead, at });
  const pace = { before: 2, perWeek: 1, halves: false, outcome: null, outcomeAt: null, undoneAt: null };
  await addSprintCadence(tx, { id: freshId(), sprint: sprint.id, blueprint, by: lead, at, because: 'Short weeks.', ...pace });
  await joinSprint(tx, sprint.id, [person.id]);
  await runInSprint(tx, sprint.id, [{ id: enrolment, isNew: true }]);
  await share(tx, { entry, person: person.id, with: lead, at });
  await keepPraise(tx, { id: freshId(), from: lead, to: person.id, about: entry, text: 'You asked.', at, asksToBePublic: false, publicSince: null });
  const lines = { tried: 'A question', helps: 'Time', next: 'Friday' };
  await keepCheckIn(tx, { id: freshId(), lead, person: person.id, lines, heldAt: at, writtenAt: at, writtenBy: lead }, null);
  await stopMails(tx, person.id, { about: 'touchpoint', at });
  await tellAnew(tx, person.id, { about: 'team', week: 1, told: 'a' });
  await writeTeamWeeks(tx, at);
}
