import { uuidv7, type Clock, type Dice, type Zone } from '@micromoment/core';
import { addPerson, createOrganisation } from '@micromoment/store';
import type { Foundations } from './foundations.ts';
import { USUAL_WEEK } from './people/routes.ts';

export type NewOrganisation = { readonly name: string; readonly zone: Zone; readonly admin: { readonly name: string; readonly email: string } };

/** Founds an organisation with its first member, who administers it. */
export async function foundOrganisation(
  { store, identity }: Foundations,
  { name, zone, admin }: NewOrganisation,
  { clock, dice }: { readonly clock: Clock; readonly dice: Dice },
): Promise<void> {
  const id = uuidv7(clock(), dice);
  const person = uuidv7(clock(), dice);
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
  await identity.admit(id, { id: person, ...admin });
}
