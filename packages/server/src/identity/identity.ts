import { instant, type Clock, type Instant, type Person } from '@micromoment/core';
import { endedSessions, sessionStands, type EndedSessions } from '@micromoment/store';
import { betterAuth } from 'better-auth';
import { bearer, magicLink } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { readableToken } from './readable-token.ts';
import { SeenSessions } from './seen-sessions.ts';

/** Sign-in and sessions, kept by better-auth on the same PostgreSQL; none of its own HTTP doors is open. */
export type Identity = {
  /** Whose session the request carries, by cookie or bearer token; undefined for nobody's. */
  whoIs(headers: Headers): Promise<SessionOwner | undefined>;
  /** True when the session the request carries was ended by somebody, and has not just run out. */
  wasEnded(headers: Headers): Promise<boolean>;
  /** Makes a person able to sign in. False when the address is somebody else's; harmless when they are admitted already. */
  admit(organisation: string, person: Pick<Person, 'id' | 'email' | 'name'>): Promise<boolean>;
  /** Whose address that is; undefined when it is nobody's. */
  ownerOf(email: string): Promise<SessionOwner | undefined>;
  /** A one-use token for a sign-in link; null when nobody has that address. */
  linkToken(email: string): Promise<string | null>;
  /** Uses a token up; the cookie to set, or null when it was used, is too old or never was. Of the headers only what the browser says of itself is kept. */
  signIn(token: string, headers: Headers): Promise<SignedIn | null>;
  /** A bearer token for scripts; null when nobody has that address. */
  bearerToken(email: string): Promise<string | null>;
  /** Ends the session the request carries; the cookies to set. */
  signOut(headers: Headers): Promise<readonly string[]>;
  /** Where the owner of the carried session is signed in, the newest first. */
  sessions(headers: Headers): Promise<readonly OpenSession[]>;
  /** Ends those of the owner's sessions that `which` picks; gives back how many. */
  endSessions(headers: Headers, which: (session: OpenSession) => boolean): Promise<number>;
  /** Takes away the owner's way in for good, with every session of theirs. */
  strikeOff(headers: Headers): Promise<void>;
};
export type SessionOwner = { readonly organisation: string; readonly person: string };
/** One place where somebody is signed in; its token stays inside. */
export type OpenSession = { readonly id: string; readonly since: Instant; readonly agent: string; readonly isThisOne: boolean };
export type SignedIn = { readonly owner: SessionOwner; readonly cookies: readonly string[] };

export type IdentityOptions = { readonly pool: Pool; readonly secret: string; readonly origin: string; readonly linkMinutes: number; readonly clock: Clock };

export function openIdentity(options: IdentityOptions): Identity {
  const links = new LastLink();
  const ended = endedSessions(options.pool);
  const auth = authOver(options, links, ended);
  const seen = new SeenSessions(options.clock);
  const userOf = async (email: string) => (await (await auth.$context).internalAdapter.findUserByEmail(email))?.user;
  const noHeaders = () => new Headers({ origin: options.origin });
  const openOf = async (headers: Headers) => {
    const carried = await auth.api.getSession({ headers });
    const all = carried ? await (await auth.$context).internalAdapter.listSessions(carried.user.id) : [];
    return { carried, all: all.map((session) => ({ session, shown: openSession(session, carried?.session.id) })) };
  };

  return {
    whoIs: (headers) =>
      seen.owner(headers, {
        ask: async () => {
          const carried = await auth.api.getSession({ headers });
          return carried ? { session: carried.session.id, owner: ownerOf(carried.user) } : undefined;
        },
        stands: (session) => sessionStands(options.pool, session, new Date()),
      }),
    async wasEnded(headers) {
      const token = carriedToken(headers);
      return token !== undefined && ended.has(token);
    },
    async admit(organisation, { id, email, name }) {
      const known = await userOf(email);
      if (known) return ownerOf(known).person === id;
      const { internalAdapter } = await auth.$context;
      await internalAdapter.createUser({ email, name, emailVerified: true, organisationId: organisation, personId: id }, { method: 'admin' });
      return true;
    },
    async ownerOf(email) {
      const user = await userOf(email);
      return user && ownerOf(user);
    },
    async linkToken(email) {
      if (!(await userOf(email))) return null;
      return links.sentDuring(email, () => auth.api.signInMagicLink({ body: { email }, headers: noHeaders() }));
    },
    async signIn(token, headers) {
      const response = await auth.api.magicLinkVerify({ query: { token: token.trim().toUpperCase() }, headers: agentOf(headers), asResponse: true });
      if (!response.ok) return null; // better-auth answers a used or unknown token with a redirect to an error page
      const { user } = (await response.json()) as { user: Record<string, unknown> }; // its own documented answer
      return { owner: ownerOf(user), cookies: response.headers.getSetCookie() };
    },
    async bearerToken(email) {
      const user = await userOf(email);
      if (!user) return null;
      return (await (await auth.$context).internalAdapter.createSession(user.id)).token;
    },
    async signOut(headers) {
      const response = await auth.api.signOut({ headers, asResponse: true });
      seen.forget(headers);
      return response.headers.getSetCookie();
    },
    sessions: async (headers) => (await openOf(headers)).all.map(({ shown }) => shown).toSorted((a, b) => b.since - a.since),
    async endSessions(headers, which) {
      const { carried, all } = await openOf(headers);
      const ending = all.filter(({ shown }) => which(shown));
      const { internalAdapter } = await auth.$context;
      for (const { session } of ending) await internalAdapter.deleteSession(session.token);
      if (carried) seen.forgetAllOf(ownerOf(carried.user).person);
      return ending.length;
    },
    async strikeOff(headers) {
      const { carried, all } = await openOf(headers);
      if (!carried) return;
      const { internalAdapter } = await auth.$context;
      for (const { session } of all) await internalAdapter.deleteSession(session.token);
      await internalAdapter.deleteUser(carried.user.id);
      seen.forgetAllOf(ownerOf(carried.user).person);
    },
  };
}

/** What a browser says of itself, by which its owner tells their devices apart; nothing else of the request is shown to the library. */
const agentOf = (headers: Headers): Headers => new Headers({ 'user-agent': headers.get('user-agent')?.slice(0, 300) ?? '' });

type KeptSession = { readonly id: string; readonly createdAt: Date; readonly userAgent?: string | null | undefined };

const openSession = ({ id, createdAt, userAgent }: KeptSession, carried: string | undefined): OpenSession => ({
  id,
  since: instant(new Date(createdAt).getTime()),
  agent: userAgent ?? '',
  isThisOne: id === carried,
});

/** The token of a request, without the signature that follows its dot. */
function carriedToken(headers: Headers): string | undefined {
  const cookie = /(?:^|;\s*)(?:__Host-)?micromoment=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1];
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return (cookie ?? bearer)?.split(/\.|%2E/i)[0];
}

const ownerOf = (user: Record<string, unknown>): SessionOwner => ({ organisation: String(user['organisationId']), person: String(user['personId']) });

function authOver({ pool, secret, origin, linkMinutes }: IdentityOptions, links: LastLink, ended: EndedSessions) {
  const overHttps = origin.startsWith('https:');
  return betterAuth({
    baseURL: origin,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    session: { expiresIn: 30 * 24 * 60 * 60, disableSessionRefresh: true },
    // One that has run out is deleted as well, when it is next carried; nobody ended that.
    databaseHooks: { session: { delete: { after: async ({ token, expiresAt }) => (expiresAt > new Date() ? ended.note(token) : undefined) } } },
    user: {
      additionalFields: {
        organisationId: { type: 'string', required: true, input: false },
        personId: { type: 'string', required: true, input: false },
      },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        storeToken: 'hashed',
        generateToken: () => readableToken(),
        sendMagicLink: ({ email, token }) => links.note(email, token),
      }),
      bearer(),
    ],
    advanced: {
      useSecureCookies: false, // its own prefix is __Secure-; the stricter __Host- is set by name below
      cookies: {
        session_token: {
          // Browsers refuse __Host- and Secure on plain http, so loopback has the same cookie without them.
          name: overHttps ? '__Host-micromoment' : 'micromoment',
          attributes: { secure: overHttps, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
    },
  });
}

/** Hands the token that better-auth would have mailed to whoever asked for it. */
class LastLink {
  readonly #waiting = new Map<string, string>();

  note(email: string, token: string): void {
    this.#waiting.set(email, token);
  }

  async sentDuring(email: string, ask: () => Promise<unknown>): Promise<string | null> {
    await ask();
    const token = this.#waiting.get(email) ?? null;
    this.#waiting.delete(email);
    return token;
  }
}
