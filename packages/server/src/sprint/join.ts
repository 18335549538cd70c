import { admissionSentence, DAY, later, readCohortList, uuidv7, type LineProblem, type NamedLine, type Person, type Sprint } from '@micromoment/core';
import {
  enrol,
  enrolmentsOf,
  holdSprint,
  joinSprint,
  membersOf,
  people,
  releaseFromEnded,
  runInSprint,
  type OrganisationTransaction,
} from '@micromoment/store';
import type { Joining, JoiningPerson, Naming } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { admit } from '../practice/admit.ts';

// A pause without an end known beforehand: longer than any plan looks ahead, and ended by a press.
export const UNTIL_SAID = 400 * DAY;

type Here = Pick<Standing, 'tx' | 'now'>;

/** What would happen if those named joined a sprint, person by person, and every line that cannot be followed. Nothing is kept. */
export async function joiningOf(house: House, { tx, now }: Here, sprint: Sprint, naming: Naming): Promise<Joining> {
  const everybody = await people(tx);
  const { named, problems } = namedIn(naming, everybody);
  const members = new Set(await membersOf(tx, sprint.id));
  const joining: JoiningPerson[] = [];
  for (const { person, line } of named) {
    const practised = (await enrolmentsOf(tx, person.id)).map(({ blueprint }) => blueprint);
    const standing = members.has(person.id) ? 'already-in' : sprint.blueprints.some((one) => practised.includes(one)) ? 'goes-on' : 'joins';
    const crowded = standing === 'already-in' ? null : await crowdedBy(house, { tx, now }, sprint, person);
    joining.push({ id: person.id, name: person.name, line, standing, crowded });
  }
  return { joining, problems };
}

/** Puts people into a sprint, and has them practise at once where it runs, or rest with the others. @returns those who were not in it before */
export async function join(house: House, { tx, now }: Here, sprint: Sprint, joining: readonly string[]): Promise<readonly string[]> {
  const joined = await joinSprint(tx, sprint.id, joining);
  if (sprint.state === 'running' || sprint.state === 'paused') await enrolMembers(house, { tx, now }, sprint, joined);
  if (sprint.state === 'paused') await holdSprint(tx, sprint.id, later(now, UNTIL_SAID));
  return joined;
}

/** Enrols members in every blueprint of their sprint; whoever practises one already goes on with it. Plans are made in a job. */
export async function enrolMembers(house: House, { tx, now }: Here, sprint: Sprint, members: readonly string[]): Promise<void> {
  const changed = new Set<string>();
  for (const blueprint of sprint.blueprints) {
    const current = await house.shelf.current(tx, blueprint);
    if (!current) throw notFound(`There is no blueprint "${blueprint}" here.`);
    const runs: { id: string; isNew: boolean }[] = [];
    for (const person of members) {
      const id = uuidv7(now, house.dice);
      const kept = await enrol(tx, { id, person, blueprint, revision: current.revision, startedAt: now, constraint: null, pausedUntil: null });
      runs.push({ id: kept.id, isNew: kept.id === id });
    }
    await runInSprint(tx, sprint.id, runs);
    if (runs.some(({ isNew }) => isNew)) changed.add(blueprint);
  }
  for (const { blueprint } of await releaseFromEnded(tx, sprint.id, now)) changed.add(blueprint);
  await planAgain(house, tx, changed);
}

/** Has everybody's plans in these blueprints made anew, once what was changed is kept. */
export async function planAgain(house: House, tx: OrganisationTransaction, blueprints: Iterable<string>): Promise<void> {
  for (const blueprint of blueprints) await enqueueIn(house.jobs, tx, { name: 'plan-blueprint', organisation: tx.organisation, blueprint });
}

type NamedPerson = { readonly person: Person; readonly line: number | null };

function namedIn(naming: Naming, everybody: readonly Person[]): { readonly named: readonly NamedPerson[]; readonly problems: readonly LineProblem[] } {
  if ('team' in naming) return { named: everybody.filter(({ team }) => team === naming.team).map((person) => ({ person, line: null })), problems: [] };
  if ('people' in naming) {
    const wanted = new Set(naming.people);
    const found = everybody.filter(({ id }) => wanted.has(id));
    if (found.length < wanted.size) throw notFound('Somebody who was named is not here.');
    return { named: found.map((person) => ({ person, line: null })), problems: [] };
  }
  const list = readCohortList(naming.list);
  const byEmail = new Map(everybody.map((person) => [person.email.toLowerCase(), person]));
  const strangers = list.named.filter(({ email }) => !byEmail.has(email)).map((line) => stranger(line));
  const named = list.named.flatMap(({ email, line }) => {
    const person = byEmail.get(email);
    return person ? [{ person, line }] : [];
  });
  return { named, problems: [...list.problems, ...strangers].toSorted((a, b) => a.line - b.line) };
}

const stranger = ({ line, email }: NamedLine): LineProblem => ({ line, column: 1, kind: 'not-here', text: email });

/** The first of a sprint's blueprints for which a person has no room, as the sentence that says so. */
async function crowdedBy(house: House, { tx, now }: Here, sprint: Sprint, person: Person): Promise<string | null> {
  for (const blueprint of sprint.blueprints) {
    const current = await house.shelf.current(tx, blueprint);
    if (!current) continue;
    const newcomer = { id: uuidv7(now, house.dice), blueprint, revision: current.revision, constraint: null };
    const admission = await admit(house, { tx, person, now }, newcomer);
    if (admission.kind !== 'now') return admissionSentence(admission, person.zone);
  }
  return null;
}
