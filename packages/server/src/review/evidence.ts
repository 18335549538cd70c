import {
  awaitsWord,
  byPerson,
  countsIn,
  entriesForFigures,
  findInsight,
  gatherCheck,
  gatherInsight,
  guardrailOf,
  practisedAlike,
  weekOf,
  type BlueprintId,
  type Checked,
  type Gathering,
  type Guardrail,
  type Instant,
  type Person,
  type Review,
  type ReviewInsight,
  type Revision,
} from '@micromoment/core';
import { enrolmentsIn, factsUnder, keptWeek, people, promptedOf, revisionsOf, type KeptWeek, type OrganisationTransaction } from '@micromoment/store';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { House } from '../house.ts';

/** The one for whom figures are made: whoever may hold reviews, and sees no more than figures. */
const FACILITATOR = { id: '', roles: ['facilitator'] } as const;

/** So many people are read and folded at a time: everything else in this process waits for as long as that takes. */
const AT_ONCE = 50;

type Under = { readonly blueprint: BlueprintId; readonly revisions: readonly Revision[] };

/** In what transaction a few people are read: one of its own for each few, or the one somebody is in already. */
export type Reading = <Found>(work: (tx: OrganisationTransaction) => Promise<Found>) => Promise<Found>;

/** Takes everybody in, a few people at a time, through the one place that decides who may see what; no more than those few are ever in memory. */
export async function takeEverybody(reading: Reading, under: Under, { take }: Pick<Gathering<unknown>, 'take'>): Promise<void> {
  const everybody = await reading(people);
  const owners = new Map(everybody.map((owner) => [owner.id, owner]));
  const constraints = new Map((await reading((tx) => enrolmentsIn(tx, under.blueprint))).map(({ person, constraint }) => [person, constraint]));
  const ids = everybody.map(({ id }) => id).toSorted();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const few = ids.slice(from, from + AT_ONCE);
    const [facts, prompted] = await reading((tx) => readFew(tx, under, { few, owners }));
    for (const id of few)
      if (facts.has(id) || prompted.has(id)) {
        take({ facts: facts.get(id) ?? [], prompted: prompted.get(id) ?? [], constraint: constraints.get(id) ?? null });
      }
  }
}

async function readFew(tx: OrganisationTransaction, under: Under, { few, owners }: { few: readonly string[]; owners: ReadonlyMap<string, Person> }) {
  const facts = entriesForFigures(await factsUnder(tx, few, under), FACILITATOR, owners);
  return [byPerson(facts), byPerson(await promptedOf(tx, under.blueprint, few))] as const;
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
  if (open?.check) {
    const lastChange = { verdict: awaitsWord(open) ? 'awaits-word' : 'too-early', moreNeeded: missingOf(open), of: countsIn(open.check.subject) };
    return findInsight({ facts: [], blueprint, revision, now, lastChange });
  }
  return kept?.insight ?? foundNow(house, tx, { shelved, now });
}

/** What was kept of a blueprint's review on this week's Monday; undefined while nobody has looked. */
export const keptThisWeek = (tx: OrganisationTransaction, { blueprint, revision }: ShelvedRevision, now: Instant): Promise<KeptWeek | undefined> =>
  keptWeek(tx, { blueprint: blueprint.id, revision, week: weekOf(now) });

/** The insight folded from the journal. It reads every fact there is, so a page asks for what was kept first. */
const foundNow = (house: House, tx: OrganisationTransaction, { shelved, now }: Omit<Looking, 'open'>): Promise<ReviewInsight> =>
  gatheredInsight(house, (work) => work(tx), { shelved, now });

/** The same in transactions of the reader's choosing. */
export async function gatheredInsight(house: House, reading: Reading, { shelved, now }: Omit<Looking, 'open'>): Promise<ReviewInsight> {
  const { blueprint, revision } = shelved;
  const alike = await reading((tx) => revisionsAlike(house, tx, shelved));
  const gathering = gatherInsight({ blueprint, revision, alike, now });
  await takeEverybody(reading, { blueprint: blueprint.id, revisions: [...new Set([revision, ...alike])] }, gathering);
  return gathering.found();
}

/** How much is missing before a change is given out, or before anything is known of it; as it stood on Monday. */
export const missingOf = (review: Pick<Review, 'standing' | 'waiting' | 'outcome'>): number | null =>
  (waitsFor(review) ? review.standing?.freshMissing : review.standing?.moreNeeded) ?? null;

/** How the check of a review's change stands; undefined when it has none. */
export async function checkedNow(
  house: House,
  reading: Reading,
  { review, shelved, now }: { readonly review: Review; readonly shelved: ShelvedRevision; readonly now: Instant },
): Promise<Checked | undefined> {
  if (!review.check) return undefined;
  const { before, at: decidedAt, check } = review;
  const [guardrail, after] = [await reading((tx) => guardrailUnder(house, tx, review)), waitsFor(review) ? NOT_YET : review.after];
  const gathering = gatherCheck({ blueprint: shelved.blueprint, now }, { ...check, before, after, decidedAt, guardrail });
  await takeEverybody(reading, { blueprint: review.blueprint, revisions: [before, review.after] }, gathering);
  return gathering.found();
}

/** What must not get worse with a review's change: it follows from the decision, and from the text as it was. Null where nothing could. */
async function guardrailUnder(house: House, tx: OrganisationTransaction, { adjustment, check, blueprint, before }: Review): Promise<Guardrail | null> {
  const shelved = await house.shelf.revision(tx, blueprint, before);
  return adjustment && check && shelved ? guardrailOf(adjustment, { subject: check.subject, blueprint: shelved.blueprint }) : null;
}

export const waitsFor = ({ waiting, outcome }: Pick<Review, 'waiting' | 'outcome'>): boolean => waiting !== null && outcome === null;

/** No revision has this name, so nothing is counted for a change that nobody has met. */
const NOT_YET = '' as Revision;
