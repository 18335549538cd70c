import { organisations, removeOrganisation } from '@micromoment/store';
import type { Foundations } from '../foundations.ts';
import { HARBOUR_AND_PINE } from './harbour-and-pine.ts';

/** Removes the demo organisation, found by its provenance. False when there is none. */
export async function removeDemo({ store }: Foundations): Promise<boolean> {
  const here = (await organisations(store)).some(({ id, demo }) => id === HARBOUR_AND_PINE.id && demo);
  if (!here) return false;
  await removeOrganisation(store, HARBOUR_AND_PINE.id);
  return true;
}
