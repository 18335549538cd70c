import { halfOf, isOpen, type Revision } from '@micromoment/core';
import { reviewsOf, type OrganisationTransaction } from '@micromoment/store';

/** The revision somebody who joins now begins with: the current one, or, while a change is tried on halves, that of their half. */
export async function revisionToBegin(
  tx: OrganisationTransaction,
  person: string,
  current: { readonly blueprint: string; readonly revision: Revision },
): Promise<Revision> {
  const tried = (await reviewsOf(tx, current.blueprint)).find((review) => isOpen(review) && review.check?.design === 'randomised-halves');
  return tried && tried.after === current.revision && halfOf(person, tried.id) === 'unchanged' ? tried.before : current.revision;
}
