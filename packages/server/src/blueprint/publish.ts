import { no, ok, type BlueprintId, type Instant, type Result, type Revision } from '@micromoment/core';
import { parse, revisionOf } from '@micromoment/format';
import type { Finding } from '@micromoment/lint';
import { currentRevision, moveEnrolments, publishRevision, type OrganisationTransaction } from '@micromoment/store';
import { enqueueIn, type Jobs } from '../jobs/jobs.ts';
import { lintErrors } from './lint-errors.ts';

export type Publication = { readonly source: string; readonly by: string | null; readonly because: string; readonly at: Instant };
export type Published = { readonly blueprint: BlueprintId; readonly revision: Revision; readonly changed: boolean };

/**
 * Publishes a blueprint's text as the revision that practice goes on with: everyone enrolled moves to it and is planned anew.
 * Problem: the findings that keep it from being published. The same meaning published again changes nothing.
 */
export async function publish(
  tx: OrganisationTransaction,
  jobs: Jobs,
  { source, by, because, at }: Publication,
): Promise<Result<Published, readonly Finding[]>> {
  const errors = await lintErrors(source);
  const { blueprint } = parse(source);
  if (!blueprint || errors.length > 0) return no(errors);
  const revision = revisionOf(blueprint);
  const before = await currentRevision(tx, blueprint.id);
  if (before?.revision === revision) return ok({ blueprint: blueprint.id, revision, changed: false });
  await publishRevision(tx, { blueprint: blueprint.id, revision, title: blueprint.title, source, by, at, because });
  await moveEnrolments(tx, blueprint.id, revision);
  await enqueueIn(jobs, tx, { name: 'plan-blueprint', organisation: tx.organisation, blueprint: blueprint.id });
  return ok({ blueprint: blueprint.id, revision, changed: true });
}
