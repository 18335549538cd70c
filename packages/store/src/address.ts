import { no, ok, type Result } from '@micromoment/core';
import { reasonOf } from './reason-of.ts';
import type { StoreProblem } from './store-problem.ts';

/** Reads the address of a PostgreSQL server, `postgres://user:password@host:5432/database`. Problems: not-an-address. */
export function parseAddress(text: string): Result<URL, StoreProblem> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1) return ok(url);
  return no({
    kind: 'not-an-address',
    what: 'DATABASE_URL is not the address of a PostgreSQL database.',
    remedy: 'Write it as postgres://user:password@host:5432/database, with any sign other than letters and digits in the password percent-encoded.',
  });
}

/** What an error that a server or the way to it gave means for an operator; undefined for one that is no matter of access. */
export function problemFrom(error: unknown, address: URL): StoreProblem | undefined {
  const reason = reasonOf(error);
  const place = `${address.searchParams.get('host') ?? (decodeURIComponent(address.hostname) || 'localhost')}:${address.port || 5432}`;
  const user = decodeURIComponent(address.username);
  const database = decodeURIComponent(address.pathname.slice(1));
  if (reason === 'ENOTFOUND' || reason === 'EAI_AGAIN')
    return { kind: 'unreachable', what: `There is no host called ${address.hostname}.`, remedy: 'Check the host in DATABASE_URL.' };
  if (reason === '28P01' || reason === '28000')
    return refused(
      `PostgreSQL at ${place} did not let the user ${user} in.`,
      'Check the user and the password in DATABASE_URL, and pg_hba.conf on the server.',
    );
  if (reason === '3D000')
    return {
      kind: 'no-such-database',
      what: `There is no database ${database} at ${place}.`,
      remedy: `Create it with: create database "${database}" owner "${user}";`,
    };
  if (reason === '42501') return noRight(user);
  if (/SSL|TLS|certificate|SELF_SIGNED/i.test(reason))
    return refused(`The encrypted connection to ${place} failed (${reason}).`, 'Set sslmode in DATABASE_URL to what the server offers.');
  if (UNREACHABLE.test(reason))
    return {
      kind: 'unreachable',
      what: `PostgreSQL at ${place} does not answer (${reason}).`,
      remedy: 'Check that it runs, and the host and port in DATABASE_URL.',
    };
  return undefined;
}

/** The problem of a database user that may not do what a migration asks. */
export const noRight = (user: string): StoreProblem => ({
  kind: 'no-right',
  what: `The database user ${user} may not make the role micromoment_app or the schemas that Micromoment needs.`,
  remedy: `As a superuser run: create role micromoment_app nologin; grant micromoment_app to "${user}"; and make "${user}" the owner of the database.`,
});

const refused = (what: string, remedy: string): StoreProblem => ({ kind: 'refused', what, remedy });

// Sockets that do not open or break (libuv), classes 08, 53 and 57 of PostgreSQL's errors, a server that may only be read, and pg's own words.
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|08\w{3}|53\w{3}|57P\d\d|25006)$|Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed/;

/** True for an error that says the database is away, full or not to be written to, and that the same request may meet better luck later. */
export const isAway = (error: unknown): boolean => UNREACHABLE.test(reasonOf(error)) || OUT_OF_TIME.test(reasonOf(error));

// A statement, a lock, a transaction left standing and a whole transaction took too long: a machine that slept in the midst of one does so.
const OUT_OF_TIME = /^(57014|55P03|25P0[34])$/;
