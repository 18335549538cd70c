import type { Enrolment, Instant, Person } from '@micromoment/core';
import { enrolmentsOf, journalOf, openTouchpoints, shareBacksFor, type OrganisationTransaction } from '@micromoment/store';
import type { RevisedBlueprint, SyncResponse } from '@micromoment/wire';
import type { Shelf } from '../blueprint/shelf.ts';

type Asking = { readonly me: Person; readonly device: string; readonly cursor: string | null; readonly now: Instant };

/** All that a device of this person does not have: entries since its cursor, and what is planned, enrolled and shared back now. */
export async function lacking(tx: OrganisationTransaction, shelf: Shelf, { me, device, cursor, now }: Asking): Promise<Omit<SyncResponse, 'statuses' | 'now'>> {
  const [enrolments, journal, touchpoints] = await Promise.all([
    enrolmentsOf(tx, me.id),
    journalOf(tx, me.id, cursor, device),
    openTouchpoints(tx, me.id, now),
  ]);
  const practised = enrolments.map(({ blueprint }) => blueprint);
  const [blueprints, shareBacks] = await Promise.all([blueprintsOf(tx, shelf, enrolments), shareBacksFor(tx, practised)]);
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
