import { isUnderWay, largeEnough, reviewDueAt, teamWeeks, type Person } from '@micromoment/core';
import { enrolmentsIn, membersOf, sprints, teamWeeksOf, currentRevisions, type OrganisationTransaction } from '@micromoment/store';
import type { TeamPractice } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';

/**
 * What the people of a lead practise, and how many of them did in each finished week. A blueprint is named only where five of them or more
 * are in it. Whoever leads and whoever is led get this same answer.
 */
export async function practicesOf(
  house: House,
  { tx, now }: Pick<Standing, 'tx' | 'now'>,
  { lead, led }: { readonly lead: string; readonly led: readonly Person[] },
): Promise<readonly TeamPractice[]> {
  const ids = new Set(led.map(({ id }) => id));
  const weeks = new Map(teamWeeks(await teamWeeksOf(tx, lead), lead, now).map((one) => [one.blueprint, one.weeks]));
  const running = await runningSprints(tx, ids);
  const practices: TeamPractice[] = [];
  for (const { blueprint: id } of await currentRevisions(tx)) {
    const practising = (await enrolmentsIn(tx, id)).filter(({ person }) => ids.has(person));
    const shelved = largeEnough(practising.length) ? await house.shelf.current(tx, id) : undefined;
    if (!shelved) continue;
    const { title, language, behaviour, coach } = shelved.blueprint;
    const sprint = running.find(({ blueprints }) => blueprints.includes(id));
    practices.push({
      blueprint: id,
      title,
      language,
      does: behaviour.does,
      noticedAs: behaviour.noticedAs,
      coach: coach ?? null,
      sprint: sprint ? { name: sprint.name, until: reviewDueAt(sprint, now) } : null,
      weeks: weeks.get(id) ?? [],
    });
  }
  return practices;
}

/** Running sprints in which five or more of these people are. */
async function runningSprints(tx: OrganisationTransaction, people: ReadonlySet<string>) {
  const all = await sprints(tx);
  const found: (typeof all)[number][] = [];
  for (const sprint of all) {
    const isOn = isUnderWay(sprint);
    if (isOn && largeEnough((await membersOf(tx, sprint.id)).filter((id) => people.has(id)).length)) found.push(sprint);
  }
  return found;
}
