import { lineProblemSentence, no, ok, type Result, type Sprint } from '@micromoment/core';
import { organisations, sprintNamed, sprints } from '@micromoment/store';
import type { Joining } from '@micromoment/wire';
import { nowIn, type House } from '../house.ts';
import { join, joiningOf } from './join.ts';

export type ListEnrolment = { readonly sprint: string; readonly list: string; readonly isRehearsal: boolean };

/**
 * Lets a list of people join the sprint of that name, all or nobody, and tells each by name what happens.
 * Problem: sentences, when no or several sprints have that name or a line cannot be followed; nothing has happened then.
 */
export async function enrolList(house: House, { sprint: name, list, isRehearsal }: ListEnrolment): Promise<Result<readonly string[], readonly string[]>> {
  const found = await sprintsCalled(house, name);
  const [one] = found;
  if (!one || found.length > 1)
    return no([found.length === 0 ? `No sprint is called "${name}".` : `Several sprints are called "${name}". Rename all but one.`]);
  return house.store.inOrganisation(one.organisation, async (tx) => {
    const [sprint, now] = [await sprintNamed(tx, one.id), nowIn(house, one.place)];
    if (!sprint) return no([`No sprint is called "${name}".`]);
    const joining = await joiningOf(house, { tx, now }, sprint, { list });
    if (joining.problems.length > 0) return no(joining.problems.map(lineProblemSentence));
    if (joining.joining.length === 0) return no(['Nobody is named in the list.']);
    if (!isRehearsal)
      await join(
        house,
        { tx, now },
        sprint,
        joining.joining.map(({ id }) => id),
      );
    return ok(joining.joining.map(inWords));
  });
}

async function sprintsCalled(house: House, name: string) {
  const found: { id: string; organisation: string; place: { clockOffset: number } }[] = [];
  for (const place of await organisations(house.store)) {
    const all: readonly Sprint[] = await house.store.inOrganisation(place.id, sprints);
    found.push(...all.filter((sprint) => sprint.name === name && sprint.state !== 'ended').map(({ id }) => ({ id, organisation: place.id, place })));
  }
  return found;
}

const STANDINGS = { joins: 'joins', 'goes-on': 'joins and goes on with what they have begun', 'already-in': 'is in it already' } as const;

const inWords = ({ line, name, standing, crowded }: Joining['joining'][number]): string =>
  `Line ${line}: ${name} ${STANDINGS[standing]}.${crowded.map(({ title, says }) => ` ${title}: ${says}`).join('')}`;
