import type { Enrolment, Instant } from '@micromoment/core';
import { journalOf, type OrganisationTransaction, type Practising } from '@micromoment/store';
import type { RevisedBlueprint, SyncRequest, SyncResponse } from '@micromoment/wire';
import type { Shelf } from '../blueprint/shelf.ts';
import { availabilityOf } from '../practice/plan-request.ts';
import type { After } from './follow.ts';

type Asking = {
  readonly before: Practising;
  readonly after: After;
  readonly batch: Pick<SyncRequest, 'device' | 'cursor'>;
  readonly now: Instant;
};

/** All that a device of this person does not have: entries since its cursor, and what is planned, enrolled and shared back now. */
export async function lacking(tx: OrganisationTransaction, shelf: Shelf, asking: Asking): Promise<Omit<SyncResponse, 'statuses' | 'now'>> {
  const { before, after, now } = asking;
  const [{ entries, cursor }, blueprints, availability] = await Promise.all([
    journalFor(tx, asking),
    blueprintsOf(tx, shelf, before.enrolments),
    availabilityOf({ ...before, now }),
  ]);
  const { busy: _busy, ...hours } = availability;
  const touchpoints = after.open.filter(({ until }) => until > now);
  return { lacks: { entries }, cursor, touchpoints, blueprints, enrolments: before.enrolments, shareBacks: before.shareBacks, hours };
}

/** A device that had read to the end lacks nothing but what came with this batch, and that it made itself: the journal need not be read. */
function journalFor(tx: OrganisationTransaction, { before, after, batch }: Asking): ReturnType<typeof journalOf> {
  const hadAll = batch.cursor === before.end.newest;
  const madeAll = after.stored.every(({ device }) => device === batch.device);
  if (hadAll && madeAll) return Promise.resolve({ entries: [], cursor: after.end.newest });
  return journalOf(tx, before.person.id, batch.cursor, batch.device);
}

async function blueprintsOf(tx: OrganisationTransaction, shelf: Shelf, enrolments: readonly Enrolment[]): Promise<readonly RevisedBlueprint[]> {
  const found: RevisedBlueprint[] = [];
  for (const { blueprint, revision } of enrolments) {
    const shelved = await shelf.revision(tx, blueprint, revision);
    if (shelved) found.push({ revision, blueprint: shelved.blueprint });
  }
  return found;
}
