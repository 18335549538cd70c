import { instant, type BlueprintId, type Instant, type Revision } from '@micromoment/core';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** A review that is being held: how far its facilitators have come, and what they have written. */
export type ReviewDraft<Written = unknown> = {
  readonly blueprint: BlueprintId;
  /** The revision they look at; a draft for another is void. */
  readonly revision: Revision;
  readonly step: string;
  readonly written: Written;
  readonly by: string;
  readonly at: Instant;
  /** Counts up with every save, so that a save over somebody else's is noticed. */
  readonly version: number;
};

/**
 * Keeps a draft in the place of the one before. @param upon the version it was written upon, 0 for none
 * @returns the new version; undefined when somebody else has saved since, and nothing is kept then
 */
export async function keepDraft(tx: OrganisationTransaction, draft: Omit<ReviewDraft, 'version'>, upon: number): Promise<number | undefined> {
  const rows = await tx.rows<{ version: number }>(
    `insert into app.review_draft as d (organisation_id, blueprint_id, revision, step, draft, written_by, written_at, version)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8 + 1)
     on conflict (organisation_id, blueprint_id) do update set revision = excluded.revision, step = excluded.step, draft = excluded.draft,
       written_by = excluded.written_by, written_at = excluded.written_at, version = d.version + 1
     where d.version = $8 or d.revision <> excluded.revision
     returning version`,
    [tx.organisation, draft.blueprint, draft.revision, draft.step, JSON.stringify(draft.written), draft.by, draft.at, upon],
    'keep-draft',
  );
  return rows[0]?.version;
}

/** The draft of a blueprint's review, or undefined while nobody holds one. */
export async function draftOf(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<ReviewDraft | undefined> {
  const [row] = await tx.run(
    compose.selectFrom('review_draft').selectAll().where('organisation_id', '=', tx.organisation).where('blueprint_id', '=', blueprintId),
  );
  return (
    row && {
      blueprint: row.blueprint_id,
      revision: row.revision as Revision, // written about one
      step: row.step,
      written: row.draft,
      by: row.written_by,
      at: instant(row.written_at),
      version: row.version,
    }
  );
}

/** Takes a draft away, once its decision stands. */
export async function dropDraft(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<void> {
  await tx.run(compose.deleteFrom('review_draft').where('organisation_id', '=', tx.organisation).where('blueprint_id', '=', blueprintId));
}
