import { isOpen, weekOf, type Instant } from '@micromoment/core';
import { beginWeek, currentRevisions, isUncounted, keepWeek, openReviews, reviewsOf, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { foundNow } from './evidence.ts';
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

/** What a week needs of a blueprint: its running check is seen to, and this week's look is found and kept. */
export async function lookAt(
  house: House,
  tx: OrganisationTransaction,
  { blueprint, now }: { readonly blueprint: string; readonly now: Instant },
): Promise<void> {
  for (const review of (await openReviews(tx)).filter((open) => open.blueprint === blueprint)) await seeToCheck(house, tx, review, now);
  const shelved = await house.shelf.current(tx, blueprint);
  if (!shelved) return;
  // While a change is checked there is no other insight to find.
  const isChecking = (await reviewsOf(tx, blueprint)).some(isOpen);
  const insight = isChecking ? null : await foundNow(house, tx, { shelved, now });
  await keepWeek(tx, { blueprint, revision: shelved.revision, week: weekOf(now) }, { insight, figures: await foldFigures(house, tx, shelved, now) });
}
