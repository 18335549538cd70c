import { consentsOf, looksAt, peopleNamed, STRUCK_OFF } from '@micromoment/store';
import type { Privacy } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';

/** What a person agreed to, who has looked at something of theirs, and where they are signed in. */
export async function overview(house: House, { tx, me }: Standing, headers: Headers): Promise<Privacy> {
  const [consents, looks, sessions] = await Promise.all([consentsOf(tx, me.id), looksAt(tx, me.id), house.identity.sessions(headers)]);
  const names = new Map(
    (
      await peopleNamed(
        tx,
        looks.map(({ viewer }) => viewer),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return {
    consents,
    looks: looks.map(({ viewer, what, at }) => ({ by: names.get(viewer) ?? STRUCK_OFF, what, at })),
    sessions: sessions.map(({ id, since, agent, isThisOne }) => ({ id, since, about: agent, isThisOne })),
  };
}
