import { may, type Act, type Instant, type Person } from '@micromoment/core';
import { standingOf, type Organisation, type OrganisationTransaction, type Practising } from '@micromoment/store';
import type { Context } from 'hono';
import { nowIn, type House } from '../house.ts';
import type { SessionOwner } from '../identity/identity.ts';
import { notAllowed, notSignedIn, sessionEnded } from './refusal.ts';

/** What a door knows of who stands before it, inside one transaction of that person's organisation. */
export type Standing = { readonly tx: OrganisationTransaction; readonly me: Person; readonly organisation: Organisation; readonly now: Instant };

/** The same, with whatever else the door had read of the person. */
export type StandingWith<Known> = Standing & { readonly known: Known };

/** Runs `work` as the person who is signed in, in one transaction. Refuses when nobody is. */
export const asPerson = <Answer>(house: House, context: Context, work: (standing: Standing) => Promise<Answer>): Promise<Answer> =>
  asPersonFound(house, context, standingOf, work);

/** As `asPerson`, for a door that has more of the person read in the same question. */
export async function asPersonFound<Known extends Pick<Practising, 'person' | 'organisation'>, Answer>(
  house: House,
  context: Context,
  find: (tx: OrganisationTransaction, person: string) => Promise<Known | undefined>,
  work: (standing: StandingWith<Known>) => Promise<Answer>,
): Promise<Answer> {
  const session = await ownerBefore(house, context);
  return house.store.inOrganisation(session.organisation, async (tx) => {
    const known = await find(tx, session.person);
    if (!known) throw sessionEnded();
    return work({ tx, me: known.person, organisation: known.organisation, now: nowIn(house, known.organisation), known });
  });
}

/** Whose session a request carries. Refuses when it is nobody's. */
export async function ownerBefore({ identity }: Pick<House, 'identity'>, context: Context): Promise<SessionOwner> {
  const { headers } = context.req.raw;
  const session = await identity.whoIs(headers);
  if (!session) throw (await identity.wasEnded(headers)) ? sessionEnded() : notSignedIn();
  return session;
}

/** As `asPerson`, and refuses whoever may not do `act`. */
export const asOneWhoMay = <Answer>(house: House, context: Context, act: Act, work: (standing: Standing) => Promise<Answer>): Promise<Answer> =>
  asPerson(house, context, (standing) => {
    if (!may(standing.me, act)) throw notAllowed();
    return work(standing);
  });
