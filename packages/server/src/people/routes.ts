import { instant, minutes, uuidv7, type Person, type Weekday } from '@micromoment/core';
import { addPerson, people, personByEmail, STRUCK_OFF, teamNamed, type OrganisationTransaction } from '@micromoment/store';
import { colleaguesSchema, enrolledSchema, newEnrolmentsSchema, newPersonSchema, personAddedSchema } from '@micromoment/wire';
import { asOneWhoMay, asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { enrolPeople } from '../practice/enrol-people.ts';

/** Nine to five from Monday to Friday, quiet from seven in the evening: what a person begins with and may change. */
export const USUAL_WEEK: Pick<Person, 'working' | 'quiet'> = {
  working: { days: [1, 2, 3, 4, 5] satisfies Weekday[], from: minutes(9 * 60), until: minutes(17 * 60) },
  quiet: { from: minutes(19 * 60), until: minutes(8 * 60) },
};

export function hangPeople(app: App, house: House): void {
  hang(app, { method: 'get', path: '/api/v1/colleagues', says: 'Whom you may ask what they noticed.', gives: colleaguesSchema }, (context) =>
    asPerson(house, context, async ({ tx, me }) => {
      const others = (await people(tx)).filter(({ id, name }) => id !== me.id && name !== STRUCK_OFF);
      return { colleagues: others.map(({ id, name }) => ({ id, name, manages: id === me.managedBy })) };
    }),
  );

  hang(app, { method: 'post', path: '/api/v1/people', says: 'Adds a person.', takes: newPersonSchema, gives: personAddedSchema }, (context, added) =>
    asOneWhoMay(house, context, 'administer', async ({ tx, now, organisation }) => {
      if (await personByEmail(tx, added.email))
        throw new Refusal(409, 'already-here', 'Somebody here has that address already.', 'Use another address, or change that person.');
      const team = added.team === null ? null : (await teamNamed(tx, added.team)).id;
      const joinedAt = added.startsAt === undefined ? now : instant(added.startsAt);
      const { id = uuidv7(now, house.dice), name, email, roles, zone } = added;
      const kept = await addPerson(tx, { id, name, email, roles, zone, team, managedBy: await idOf(tx, added.managedBy), joinedAt, ...USUAL_WEEK });
      const admitted = kept.ok && (await house.identity.admit(organisation.id, { id, email, name }));
      if (!admitted) throw new Refusal(409, 'address-taken', 'Somebody has that address already.', 'Use another address; one address signs one person in.');
      return { id };
    }),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/enrolments',
      says: 'Enrols people in a blueprint; whoever has no room for it is named and not enrolled, unless that is asked for.',
      takes: newEnrolmentsSchema,
      gives: enrolledSchema,
    },
    (context, wanted) => asOneWhoMay(house, context, 'administer', (standing) => enrolPeople(house, standing, wanted)),
  );
}

async function idOf(tx: OrganisationTransaction, email: string | null): Promise<string | null> {
  if (email === null) return null;
  const found = await personByEmail(tx, email);
  if (!found) throw notFound(`Nobody here has the address ${email}.`);
  return found.id;
}
