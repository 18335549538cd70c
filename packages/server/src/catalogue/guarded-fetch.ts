import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { no, ok, type Result } from '@micromoment/core';
import { isPrivateAddress } from './private-address.ts';

/** What is known of a text from the last time it was fetched, so that it need not come again. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export type Fetching = {
  readonly address: string;
  readonly validators: Validators;
  /** How many bytes are read at the most. */
  readonly mostBytes: number;
  /** How long it may take in all, redirects among it, in milliseconds. */
  readonly patience: number;
  /** True when whoever runs this installation has named a private address; then that host and port is allowed, and no other. */
  readonly mayBePrivate: boolean;
  /** How a name becomes addresses; the system's way when left out. */
  readonly resolve?: Resolve;
};
export type Resolve = (name: string, found: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

export type Fetched = { readonly kind: 'unchanged' } | ({ readonly kind: 'text'; readonly text: string } & Validators);
export type FetchProblem =
  | { readonly kind: 'no-address' | 'private-address' | 'unreachable' | 'too-large' | 'too-slow' | 'cut-off' | 'too-many-redirects' | 'not-text' }
  | { readonly kind: 'refused'; readonly status: number };

/** Fetches a text over http or https from the public internet, and from nowhere else. */
export async function guardedFetch(fetching: Fetching): Promise<Result<Fetched, FetchProblem>> {
  if (!URL.canParse(fetching.address)) return no({ kind: 'no-address' });
  const named = new URL(fetching.address);
  const deadline = AbortSignal.timeout(fetching.patience);
  let url = named;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const isNamed = fetching.mayBePrivate && url.host === named.host;
    const answered = await once(url, { ...fetching, mayBePrivate: isNamed }, deadline);
    if (!answered.ok || !('to' in answered.value)) return answered as Result<Fetched, FetchProblem>; // the redirect was just ruled out
    const { to } = answered.value;
    if (!URL.canParse(to, url.href)) return no({ kind: 'no-address' });
    const next = new URL(to, url);
    if (url.protocol === 'https:' && next.protocol !== 'https:') return no({ kind: 'no-address' });
    url = next;
  }
  return no({ kind: 'too-many-redirects' });
}

const MOST_REDIRECTS = 3;

type Answered = Result<Fetched | { readonly to: string }, FetchProblem>;

/** One request and its answer. The name is resolved once, and the connection goes to the very address that was looked at: a name that turns private in between changes nothing. */
function once(url: URL, fetching: Fetching, deadline: AbortSignal): Promise<Answered> {
  if (!isWebAddress(url)) return Promise.resolve(no({ kind: 'no-address' }));
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !fetching.mayBePrivate && isPrivateAddress(host)) return Promise.resolve(no({ kind: 'private-address' }));
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, {
      agent: false,
      signal: deadline,
      headers: {
        accept: 'application/feed+json, application/json, application/yaml, text/plain',
        'accept-encoding': 'identity',
        ...conditions(fetching.validators),
      },
      lookup: guardedLookup(fetching),
    });
    request.once('error', (error) => resolve(no(problemFrom(error, deadline))));
    request.once(
      'response',
      (response) =>
        void answerFrom(response, fetching, deadline)
          .then(resolve)
          .finally(() => request.destroy()),
    );
    request.end();
  });
}

const isWebAddress = ({ protocol, username, password }: URL): boolean => ['http:', 'https:'].includes(protocol) && username === '' && password === '';

const conditions = ({ etag, lastModified }: Validators) => ({
  ...(etag !== null && { 'if-none-match': etag }),
  ...(lastModified !== null && { 'if-modified-since': lastModified }),
});

type Looked = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Refuses a name when any of its addresses is private. */
function guardedLookup({ mayBePrivate, resolve = systemResolve }: Fetching) {
  return (name: string, options: { readonly all?: boolean | undefined }, looked: Looked): void =>
    resolve(name, (error, addresses) => {
      const [first] = addresses;
      if (error || !first) looked(error ?? new Error('no address'), '');
      else if (!mayBePrivate && addresses.some(({ address }) => isPrivateAddress(address))) looked(new PrivateAddress(), '');
      else if (options.all) looked(null, [...addresses]);
      else looked(null, first.address, first.family);
    });
}

const systemResolve: Resolve = (name, found) => resolveName(name, { all: true }, (error, addresses) => found(error, addresses ?? []));

class PrivateAddress extends Error {}

async function answerFrom(response: IncomingMessage, { mostBytes }: Fetching, deadline: AbortSignal): Promise<Answered> {
  const { statusCode: status = 0, headers } = response;
  if (status === 304) return ok({ kind: 'unchanged' });
  if ([301, 302, 303, 307, 308].includes(status) && headers.location !== undefined) return ok({ to: headers.location });
  if (status !== 200) return no({ kind: 'refused', status });
  if (Number(headers['content-length'] ?? 0) > mostBytes) return no({ kind: 'too-large' });
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > mostBytes) return no({ kind: 'too-large' });
      parts.push(part);
    }
  } catch (error) {
    return no(deadline.aborted ? problemFrom(error, deadline) : { kind: 'cut-off' });
  }
  if (!response.complete) return no({ kind: 'cut-off' });
  const text = textOf(Buffer.concat(parts));
  if (text === undefined) return no({ kind: 'not-text' });
  return ok({ kind: 'text', text, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null });
}

/** The text of bytes that are UTF-8, else undefined. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function problemFrom(error: unknown, deadline: AbortSignal): FetchProblem {
  if (error instanceof PrivateAddress) return { kind: 'private-address' };
  return { kind: deadline.aborted ? 'too-slow' : 'unreachable' };
}
