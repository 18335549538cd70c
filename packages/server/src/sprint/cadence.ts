import { FEWEST_FOR_HALVES, isTried, isUnderWay, perWeekOf, standingPerWeek, uuidv7, type Outcome, type Sprint, type SprintDecision } from '@micromoment/core';
import {
  addSprintCadence,
  cadencesOfBlueprint,
  enrolmentsIn,
  keepCadenceOutcome,
  membersOf,
  setCadences,
  sprintCadences,
  sprints,
  undoCadence,
  type OrganisationTransaction,
} from '@micromoment/store';
import type { NewCadence } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { refuseWhileChecked } from '../review/one-at-a-time.ts';
import { planAgain } from './plan-again.ts';

/** Changes how often a sprint's members meet one of its blueprints, all of them or one half first; it is felt in their plans at once. */
export async function changeCadence(house: House, { tx, me, now }: Standing, sprint: Sprint, wanted: NewCadence): Promise<void> {
  const { blueprint, perWeek, because, halves } = wanted;
  const shelved = sprint.blueprints.includes(blueprint) ? await house.shelf.current(tx, blueprint) : undefined;
  if (!shelved) throw notFound(`There is no blueprint "${blueprint}" in this sprint.`);
  if (!isUnderWay(sprint)) throw notNow();
  const changes = (await sprintCadences(tx, sprint.id)).filter((change) => change.blueprint === blueprint);
  await refuseWhileChecked(tx, blueprint);
  const before = standingPerWeek(changes, shelved.blueprint.cadence.perWeek);
  if (before === perWeek) throw new Refusal(422, 'as-often-already', 'It comes that often already.', 'Choose another, or leave it as it is.');
  if (halves && (await membersOf(tx, sprint.id)).length < FEWEST_FOR_HALVES)
    throw new Refusal(422, 'too-few-for-halves', 'With fewer than ten people, halves would be too small to show.', 'Give it to everybody at once.');
  const fresh = { outcome: null, outcomeAt: null, undoneAt: null } as const;
  const id = uuidv7(now, house.dice);
  await addSprintCadence(tx, { id, sprint: sprint.id, blueprint, by: me.id, at: now, because, before, perWeek, halves, ...fresh });
  await feelCadences(house, tx, sprint);
}

/** Ends a try on one half by hand: everybody has it, and nothing is claimed of what came of it. */
export async function giveCadenceToAll(house: House, { tx, now }: Pick<Standing, 'tx' | 'now'>, sprint: Sprint, change: string): Promise<void> {
  if (!(await sprintCadences(tx, sprint.id)).some(({ id }) => id === change)) throw notFound('There is no such change here.');
  const outcome: Outcome = { verdict: 'ended', sentence: { says: 'ended.by-hand', given: {} } };
  if (!(await keepCadenceOutcome(tx, change, { outcome, at: now }))) throw notNow();
  await feelCadences(house, tx, sprint);
}

/** Puts a change back as it was. Refuses one that is put back already, or that a newer one has replaced: nothing would come of it. */
export async function putCadenceBack(house: House, { tx, now }: Pick<Standing, 'tx' | 'now'>, sprint: Sprint, change: string): Promise<void> {
  const changes = await sprintCadences(tx, sprint.id);
  const one = changes.find(({ id }) => id === change);
  if (!one) throw notFound('There is no such change here.');
  const standing = changes.find(({ blueprint, undoneAt }) => blueprint === one.blueprint && undoneAt === null);
  if (standing?.id !== change) throw notNow();
  await undoCadence(tx, change, now);
  await feelCadences(house, tx, sprint);
}

/** Has the sprint that goes on from another keep the pace that stands in it, unless its review has decided on one for everybody since. */
export async function carryCadencesOver(
  house: House,
  { tx, now }: Pick<Standing, 'tx' | 'now'>,
  { from, to, decisions }: { readonly from: Sprint; readonly to: Sprint; readonly decisions: readonly SprintDecision[] },
): Promise<void> {
  const changes = (await sprintCadences(tx, from.id)).filter((change) => change.undoneAt === null && !isTried(change));
  for (const { blueprint, review } of decisions) {
    const standing = changes.find((change) => change.blueprint === blueprint);
    const text = (await house.shelf.current(tx, blueprint))?.blueprint.cadence.perWeek;
    if (!standing || text === undefined || text === standing.perWeek) continue;
    const { adjustment, at } = review ?? {};
    if (adjustment?.kind === 'cadence' && adjustment.change === 'per-week' && at !== undefined && at > standing.at) continue;
    const fresh = { before: text, halves: false, outcome: null, outcomeAt: null, at: now } as const;
    await addSprintCadence(tx, { ...standing, ...fresh, id: uuidv7(now, house.dice), sprint: to.id });
  }
}

/** Has what sprints say of how often felt in the enrolments of a sprint's members, and plans anew where it differs. */
export const feelCadences = async (house: House, tx: OrganisationTransaction, sprint: Sprint): Promise<void> =>
  feelCadencesOf(house, tx, sprint, await membersOf(tx, sprint.id));

/**
 * The same for these people, who may have left. A pace follows from all the sprints that somebody is in: of those under way the newest change
 * counts, so the end of one sprint leaves what another says, and what it never changed alone.
 */
export async function feelCadencesOf(
  house: House,
  tx: OrganisationTransaction,
  { blueprints }: Pick<Sprint, 'blueprints'>,
  who: readonly string[],
): Promise<void> {
  const people = new Set(who);
  const memberships = await membershipsUnderWay(tx);
  for (const blueprint of blueprints) {
    const changes = (await cadencesOfBlueprint(tx, blueprint)).filter(({ sprint }) => memberships.has(sprint));
    const felt = (await enrolmentsIn(tx, blueprint))
      .filter(({ person }) => people.has(person))
      .map(({ id, person }) => {
        const own = changes.filter(({ sprint }) => memberships.get(sprint)?.has(person));
        return { id, perWeek: perWeekOf(person, own) };
      });
    if (await setCadences(tx, felt)) await planAgain(house, tx, [blueprint]);
  }
}

/** Who is in each sprint that is under way. */
async function membershipsUnderWay(tx: OrganisationTransaction): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const memberships = new Map<string, ReadonlySet<string>>();
  for (const { id } of (await sprints(tx)).filter(isUnderWay)) memberships.set(id, new Set(await membersOf(tx, id)));
  return memberships;
}

const notNow = (): Refusal =>
  new Refusal(409, 'not-now', 'That does not follow from where the sprint stands now.', 'Look at the page again; somebody may have been quicker.');
