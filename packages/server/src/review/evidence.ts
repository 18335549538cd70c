import {
  entriesForFigures,
  findInsight,
  practisedAlike,
  standingOf,
  weekOf,
  type Check,
  type Checked,
  type FactEntry,
  type Instant,
  type Review,
  type ReviewInsight,
  type Revision,
  type UnderReview,
} from '@micromoment/core';
import { factsUnder, keptWeek, people, promptedOf, revisionsOf, type KeptWeek, type OrganisationTransaction } from '@micromoment/store';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { House } from '../house.ts';

/** The one for whom figures are made: whoever may hold reviews, and sees no more than figures. */
const FACILITATOR = { id: '', roles: ['facilitator'] } as const;

/** So many people's facts are read at a time: all of a large organisation's at once take longer than a statement may. */
const AT_ONCE = 500;

type Under = { readonly blueprint: string; readonly revisions: readonly Revision[] };

/** The facts figures may be made of, through the one place that decides who may see what; each person's oldest first. */
async function factsForFigures(tx: OrganisationTransaction, under: Under): Promise<readonly FactEntry[]> {
  const owners = new Map((await people(tx)).map((owner) => [owner.id, owner]));
  const ids = [...owners.keys()];
  const facts: (readonly FactEntry[])[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    facts.push(entriesForFigures(await factsUnder(tx, ids.slice(from, from + AT_ONCE), under), FACILITATOR, owners));
  return facts.flat();
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
export const insightOf = async (house: House, tx: OrganisationTransaction, looking: Looking): Promise<ReviewInsight> =>
  insightGiven(house, tx, { ...looking, kept: await keptThisWeek(tx, looking.shelved, looking.now) });

/** As `insightOf`, for whoever has read what was kept this week. */
export async function insightGiven(
  house: House,
  tx: OrganisationTransaction,
  { shelved, open, now, kept }: Looking & { readonly kept: KeptWeek | undefined },
): Promise<ReviewInsight> {
  const { blueprint, revision } = shelved;
  if (open) return findInsight({ facts: [], blueprint, revision, now, lastChange: { verdict: 'too-early', moreNeeded: missingOf(open) } });
  return kept?.insight ?? foundNow(house, tx, { shelved, now });
}

/** What was kept of a blueprint's review on this week's Monday; undefined while nobody has looked. */
export const keptThisWeek = (tx: OrganisationTransaction, { blueprint, revision }: ShelvedRevision, now: Instant): Promise<KeptWeek | undefined> =>
  keptWeek(tx, { blueprint: blueprint.id, revision, week: weekOf(now) });

/** The insight folded from the journal. It reads every fact there is, so a page asks for what was kept first. */
const foundNow = async (house: House, tx: OrganisationTransaction, { shelved, now }: Omit<Looking, 'open'>): Promise<ReviewInsight> =>
  findInsight({ ...(await readForInsight(house, tx, shelved)), now });

/** Everything an insight is found in, for whoever finds it outside of the transaction. */
export async function readForInsight(house: House, tx: OrganisationTransaction, shelved: ShelvedRevision): Promise<Omit<UnderReview, 'now'>> {
  const { blueprint, revision } = shelved;
  const [prompted, alike] = [await promptedOf(tx, blueprint.id), await revisionsAlike(house, tx, shelved)];
  const facts = await factsForFigures(tx, { blueprint: blueprint.id, revisions: [revision, ...alike] });
  return { facts, blueprint, revision, alike, prompted };
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
  const facts = await factsForFigures(tx, { blueprint: review.blueprint, revisions: [review.before, review.after] });
  return standingOf(
    { facts, prompted: await promptedOf(tx, review.blueprint), blueprint: shelved.blueprint, now },
    waitsFor(review) ? { ...check, after: NOT_YET } : check,
  );
}

export const waitsFor = ({ waiting, outcome }: Pick<Review, 'waiting' | 'outcome'>): boolean => waiting !== null && outcome === null;

/** No revision has this name, so nothing is counted for a change that nobody has met. */
const NOT_YET = '' as Revision;
