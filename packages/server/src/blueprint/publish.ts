import { no, ok, type BlueprintId, type Instant, type Result, type Revision } from '@micromoment/core';
import { parse, revisionOf } from '@micromoment/format';
import type { Finding } from '@micromoment/lint';
import { currentRevision, moveEnrolments, publishRevision, type OrganisationTransaction } from '@micromoment/store';
import { enqueueIn, type Jobs } from '../jobs/jobs.ts';
import { lintErrors } from './lint-errors.ts';

export type Publication = {
  readonly source: string;
  readonly by: string | null;
  readonly because: string;
  readonly at: Instant;
  /** The revision the author began from, null for a blueprint that is new here; left out, whatever is there. */
  readonly over?: Revision | null;
  /** Whom it is given to; everyone when left out. */
  readonly people?: readonly string[];
};
export type Published = { readonly blueprint: BlueprintId; readonly revision: Revision; readonly changed: boolean };
export type PublishProblem =
  | { readonly kind: 'does-not-lint'; readonly findings: readonly Finding[] }
  | { readonly kind: 'published-meanwhile'; readonly title: string };

/**
 * Publishes a blueprint's text as the revision that practice goes on with: everyone enrolled moves to it, or those it is given to, and is planned anew.
 * The same meaning published again changes nothing. Problems: findings that keep it from being published, those about the step
 * from the revision before among them; a revision that somebody else has published meanwhile. The transaction must then be given up.
 */
export async function publish(
  tx: OrganisationTransaction,
  jobs: Jobs,
  { source, by, because, at, over, people }: Publication,
): Promise<Result<Published, PublishProblem>> {
  const { blueprint } = parse(source);
  const before = blueprint && (await currentRevision(tx, blueprint.id));
  const findings = await lintErrors(source, before?.source);
  if (!blueprint || findings.length > 0) return no({ kind: 'does-not-lint', findings });
  const revision = revisionOf(blueprint);
  if (before?.revision === revision) return ok({ blueprint: blueprint.id, revision, changed: false });
  const isPlaced = await publishRevision(tx, { blueprint: blueprint.id, revision, title: blueprint.title, source, by, at, because }, over);
  if (!isPlaced) return no({ kind: 'published-meanwhile', title: before?.title ?? blueprint.title });
  await moveEnrolments(tx, blueprint.id, revision, people);
  await enqueueIn(jobs, tx, { name: 'plan-blueprint', organisation: tx.organisation, blueprint: blueprint.id });
  return ok({ blueprint: blueprint.id, revision, changed: true });
}
