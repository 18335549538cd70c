import { isOpen, weekOf, type Instant } from '@micromoment/core';
import { beginWeek, currentRevisions, isUncounted, keepWeek, openReviews, reviewsOf, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { gatheredInsight, type Reading } from './evidence.ts';
import { foldFigures } from './figures.ts';
import { seeToCadences } from '../sprint/see-to-cadence.ts';
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

/**
 * What a week needs of a blueprint: its running check is seen to, and this week's look is found and kept. Everybody is read a few at a time, each
 * few in a transaction of their own, so that none lasts long and the process answers others in between; what they do meanwhile counts next week.
 */
export async function lookAt(house: House, { organisation, blueprint, now }: Looking): Promise<void> {
  const reading: Reading = (work) => house.store.inOrganisation(organisation, work);
  for (const review of (await reading(openReviews)).filter((open) => open.blueprint === blueprint)) await seeToCheck(house, reading, review, now);
  await seeToCadences(house, reading, { blueprint, now });
  const standing = await reading((tx) => standingNow(house, tx, { blueprint, now }));
  if (!standing) return;
  const { shelved, isChecking, figures } = standing;
  // While a change is checked there is no other insight to find.
  const insight = isChecking ? null : await gatheredInsight(house, reading, { shelved, now });
  await reading((tx) => keepWeek(tx, { blueprint, revision: shelved.revision, week: weekOf(now) }, { insight, figures }));
}

async function standingNow(house: House, tx: OrganisationTransaction, { blueprint, now }: Omit<Looking, 'organisation'>) {
  const shelved = await house.shelf.current(tx, blueprint);
  if (!shelved) return undefined;
  return { shelved, isChecking: (await reviewsOf(tx, blueprint)).some(isOpen), figures: await foldFigures(house, tx, shelved, now) };
}
