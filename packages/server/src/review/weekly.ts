import { findInsight, isOpen, weekOf, type Instant } from '@micromoment/core';
import { beginWeek, currentRevisions, isUncounted, keepWeek, openReviews, reviewsOf, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { readForInsight } from './evidence.ts';
import { foldFigures } from './figures.ts';
import { seeToCheck } from './see-to-check.ts';

/** On the first tick of a week its looks and checks are queued, once, by the organisation's own clock. */
export async function beginMonday(house: House, tx: OrganisationTransaction, now: Instant): Promise<void> {
  if (!(await beginWeek(tx, weekOf(now)))) return;
  for (const { blueprint } of await currentRevisions(tx)) {
    // After an update to a version that rolls up, what was practised before it is counted once.
    if (await isUncounted(tx, blueprint)) await enqueueIn(house.jobs, tx, { name: 'recount', organisation: tx.organisation, blueprint });
    await enqueueIn(house.jobs, tx, { name: 'look', organisation: tx.organisation, blueprint });
  }
}

type Looking = { readonly organisation: string; readonly blueprint: string; readonly now: Instant };

/** What a week needs of a blueprint: its running check is seen to, and this week's look is found and kept. */
export async function lookAt(house: House, { organisation, blueprint, now }: Looking): Promise<void> {
  const read = await house.store.inOrganisation(organisation, (tx) => readToLook(house, tx, { blueprint, now }));
  if (!read) return;
  // Between two transactions: over a large organisation's facts it takes longer than one may idle.
  const insight = read.review && findInsight({ ...read.review, now });
  await house.store.inOrganisation(organisation, (tx) => keepWeek(tx, { blueprint, revision: read.revision, week: weekOf(now) }, { ...read, insight }));
}

async function readToLook(house: House, tx: OrganisationTransaction, { blueprint, now }: Omit<Looking, 'organisation'>) {
  for (const review of (await openReviews(tx)).filter((open) => open.blueprint === blueprint)) await seeToCheck(house, tx, review, now);
  const shelved = await house.shelf.current(tx, blueprint);
  if (!shelved) return undefined;
  // While a change is checked there is no other insight to find.
  const isChecking = (await reviewsOf(tx, blueprint)).some(isOpen);
  const review = isChecking ? null : await readForInsight(house, tx, shelved);
  return { review, revision: shelved.revision, figures: await foldFigures(house, tx, shelved, now) };
}
