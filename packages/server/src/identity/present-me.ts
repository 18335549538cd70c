import { hasConsented } from '@micromoment/core';
import { consentsOf, deeperLookOf, languageOf } from '@micromoment/store';
import type { Me } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';

/** What a person is told of themselves. */
export async function presentMe({ tx, me, organisation, now }: Standing): Promise<Me> {
  const [language, consents, { humanContact }] = await Promise.all([languageOf(tx, me.id), consentsOf(tx, me.id), deeperLookOf(tx)]);
  const { id, name, roles, zone } = me;
  return {
    person: { id, name, roles, zone, language, hasConsented: hasConsented(consents, 'practice') },
    organisation: { id: organisation.id, name: organisation.name, demo: organisation.demo },
    humanContact,
    now,
  };
}
