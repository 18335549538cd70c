import { isOpen, isTried } from '@micromoment/core';
import { cadencesOfBlueprint, reviewsOf, type OrganisationTransaction } from '@micromoment/store';
import { Refusal } from '../door/refusal.ts';

/** Refuses a second change of a blueprint while a review checks one, or a sprint tries one on a half of its people. */
export async function refuseWhileChecked(tx: OrganisationTransaction, blueprint: string): Promise<void> {
  if (await isBeingChecked(tx, blueprint)) throw stillChecking;
}

/** Whether a review checks a change of a blueprint, or a sprint tries one on a half of its people. */
export const isBeingChecked = async (tx: OrganisationTransaction, blueprint: string): Promise<boolean> =>
  (await reviewsOf(tx, blueprint)).some(isOpen) || (await cadencesOfBlueprint(tx, blueprint)).some(isTried);

const stillChecking = new Refusal(
  409,
  'change-still-checked',
  'The last change is still being checked, and a second would blur what came of the first.',
  'Wait for it, or end its check first.',
);
