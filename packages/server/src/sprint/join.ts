import { DAY, instant, isUnderWay, later, type Instant, type Sprint } from '@micromoment/core';
import { changeEnrolment, enrol, enrolmentsOf, holdSprint, joinSprint, leaveSprint, membersOf, releaseSprint, runInSprint } from '@micromoment/store';
import type { Joining, JoiningPerson, Naming } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { feelCadences, feelCadencesOf } from './cadence.ts';
import { namedIn } from './naming.ts';
import { planAgain } from './plan-again.ts';
import { admittedTo, crowdedIn } from './room.ts';

// A pause without an end known beforehand: longer than any plan looks ahead, and ended by a press.
export const UNTIL_SAID = 400 * DAY;

type Here = Pick<Standing, 'tx' | 'now'>;

/** What would happen if those named joined a sprint, person by person, and every line that cannot be followed. Nothing is kept. */
export async function joiningOf(house: House, { tx, now }: Here, sprint: Sprint, naming: Naming): Promise<Joining> {
  const { named, problems } = await namedIn(tx, naming);
  const members = new Set(await membersOf(tx, sprint.id));
  const joining: JoiningPerson[] = [];
  for (const { person, line } of named) {
    const practised = (await enrolmentsOf(tx, person.id)).map(({ blueprint }) => blueprint);
    const standing = members.has(person.id) ? 'already-in' : sprint.blueprints.some((one) => practised.includes(one)) ? 'goes-on' : 'joins';
    const crowded = standing === 'already-in' ? [] : await crowdedIn(house, { tx, now }, sprint, person);
    joining.push({ id: person.id, name: person.name, line, standing, crowded });
  }
  return { joining, problems };
}

/** Puts people into a sprint, and has them practise at once where it runs, or rest with the others. @returns those who were not in it before */
export async function join(house: House, { tx, now }: Here, sprint: Sprint, joining: readonly string[]): Promise<readonly string[]> {
  const joined = await joinSprint(tx, sprint.id, joining);
  if (isUnderWay(sprint)) await enrolMembers(house, { tx, now }, sprint, joined);
  if (sprint.state === 'paused') await holdSprint(tx, sprint.id, later(now, UNTIL_SAID));
  return joined;
}

/** Takes people out of a sprint; what they have begun goes on without it, also where the sprint rests. */
export async function leave(house: House, { tx, now }: Here, sprint: Sprint, leaving: readonly string[]): Promise<void> {
  const released = await leaveSprint(tx, sprint.id, { people: leaving, at: now });
  await planAgain(house, tx, new Set(released.map(({ blueprint }) => blueprint)));
  await feelCadencesOf(house, tx, sprint, leaving);
}

/**
 * Enrols members in every blueprint of their sprint as there is room: now, on the day there will be, or not at all where there is none for half a year.
 * Whoever practises one already goes on with it. Plans are made in a job.
 */
export async function enrolMembers(house: House, { tx, now }: Here, sprint: Sprint, members: readonly string[]): Promise<void> {
  const changed = new Set<string>();
  const waiting: Waiting[] = [];
  for (const person of members) {
    const runs: { id: string; isNew: boolean }[] = [];
    for (const { newcomer, startAt } of await admittedTo(house, { tx, now }, sprint, person)) {
      if (startAt === null) continue;
      const kept = await enrol(tx, { ...newcomer, person, startedAt: startAt, pausedUntil: null });
      const isNew = kept.id === newcomer.id;
      runs.push({ id: kept.id, isNew });
      if (isNew) changed.add(newcomer.blueprint);
      else if (startAt > now) waiting.push({ person, id: kept.id, startAt });
    }
    await runInSprint(tx, sprint.id, runs);
  }
  // A sprint that has ended, or rests, has nobody rest whom this one has practise.
  if (sprint.state === 'running') for (const { blueprint } of await releaseSprint(tx, sprint.id, now)) changed.add(blueprint);
  for (const one of waiting) await restUntilRoom(tx, one);
  await planAgain(house, tx, changed);
  await feelCadences(house, tx, sprint);
}

type Waiting = { readonly person: string; readonly id: string; readonly startAt: Instant };

/** Has what was begun before go on once there is room for it. */
async function restUntilRoom(tx: Here['tx'], { person, id, startAt }: Waiting): Promise<void> {
  const own = (await enrolmentsOf(tx, person)).find((enrolment) => enrolment.id === id);
  if (own) await changeEnrolment(tx, { ...own, pausedUntil: instant(Math.max(own.pausedUntil ?? 0, startAt)) });
}
