import {
  entriesForFigures,
  findInsight,
  practisedAlike,
  standingOf,
  weekOf,
  type Check,
  type Checked,
  type Instant,
  type Review,
  type ReviewInsight,
  type Revision,
} from '@micromoment/core';
import { factsOf, keptWeek, people, promptedOf, revisionsOf, type OrganisationTransaction } from '@micromoment/store';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { House } from '../house.ts';

/** The one for whom figures are made: whoever may hold reviews, and sees no more than figures. */
const FACILITATOR = { id: '', roles: ['facilitator'] } as const;

/** The facts figures may be made of, through the one place that decides who may see what. */
export async function factsForFigures(tx: OrganisationTransaction, blueprint: string) {
  const owners = new Map((await people(tx)).map((owner) => [owner.id, owner]));
  return entriesForFigures(await factsOf(tx, blueprint), FACILITATOR, owners);
}

/** The revisions that put the same before learners as this one, itself among them. */
export async function revisionsAlike({ shelf }: Pick<House, 'shelf'>, tx: OrganisationTransaction, current: ShelvedRevision): Promise<readonly Revision[]> {
  const all = await revisionsOf(tx, current.blueprint.id);
  const alike: Revision[] = [];
  for (const revision of all) {
    const shelved = await shelf.revision(tx, current.blueprint.id, revision);
    if (shelved && practisedAlike(shelved.blueprint, current.blueprint)) alike.push(revision);
  }
  return alike;
}

export type Looking = { readonly shelved: ShelvedRevision; readonly open: Review | undefined; readonly now: Instant };

/** What this week's look says: as it was found on Monday, or found now where nobody has looked yet. While a change is checked it says how far that is. */
export async function insightOf(house: House, tx: OrganisationTransaction, looking: Looking): Promise<ReviewInsight> {
  const { shelved, open, now } = looking;
  const { blueprint, revision } = shelved;
  if (open) return findInsight({ facts: [], blueprint, revision, now, lastChange: { verdict: 'too-early', moreNeeded: missingOf(open) } });
  return (await keptWeek(tx, { blueprint: blueprint.id, revision, week: weekOf(now) }))?.insight ?? foundNow(house, tx, looking);
}

/** The insight folded from the journal. It reads every fact there is, so a page asks for what was kept first. */
export async function foundNow(house: House, tx: OrganisationTransaction, { shelved, now }: Omit<Looking, 'open'>): Promise<ReviewInsight> {
  const { blueprint, revision } = shelved;
  const facts = await factsForFigures(tx, blueprint.id);
  const [prompted, alike] = [await promptedOf(tx, blueprint.id), await revisionsAlike(house, tx, shelved)];
  return findInsight({ facts, blueprint, revision, alike, now, prompted });
}

/** How much is missing before a change is given out, or before anything is known of it; as it stood on Monday. */
export const missingOf = (review: Pick<Review, 'standing' | 'waiting' | 'outcome'>): number | null =>
  (waitsFor(review) ? review.standing?.freshMissing : review.standing?.moreNeeded) ?? null;

/** How the check of a review's change stands; undefined when it has none. */
export async function checkedNow(
  tx: OrganisationTransaction,
  { review, shelved, now }: { readonly review: Review; readonly shelved: ShelvedRevision; readonly now: Instant },
): Promise<Checked | undefined> {
  if (!review.check) return undefined;
  const check: Check = { ...review.check, before: review.before, after: review.after, decidedAt: review.at };
  const facts = await factsForFigures(tx, review.blueprint);
  return standingOf(
    { facts, prompted: await promptedOf(tx, review.blueprint), blueprint: shelved.blueprint, now },
    waitsFor(review) ? { ...check, after: NOT_YET } : check,
  );
}

export const waitsFor = ({ waiting, outcome }: Pick<Review, 'waiting' | 'outcome'>): boolean => waiting !== null && outcome === null;

/** No revision has this name, so nothing is counted for a change that nobody has met. */
const NOT_YET = '' as Revision;
