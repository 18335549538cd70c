import type { Enrolment, Instant, Person } from '@micromoment/core';
import { journalOf, openTouchpoints, shareBacksFor, type OrganisationTransaction } from '@micromoment/store';
import type { RevisedBlueprint, SyncResponse } from '@micromoment/wire';
import type { Shelf } from '../blueprint/shelf.ts';

type Asking = {
  readonly me: Person;
  readonly enrolments: readonly Enrolment[];
  readonly device: string;
  readonly cursor: string | null;
  readonly now: Instant;
};

/** All that a device of this person does not have: entries since its cursor, and what is planned, enrolled and shared back now. */
export async function lacking(
  tx: OrganisationTransaction,
  shelf: Shelf,
  { me, enrolments, device, cursor, now }: Asking,
): Promise<Omit<SyncResponse, 'statuses' | 'now'>> {
  const practised = enrolments.map(({ blueprint }) => blueprint);
  const [journal, touchpoints, shareBacks, blueprints] = await Promise.all([
    journalOf(tx, me.id, cursor, device),
    openTouchpoints(tx, me.id, now),
    shareBacksFor(tx, practised),
    blueprintsOf(tx, shelf, enrolments),
  ]);
  return { lacks: { entries: journal.entries }, cursor: journal.cursor, touchpoints, blueprints, enrolments, shareBacks };
}

async function blueprintsOf(tx: OrganisationTransaction, shelf: Shelf, enrolments: readonly Enrolment[]): Promise<readonly RevisedBlueprint[]> {
  const found: RevisedBlueprint[] = [];
  for (const { blueprint, revision } of enrolments) {
    const shelved = await shelf.revision(tx, blueprint, revision);
    if (shelved) found.push({ revision, blueprint: shelved.blueprint });
  }
  return found;
}
