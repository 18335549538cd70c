import { uuidv7, type Instant, type Review, type ShareBack } from '@micromoment/core';
import { enrolmentsIn, keepShareBack, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';

/** Tells those whom a decision concerns: everyone who practises the blueprint, or, with `people`, the half a change is tried on. */
export async function tell(
  house: House,
  tx: OrganisationTransaction,
  {
    review,
    text,
    now,
    people,
  }: { readonly review: Pick<Review, 'id' | 'blueprint'>; readonly text: string; readonly now: Instant; readonly people?: readonly string[] },
): Promise<void> {
  const told = { id: uuidv7(now, house.dice), review: review.id, blueprint: review.blueprint, text, at: now };
  await keepShareBack(tx, told);
  await mailShareBack(house, tx, told, people ?? (await enrolmentsIn(tx, review.blueprint)).map(({ person }) => person));
}

/** Has some people told by mail what was shared; they find it on Today by themselves. */
export async function mailShareBack(house: House, tx: OrganisationTransaction, { id }: Pick<ShareBack, 'id'>, people: readonly string[]): Promise<void> {
  for (const person of people) await enqueueIn(house.jobs, tx, { name: 'send-share-back', organisation: tx.organisation, shareBack: id, person });
}
