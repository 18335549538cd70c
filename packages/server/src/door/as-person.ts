import { may, type Act, type Instant, type Person } from '@micromoment/core';
import { standingOf, type Organisation, type OrganisationTransaction } from '@micromoment/store';
import type { Context } from 'hono';
import { nowIn, type House } from '../house.ts';
import { notAllowed, notSignedIn, sessionEnded } from './refusal.ts';

/** What a door knows of who stands before it, inside one transaction of that person's organisation. */
export type Standing = { readonly tx: OrganisationTransaction; readonly me: Person; readonly organisation: Organisation; readonly now: Instant };

/** Runs `work` as the person who is signed in, in one transaction. Refuses when nobody is. */
export async function asPerson<Answer>(house: House, context: Context, work: (standing: Standing) => Promise<Answer>): Promise<Answer> {
  const { headers } = context.req.raw;
  const session = await house.identity.whoIs(headers);
  if (!session) throw (await house.identity.wasEnded(headers)) ? sessionEnded() : notSignedIn();
  return house.store.inOrganisation(session.organisation, async (tx) => {
    const standing = await standingOf(tx, session.person);
    if (!standing) throw sessionEnded();
    return work({ tx, me: standing.person, organisation: standing.organisation, now: nowIn(house, standing.organisation) });
  });
}

/** As `asPerson`, and refuses whoever may not do `act`. */
export const asOneWhoMay = <Answer>(house: House, context: Context, act: Act, work: (standing: Standing) => Promise<Answer>): Promise<Answer> =>
  asPerson(house, context, (standing) => {
    if (!may(standing.me, act)) throw notAllowed();
    return work(standing);
  });
