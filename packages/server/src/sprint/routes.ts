import { lineProblemSentence, nextSprint, uuidv7, type Sprint } from '@micromoment/core';
import { addSprint, joinSprint, membersOf, noteLooks, sprintNamed, sprints } from '@micromoment/store';
import {
  changeOfCadenceSchema,
  joiningSchema,
  leavingSchema,
  namingSchema,
  newCadenceSchema,
  newSprintSchema,
  sprintChoicesSchema,
  sprintListSchema,
  sprintPageSchema,
  sprintStepSchema,
  type Joining,
  type NewSprint,
  type Naming,
} from '@micromoment/wire';
import type { Context } from 'hono';
import { z } from 'zod';
import { asOneWhoMay, type Standing } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { isId, notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { carryCadencesOver, changeCadence, giveCadenceToAll, putCadenceBack } from './cadence.ts';
import { join, joiningOf, leave } from './join.ts';
import { namedIn } from './naming.ts';
import { decisionsAbout, sprintChoices, sprintList, sprintPage } from './page.ts';
import { step } from './step.ts';

/** The doors of sprints; each opens to facilitators. */
export function hangSprints(app: App, house: House): void {
  const within = <Answer>(context: Context, work: (standing: Standing) => Promise<Answer>) => asOneWhoMay(house, context, 'run-sprints', work);
  const inSprint = <Answer>(context: Context, work: (standing: Standing, sprint: Sprint) => Promise<Answer>) =>
    within(context, async (standing) => work(standing, await sprintAt(context, standing)));

  hang(app, { method: 'get', path: '/api/v1/sprints', says: 'Every sprint.', gives: sprintListSchema }, (context) =>
    within(context, (standing) => sprintList(house, standing)),
  );

  hang(app, { method: 'get', path: '/api/v1/sprint-choices', says: 'What a sprint may be made of.', gives: sprintChoicesSchema }, (context) =>
    within(context, ({ tx }) => sprintChoices(house, tx)),
  );

  hang(app, { method: 'post', path: '/api/v1/sprints', says: 'Makes a sprint.', takes: newSprintSchema, gives: sprintPageSchema }, (context, wanted) =>
    within(context, async (standing) => sprintPage(house, standing, await make(house, standing, wanted))),
  );

  hang(app, { method: 'get', path: '/api/v1/sprints/{sprint}', says: 'One sprint.', gives: sprintPageSchema }, (context) =>
    inSprint(context, (standing, sprint) => sprintPage(house, standing, sprint)),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sprints/{sprint}/joining',
      says: 'What would happen to those named if they joined. Nothing is kept.',
      takes: namingSchema,
      gives: joiningSchema,
    },
    (context, naming) => inSprint(context, (standing, sprint) => lookAtJoining(house, standing, sprint, naming)),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sprints/{sprint}/members',
      says: 'Lets those named join: all of them, or nobody when a line cannot be followed.',
      takes: namingSchema,
      gives: z.looseObject({ joined: z.array(z.string()) }),
    },
    (context, naming) =>
      inSprint(context, async (standing, sprint) => {
        const joined = await join(house, standing, sprint, await unfaulted(standing, naming));
        return { joined, page: await sprintPage(house, standing, sprint) };
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sprints/{sprint}/leave',
      says: 'Takes people out of a sprint; what they have begun goes on without it.',
      takes: leavingSchema,
      gives: sprintPageSchema,
    },
    (context, { people }) =>
      inSprint(context, async (standing, sprint) => {
        await leave(house, standing, sprint, people);
        return sprintPage(house, standing, sprint);
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sprints/{sprint}/step',
      says: 'Starts, pauses, resumes or ends a sprint, or takes that back.',
      takes: sprintStepSchema,
      gives: sprintPageSchema,
    },
    (context, wanted) =>
      inSprint(context, async (standing, sprint) => {
        await step(house, standing, sprint, wanted.step);
        return sprintPage(house, standing, await sprintAt(context, standing));
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sprints/{sprint}/cadence',
      says: 'Changes how often the members of a sprint meet one of its blueprints.',
      takes: newCadenceSchema,
      gives: sprintPageSchema,
    },
    (context, wanted) =>
      inSprint(context, async (standing, sprint) => {
        await changeCadence(house, standing, sprint, wanted);
        return sprintPage(house, standing, sprint);
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sprints/{sprint}/cadence/everybody',
      says: 'Gives everybody what is tried on one half, without waiting for what comes of it.',
      takes: changeOfCadenceSchema,
      gives: sprintPageSchema,
    },
    (context, { change }) =>
      inSprint(context, async (standing, sprint) => {
        await giveCadenceToAll(house, standing, sprint, change);
        return sprintPage(house, standing, sprint);
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sprints/{sprint}/cadence/back',
      says: 'Puts a change of how often back as it was.',
      takes: changeOfCadenceSchema,
      gives: sprintPageSchema,
    },
    (context, { change }) =>
      inSprint(context, async (standing, sprint) => {
        await putCadenceBack(house, standing, sprint, change);
        return sprintPage(house, standing, sprint);
      }),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/sprints/{sprint}/next', says: 'Makes the sprint that goes on from this one’s decisions.', gives: sprintPageSchema },
    (context) => inSprint(context, async (standing, sprint) => sprintPage(house, standing, await goOn(house, standing, sprint))),
  );
}

async function sprintAt(context: Context, { tx }: Standing): Promise<Sprint> {
  const id = context.req.param('sprint') ?? '';
  const sprint = isId(id) ? await sprintNamed(tx, id) : undefined;
  if (!sprint) throw notFound('There is no such sprint here.');
  return sprint;
}

async function make(house: House, { tx, me, now }: Standing, { id, name, blueprints, weeks }: NewSprint): Promise<Sprint> {
  for (const blueprint of blueprints) if (!(await house.shelf.current(tx, blueprint))) throw notFound(`There is no blueprint "${blueprint}" here.`);
  const fresh = { state: 'planned', startedAt: null, pausedAt: null, rested: 0, endedAt: null, follows: null } as const;
  const sprint = { id: id ?? uuidv7(now, house.dice), name, blueprints: [...new Set(blueprints)], weeks, ...fresh };
  await addSprint(tx, sprint, { by: me.id, at: now });
  return sprint;
}

/** The sprint that goes on from an ended one, with the same people; made once, however often it is asked for. */
async function goOn(house: House, { tx, me, now }: Standing, last: Sprint): Promise<Sprint> {
  const made = (await sprints(tx)).find(({ follows }) => follows === last.id);
  if (made) return made;
  if (last.state !== 'ended') throw new Refusal(409, 'not-ended', 'This sprint has not ended yet.', 'End it first; the next goes on from what was decided.');
  const sprint = nextSprint(last, uuidv7(now, house.dice));
  await addSprint(tx, sprint, { by: me.id, at: now });
  await joinSprint(tx, sprint.id, await membersOf(tx, last.id));
  await carryCadencesOver(house, { tx, now }, { from: last, to: sprint, decisions: await decisionsAbout(tx, last, now) });
  return sprint;
}

/** What would happen to those named; they find it noted that somebody was told. */
async function lookAtJoining(house: House, standing: Standing, sprint: Sprint, naming: Naming): Promise<Joining> {
  const told = await joiningOf(house, standing, sprint, naming);
  if (told.joining.length === 0 && told.problems.length === 0) throw nobodyNamed;
  await noteLooks(
    standing.tx,
    told.joining.map(({ id }) => id),
    { viewer: standing.me.id, what: 'practice', at: standing.now },
  );
  return told;
}

const nobodyNamed = new Refusal(422, 'nobody-named', 'Nobody is named there.', 'Name at least one person, or a team with somebody in it.');

/** Those named, when every line of it can be followed. */
async function unfaulted({ tx }: Pick<Standing, 'tx'>, naming: Naming): Promise<readonly string[]> {
  const { named, problems } = await namedIn(tx, naming);
  const [first] = problems;
  if (!first && named.length === 0) throw nobodyNamed;
  if (!first) return named.map(({ person }) => person.id);
  const others = problems.length > 1 ? ` ${problems.length - 1} more could not be followed.` : '';
  throw new Refusal(
    422,
    'list-not-followed',
    `${lineProblemSentence(first)}${others} Nobody has joined.`,
    'Mend the list and look at what it would do before they join.',
  );
}
