import { linkRequestSchema, meSchema, signInRequestSchema, type Me } from '@micromoment/wire';
import { hearLanguage, standingOf } from '@micromoment/store';
import { z } from 'zod';
import { asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notSignedIn, Refusal } from '../door/refusal.ts';
import { wishedLanguage } from '../door/wished-language.ts';
import { nowIn, type House } from '../house.ts';
import type { SessionOwner } from './identity.ts';
import { presentMe } from './present-me.ts';
import { Throttle } from './throttle.ts';

export function hangIdentity(app: App, house: House): void {
  const linkThrottle = new Throttle(house.clock, { times: 5, minutes: 10 });

  hang(
    app,
    { method: 'get', path: '/api/v1/me', says: 'Who is signed in; 204 to whoever brings neither a session nor a token.', gives: meSchema },
    async (context) => (bringsNothing(context.req.raw.headers) ? context.body(null, 204) : asPerson(house, context, presentMe)),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/sign-in', says: 'Uses a one-use sign-in token.', takes: signInRequestSchema, gives: meSchema, open: true },
    async (context, { token }) => {
      const signedIn = await house.identity.signIn(token, context.req.raw.headers);
      if (!signedIn) throw new Refusal(410, 'link-used', 'This sign-in link has been used or is too old.', 'Ask for a new one; each link works once.');
      for (const cookie of signedIn.cookies) context.header('Set-Cookie', cookie, { append: true });
      await hear(house, signedIn.owner, context.req.raw.headers);
      return meOf(house, signedIn.owner);
    },
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/sign-in/link', says: 'Asks for a sign-in link by mail.', takes: linkRequestSchema, gives: z.object({}), open: true },
    async (context, { email }) => {
      linkThrottle.pass(email.toLowerCase());
      const language = wishedLanguage(context.req.raw.headers) ?? null;
      await house.jobs.enqueue({ name: 'send-sign-in', email: email.toLowerCase(), language });
      return {};
    },
  );

  hang(app, { method: 'post', path: '/api/v1/sign-out', says: 'Ends this session.', gives: z.object({}) }, async (context) => {
    for (const cookie of await house.identity.signOut(context.req.raw.headers)) context.header('Set-Cookie', cookie, { append: true });
    return {};
  });
}

/** Every page asks who is signed in, the page to sign in on too: that nobody is, is an answer there, and no error in a browser's console. */
const bringsNothing = (headers: Headers): boolean => !/\bmicromoment=/.test(headers.get('Cookie') ?? '') && !headers.has('Authorization');

/** Until somebody chooses a language, mails are in the one their browser wished for last. */
async function hear(house: House, { organisation, person }: SessionOwner, headers: Headers): Promise<void> {
  const language = wishedLanguage(headers);
  if (language) await house.store.inOrganisation(organisation, (tx) => hearLanguage(tx, person, language));
}

/** What a person is told of themselves, read in their own organisation. */
export const meOf = (house: House, owner: SessionOwner): Promise<Me> =>
  house.store.inOrganisation(owner.organisation, async (tx) => {
    const standing = await standingOf(tx, owner.person);
    if (!standing) throw notSignedIn();
    return presentMe({ tx, me: standing.person, organisation: standing.organisation, now: nowIn(house, standing.organisation) });
  });
