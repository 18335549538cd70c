import { decisionsIn, possibleSteps, reviewDueAt, reviewIsDue, titleOf, type Review, type Sprint } from '@micromoment/core';
import { currentRevisions, membersOf, noteLooks, people, reviewsOf, sprints, teams, type OrganisationTransaction } from '@micromoment/store';
import type { SprintChoices, SprintDecided, SprintList, SprintPage } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';

type Here = Pick<Standing, 'tx' | 'now'>;
type Looking = Pick<Standing, 'tx' | 'me' | 'now'>;

/** Every sprint in a line, the newest first. */
export async function sprintList(house: House, { tx, now }: Here): Promise<SprintList> {
  const lines: SprintList['sprints'][number][] = [];
  for (const sprint of await sprints(tx)) {
    const [shown, members] = [await blueprintsOf(house, tx, sprint), await membersOf(tx, sprint.id)];
    lines.push({
      sprint,
      titles: shown.map(({ title }) => title),
      people: members.length,
      reviewDueAt: reviewDueAt(sprint, now),
      reviewIsDue: reviewIsDue(sprint, now),
    });
  }
  return { sprints: lines };
}

/** One sprint: who is in it, what may be done with it, and what was decided. Its members find it noted that they were shown. */
export async function sprintPage(house: House, { tx, me, now }: Looking, sprint: Sprint): Promise<SprintPage> {
  const members = new Set(await membersOf(tx, sprint.id));
  await noteLooks(tx, [...members], { viewer: me.id, what: 'practice', at: now });
  const all = await sprints(tx);
  return {
    sprint,
    blueprints: await blueprintsOf(house, tx, sprint),
    members: (await people(tx)).filter(({ id }) => members.has(id)).map(({ id, name }) => ({ id, name })),
    steps: possibleSteps(sprint, now),
    reviewDueAt: reviewDueAt(sprint, now),
    decisions: await decidedIn(house, { tx, now }, sprint),
    next: all.find(({ follows }) => follows === sprint.id)?.id ?? null,
  };
}

/** What a sprint may be made of: the blueprints in use, and everybody by team. */
export async function sprintChoices(house: House, tx: OrganisationTransaction): Promise<SprintChoices> {
  const [everybody, known] = [await people(tx), await teams(tx)];
  const published = (await currentRevisions(tx)).map(({ blueprint }) => blueprint);
  return {
    blueprints: await blueprintsOf(house, tx, { blueprints: published }),
    teams: known.map(({ id, name }) => ({ id, name, people: everybody.filter(({ team }) => team === id).length })),
    people: everybody.map(({ id, name, team }) => ({ id, name, team: known.find((one) => one.id === team)?.name ?? null })),
  };
}

async function decidedIn(house: House, { tx, now }: Here, sprint: Sprint): Promise<readonly SprintDecided[]> {
  const reviews: Review[] = [];
  for (const blueprint of sprint.blueprints) reviews.push(...(await reviewsOf(tx, blueprint)));
  const decided: SprintDecided[] = [];
  for (const { blueprint, review } of decisionsIn(sprint, reviews, now)) {
    const shelved = await house.shelf.current(tx, blueprint);
    if (!shelved) continue;
    const decision = review && (review.adjustment ? titleOf(review.adjustment, shelved.blueprint) : 'Leave it as it is.');
    decided.push({ blueprint, title: shelved.title, decision, because: review?.because ?? '' });
  }
  return decided;
}

async function blueprintsOf(house: House, tx: OrganisationTransaction, { blueprints }: Pick<Sprint, 'blueprints'>): Promise<SprintPage['blueprints']> {
  const shown: SprintPage['blueprints'][number][] = [];
  for (const id of blueprints) {
    const shelved = await house.shelf.current(tx, id);
    if (shelved) shown.push({ id, title: shelved.title, does: shelved.blueprint.behaviour.does });
  }
  return shown;
}
