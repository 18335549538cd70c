import {
  decisionsIn,
  isUnderWay,
  possibleSteps,
  reviewDueAt,
  reviewIsDue,
  titleOf,
  type Instant,
  type Review,
  type Sprint,
  type SprintDecision,
} from '@micromoment/core';
import { mailWords } from '@micromoment/delivery';
import {
  currentRevisions,
  enrolmentsOfEach,
  mailLanguageOf,
  membersOf,
  noteLooks,
  people,
  reviewsOf,
  sprints,
  teams,
  type OrganisationTransaction,
} from '@micromoment/store';
import type { SprintChoices, SprintDecided, SprintList, SprintPage } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { oftenIn } from './often.ts';
import { wordSentence } from '../review/word-insight.ts';

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
  const blueprints = await blueprintsOf(house, tx, sprint);
  await noteLooks(tx, [...members], { viewer: me.id, what: 'practice', at: now });
  const all = await sprints(tx);
  return {
    sprint,
    blueprints,
    members: await shownMembers({ tx, now }, sprint, { members, blueprints }),
    steps: possibleSteps(sprint, now),
    reviewDueAt: reviewDueAt(sprint, now),
    decisions: await decidedIn(house, { tx, me, now }, sprint),
    often: await oftenIn(house, { tx, me }, sprint, members.size),
    next: all.find(({ follows }) => follows === sprint.id)?.id ?? null,
  };
}

/** Who is in a sprint, and what of it does not come to them yet while it runs. */
async function shownMembers(
  { tx, now }: Here,
  sprint: Sprint,
  { members, blueprints }: { readonly members: ReadonlySet<string>; readonly blueprints: SprintPage['blueprints'] },
): Promise<SprintPage['members']> {
  const enrolled = isUnderWay(sprint) ? await enrolmentsOfEach(tx, [...members]) : null;
  const startsAt = new Map(enrolled?.map(({ person, blueprint, startedAt }) => [`${person} ${blueprint}`, startedAt]));
  const waitsOf = (person: string) =>
    blueprints.flatMap(({ id, title }) => {
      const startAt = startsAt.get(`${person} ${id}`) ?? null;
      return enrolled && (startAt === null || startAt > now) ? [{ title, startAt }] : [];
    });
  return (await people(tx)).filter(({ id }) => members.has(id)).map(({ id, name }) => ({ id, name, waits: waitsOf(id) }));
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

/** What was decided about each of a sprint's blueprints. */
export async function decisionsAbout(tx: OrganisationTransaction, sprint: Sprint, now: Instant): Promise<readonly SprintDecision[]> {
  const reviews: Review[] = [];
  for (const blueprint of sprint.blueprints) reviews.push(...(await reviewsOf(tx, blueprint)));
  return decisionsIn(sprint, reviews, now);
}

async function decidedIn(house: House, { tx, me, now }: Looking, sprint: Sprint): Promise<readonly SprintDecided[]> {
  const { say } = mailWords(await mailLanguageOf(tx, me.id), 'en');
  const decided: SprintDecided[] = [];
  for (const { blueprint, review } of await decisionsAbout(tx, sprint, now)) {
    const shelved = await house.shelf.current(tx, blueprint);
    if (!shelved) continue;
    // As it was said when it was decided: about the text that it changed, not about what came of it.
    const text = review && ((await house.shelf.revision(tx, blueprint, review.before)) ?? shelved).blueprint;
    const decision = review && text && wordSentence(titleOf(review.adjustment, text), say);
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
