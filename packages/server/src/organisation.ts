import { no, ok, uuidv7, type Clock, type Dice, type Result, type Zone } from '@micromoment/core';
import { addPerson, createOrganisation, organisations, type OrganisationName, type Store } from '@micromoment/store';
import type { Foundations } from './foundations.ts';
import { USUAL_WEEK } from './people/routes.ts';

export type NewOrganisation = { readonly name: string; readonly zone: Zone; readonly admin: { readonly name: string; readonly email: string } };

/** Founds an organisation with its first member, who administers it. Problem: one sentence, when the address is taken. */
export async function foundOrganisation(
  { store, identity }: Foundations,
  { name, zone, admin }: NewOrganisation,
  { clock, dice }: { readonly clock: Clock; readonly dice: Dice },
): Promise<Result<null, string>> {
  const id = uuidv7(clock(), dice);
  const person = uuidv7(clock(), dice);
  if (!(await identity.admit(id, { id: person, ...admin }))) return no(`The address ${admin.email} is somebody else's here already.`);
  await createOrganisation(store, { id, name, zone, demo: false });
  await store.inOrganisation(id, (tx) =>
    addPerson(tx, {
      id: person,
      ...admin,
      roles: ['learner', 'admin', 'author', 'facilitator'],
      team: null,
      managedBy: null,
      zone,
      joinedAt: clock(),
      ...USUAL_WEEK,
    }),
  );
  return ok(null);
}

/** The organisation somebody at the terminal means. Problem: one sentence, when it is not plain. @param name undefined when they said none */
export async function organisationMeant(store: Store, name: string | undefined): Promise<Result<OrganisationName, string>> {
  const all = await organisations(store);
  const found = name === undefined ? all : all.filter((place) => place.name.toLowerCase() === name.toLowerCase());
  const [only, ...more] = found;
  if (only && more.length === 0) return ok(only);
  if (all.length === 0) return no('There is no organisation here yet. micromoment organisation founds one.');
  return no(`Say which organisation with --organisation: ${all.map((place) => place.name).join(', ')}.`);
}
