import { instant, type Instant, type ObservationRequest, type Revision } from '@micromoment/core';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Keeps what a learner asked of a colleague. @param tokenHash of the link's token, which itself is kept nowhere */
export async function addObservationRequest(tx: OrganisationTransaction, request: ObservationRequest, tokenHash: Buffer): Promise<void> {
  await tx.run(
    compose
      .insertInto('observation_request')
      .values({
        organisation_id: tx.organisation,
        request_id: request.id,
        learner_id: request.learner,
        observer_id: request.observer,
        blueprint_id: request.blueprint,
        revision: request.revision,
        moment: request.moment,
        asked_at: request.askedAt,
        expires_at: request.expiresAt,
        answered_at: request.answeredAt,
        token_hash: tokenHash,
      })
      .onConflict((same) => same.columns(['organisation_id', 'request_id']).doNothing()),
  );
}

/** The request whose link carries that token, or undefined. */
export async function observationRequest(tx: OrganisationTransaction, tokenHash: Buffer): Promise<ObservationRequest | undefined> {
  const [row] = await tx.run(
    compose.selectFrom('observation_request').selectAll().where('organisation_id', '=', tx.organisation).where('token_hash', '=', tokenHash),
  );
  return (
    row && {
      id: row.request_id,
      learner: row.learner_id,
      observer: row.observer_id,
      blueprint: row.blueprint_id,
      revision: row.revision as Revision, // asked about one
      moment: row.moment,
      askedAt: instant(row.asked_at),
      expiresAt: instant(row.expires_at),
      answeredAt: row.answered_at === null ? null : instant(row.answered_at),
    }
  );
}

/** Marks a request as answered. @returns false when it was before: of two answers at once, one counts */
export async function markObservationAnswered(tx: OrganisationTransaction, id: string, at: Instant): Promise<boolean> {
  const open = compose.updateTable('observation_request').set({ answered_at: at }).where('organisation_id', '=', tx.organisation).where('request_id', '=', id);
  return (await tx.run(open.where('answered_at', 'is', null).returning('request_id'))).length === 1;
}
