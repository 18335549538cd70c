import { awaitsWord, halfOf, isOpen, type Checked, type Instant, type Outcome, type Review, type SaidSince } from '@micromoment/core';
import {
  enrolmentsIn,
  keepOutcome,
  keepStanding,
  moveEnrolments,
  notePublished,
  notePutBack,
  publishRevision,
  reviewsOf,
  revisionNamed,
  shareBackOf,
  type OrganisationTransaction,
} from '@micromoment/store';
import { publish } from '../blueprint/publish.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { checkedNow, waitsFor, type Reading } from './evidence.ts';
import { mailShareBack, tell } from './tell.ts';

/**
 * Sees to a running check once a week: publishes a change whose fresh window is full, and keeps the verdict once it has fallen. People are read in as
 * many transactions as it takes; whoever ended the check or changed the blueprint meanwhile is found out before anything is written.
 */
export async function seeToCheck(house: House, reading: Reading, review: Review, now: Instant): Promise<void> {
  const shelved = await reading((tx) => house.shelf.current(tx, review.blueprint));
  const checked = shelved && (await checkedNow(house, reading, { review, shelved, now }));
  if (checked) await reading((tx) => follow(house, tx, { review, checked, now }));
}

/** What follows from how a check stands. One whose blueprint was changed by somebody else meanwhile has lost what it compares, and ends. */
async function follow(
  house: House,
  tx: OrganisationTransaction,
  { review: read, checked, now }: { review: Review; checked: Checked; now: Instant },
): Promise<void> {
  const review = (await reviewsOf(tx, read.blueprint)).find(({ id }) => id === read.id);
  const current = await house.shelf.current(tx, read.blueprint);
  if (!review || !isOpen(review) || !current) return;
  if (current.revision !== (waitsFor(review) ? review.before : review.after))
    return endCheck(house, tx, { review, outcome: { verdict: 'ended', sentence: CHANGED_MEANWHILE }, put: 'as-it-is', now });
  // Its verdict has fallen; what follows from it is for people to say.
  if (awaitsWord(review)) return;
  await keepStanding(tx, review.id, checked);
  if (review.waiting && checked.freshMissing === 0) return publishWaiting(house, tx, { review, now });
  if (checked.verdict === 'too-early' || awaitsWord({ ...review, standing: checked })) return;
  const { verdict, sentence, meanwhile = null } = checked;
  const put = verdict === 'worse' && review.check?.design === 'randomised-halves' ? 'back' : 'to-everybody';
  await endCheck(house, tx, { review, outcome: { verdict, sentence, meanwhile }, put, now });
}

const CHANGED_MEANWHILE: SaidSince = { says: 'ended.changed-meanwhile', given: {} };

async function publishWaiting(house: House, tx: OrganisationTransaction, { review, now }: { readonly review: Review; readonly now: Instant }): Promise<void> {
  const { waiting } = review;
  if (!waiting) return;
  const published = await publish(tx, house.jobs, { source: waiting.source, by: review.by, because: review.because, at: now });
  if (!published.ok)
    return endCheck(house, tx, {
      review,
      outcome: { verdict: 'ended', sentence: { says: 'ended.not-published', given: {} } },
      put: 'as-it-is',
      now,
    });
  await notePublished(tx, review.id, { after: published.value.revision, at: now });
  if (waiting.shareBack !== null) await tell(house, tx, { review, text: waiting.shareBack, now });
}

export type Ending = { readonly review: Review; readonly outcome: Outcome; readonly put: 'to-everybody' | 'back' | 'as-it-is'; readonly now: Instant };

/** Ends a check: from then on everybody practises the same, changed or as it was before, and the half that had waited is told as the other was. */
export async function endCheck(house: House, tx: OrganisationTransaction, { review, outcome, put, now }: Ending): Promise<void> {
  if (!(await keepOutcome(tx, review.id, { outcome, at: now }))) return;
  if (put === 'back') await putBack(house, tx, { review, now });
  if (put !== 'to-everybody' || review.check?.design !== 'randomised-halves') return;
  await tellTheOtherHalf(house, tx, review);
  await moveEnrolments(tx, review.blueprint, review.after);
  await enqueueIn(house.jobs, tx, { name: 'plan-blueprint', organisation: tx.organisation, blueprint: review.blueprint });
}

async function tellTheOtherHalf(house: House, tx: OrganisationTransaction, review: Review): Promise<void> {
  const told = await shareBackOf(tx, review.id);
  const waited = (await enrolmentsIn(tx, review.blueprint)).filter(({ revision }) => revision === review.before);
  if (told)
    await mailShareBack(
      house,
      tx,
      told,
      waited.map(({ person }) => person),
    );
}

/** Everybody practises again what stood before a review's change. */
export async function putBack(house: House, tx: OrganisationTransaction, { review, now }: { readonly review: Review; readonly now: Instant }): Promise<void> {
  const before = await revisionNamed(tx, review.blueprint, review.before);
  if (!before) return;
  await notePutBack(tx, review.id, now);
  await publishRevision(tx, { ...before, by: review.by, at: now, because: 'Put back as it was.' });
  await moveEnrolments(tx, review.blueprint, review.before);
  await enqueueIn(house.jobs, tx, { name: 'plan-blueprint', organisation: tx.organisation, blueprint: review.blueprint });
}

/** The people whom a change tried on one half is given to. */
export async function changedHalf(tx: OrganisationTransaction, blueprint: string, review: string): Promise<readonly string[]> {
  return (await enrolmentsIn(tx, blueprint)).map(({ person }) => person).filter((person) => halfOf(person, review) === 'changed');
}
