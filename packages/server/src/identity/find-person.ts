import type { Person } from '@micromoment/core';
import { organisations, people, type Store } from '@micromoment/store';

/** The one person somebody at the terminal means by an address, a name or a first name. Empty or several when it is not plain. */
export async function findPeople(store: Store, meant: string): Promise<readonly Pick<Person, 'name' | 'email'>[]> {
  const wanted = meant.trim().toLowerCase();
  const found: Person[] = [];
  for (const { id } of await organisations(store)) {
    const here = await store.inOrganisation(id, (tx) => people(tx));
    found.push(...here.filter(({ name, email }) => [email, name, name.split(' ')[0]].some((known) => known?.toLowerCase() === wanted)));
  }
  return found;
}
