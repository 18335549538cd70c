import { createHash } from 'node:crypto';
import type { Enrolment, Entry, Instant } from '@micromoment/core';
import { journalOf, peopleNamed, STRUCK_OFF, type OrganisationTransaction, type Practising } from '@micromoment/store';
import type { Author, RevisedBlueprint, SyncRequest, SyncResponse } from '@micromoment/wire';
import type { House } from '../house.ts';
import type { Shelf } from '../blueprint/shelf.ts';
import { availabilityOf } from '../practice/plan-request.ts';
import type { After } from './follow.ts';

type Asking = {
  readonly before: Practising;
  readonly after: After;
  readonly batch: Pick<SyncRequest, 'device' | 'cursor' | 'shelf'>;
  readonly now: Instant;
};

/** All that a device of this person does not have: entries since its cursor, and what is enrolled and shared back now. What is planned now, `follow` knows. */
export async function lacking(
  tx: OrganisationTransaction,
  house: Pick<House, 'shelf' | 'version'>,
  asking: Asking,
): Promise<Omit<SyncResponse, 'statuses' | 'now' | 'agrees' | 'touchpoints'>> {
  const { before, batch, now } = asking;
  const shelf = shelfOf(house, before.enrolments);
  const [{ entries, cursor }, blueprints, availability] = await Promise.all([
    journalFor(tx, asking),
    batch.shelf === shelf ? [] : blueprintsOf(tx, house.shelf, before.enrolments),
    availabilityOf({ ...before, now }),
  ]);
  const { busy: _busy, ...hours } = availability;
  return {
    lacks: { entries, authors: await authorsOf(tx, entries, before.person) },
    cursor,
    blueprints,
    shelf,
    enrolments: before.enrolments,
    shareBacks: before.shareBacks,
    hours,
  };
}

/** Who wrote about this person what is sent here: the device names them also without a network. */
async function authorsOf(tx: OrganisationTransaction, entries: readonly Entry[], { id: owner }: Practising['person']): Promise<readonly Author[]> {
  const authors = new Set(entries.map(({ author }) => author).filter((author) => author !== owner));
  const known = authors.size === 0 ? [] : await peopleNamed(tx, [...authors]);
  return known.filter(({ name }) => name !== STRUCK_OFF).map(({ id, name }) => ({ id, name }));
}

/** A device that had read to the end lacks nothing but what came with this batch, and that it made itself: the journal need not be read. */
function journalFor(tx: OrganisationTransaction, { before, after, batch }: Asking): ReturnType<typeof journalOf> {
  const hadAll = batch.cursor === before.end.newest;
  const madeAll = after.stored.every(({ device }) => device === batch.device);
  if (hadAll && madeAll) return Promise.resolve({ entries: [], cursor: after.end.newest });
  return journalOf(tx, before.person.id, batch.cursor, batch.device);
}

/** Names what a device has once it has been sent the blueprints of these enrolments, as this version of ours reads them. */
const shelfOf = ({ version }: Pick<House, 'version'>, enrolments: readonly Enrolment[]): string =>
  createHash('sha256')
    .update([version, ...enrolments.map(({ blueprint, revision }) => `${blueprint} ${revision}`)].join('\n'))
    .digest('base64url')
    .slice(0, 22);

async function blueprintsOf(tx: OrganisationTransaction, shelf: Shelf, enrolments: readonly Enrolment[]): Promise<readonly RevisedBlueprint[]> {
  const found: RevisedBlueprint[] = [];
  for (const { blueprint, revision } of enrolments) {
    const shelved = await shelf.revision(tx, blueprint, revision);
    if (shelved) found.push({ revision, blueprint: shelved.blueprint });
  }
  return found;
}
