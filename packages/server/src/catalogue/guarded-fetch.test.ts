import { expect, test } from 'vitest';
import { guardedFetch, type Fetching, type Resolve } from './guarded-fetch.ts';
import { webServer } from './testing/web-server.ts';

const fetching = (address: string, changes: Partial<Fetching> = {}): Fetching => ({
  address,
  validators: { etag: null, lastModified: null },
  mostBytes: 1_000,
  patience: 5_000,
  mayBePrivate: true,
  ...changes,
});

const told = async (address: string, changes: Partial<Fetching> = {}) => {
  const fetched = await guardedFetch(fetching(address, changes));
  return fetched.ok ? fetched.value : fetched.problem;
};

test('a text comes with what spares it the next time, and is then not sent again', async () => {
  const { origin, asked } = await webServer(({ headers }, response) => {
    if (headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'Mon, 02 Mar 2026 09:00:00 GMT') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 02 Mar 2026 09:00:00 GMT' }).end('grüezi');
  });
  const first = await told(origin);
  expect(first).toEqual({ kind: 'text', text: 'grüezi', etag: '"1"', lastModified: 'Mon, 02 Mar 2026 09:00:00 GMT' });
  const validators = { etag: '"1"', lastModified: 'Mon, 02 Mar 2026 09:00:00 GMT' };
  expect(await told(origin, { validators })).toEqual({ kind: 'unchanged' });
  expect(asked).toHaveLength(2);
});

test('a private address is not fetched unless somebody who runs this has named it', async () => {
  const { origin, asked } = await webServer((_, response) => response.end('secret'));
  expect(await told(origin, { mayBePrivate: false })).toEqual({ kind: 'private-address' });
  for (const disguised of [
    'http://localhost:1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest/meta-data/',
  ])
    expect([disguised, await told(disguised, { mayBePrivate: false })]).toEqual([disguised, { kind: 'private-address' }]);
  expect(asked).toHaveLength(0);
});

test('a redirect to a private address is not followed, even from an address that was named', async () => {
  const inside = await webServer((_, response) => response.end('secret'));
  const outside = await webServer((_, response) => response.writeHead(302, { location: `${inside.origin}/admin` }).end());
  expect(await told(outside.origin)).toEqual({ kind: 'private-address' });
  expect(inside.asked).toHaveLength(0);
});

test('a redirect within the named host is followed, and one without end is not', async () => {
  const { origin } = await webServer(({ url }, response) => {
    if (url === '/moved') response.writeHead(301, { location: '/here' }).end();
    else if (url === '/here') response.end('found');
    else response.writeHead(302, { location: `${url}x` }).end();
  });
  expect(await told(`${origin}/moved`)).toMatchObject({ kind: 'text', text: 'found' });
  expect(await told(`${origin}/x`)).toEqual({ kind: 'too-many-redirects' });
});

const publicAndPrivate: Resolve = (_, found) =>
  found(null, [
    { address: '8.8.8.8', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]);

test('a name that leads to a private address is refused, though others of its addresses are public', async () => {
  const { origin, asked } = await webServer((_, response) => response.end('secret'));
  expect(await told(`http://catalogue.example:${new URL(origin).port}/`, { resolve: publicAndPrivate, mayBePrivate: false })).toEqual({
    kind: 'private-address',
  });
  expect(asked).toHaveLength(0);
});

test('a name is resolved once for each connection, and the connection goes to the address that was looked at', async () => {
  const { origin, asked } = await webServer((_, response) => response.end('found'));
  let times = 0;
  const resolve: Resolve = (_, found) => {
    times += 1;
    found(null, [{ address: times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
  };
  const address = `http://catalogue.example:${new URL(origin).port}/feed.json`;
  expect(await told(address, { resolve })).toMatchObject({ text: 'found' });
  expect(times).toBe(1);
  expect(asked[0]?.headers.host).toBe(new URL(address).host);
});

test('a body that is cut off is no text', async () => {
  const { origin } = await webServer((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half of it');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await told(origin)).toEqual({ kind: 'cut-off' });
});

test('a body that trickles in is not waited for', async () => {
  const { origin } = await webServer((_, response) => {
    response.writeHead(200);
    const trickle = setInterval(() => response.write('.'), 20);
    response.once('close', () => clearInterval(trickle));
  });
  const began = Date.now();
  expect(await told(origin, { patience: 200 })).toEqual({ kind: 'too-slow' });
  expect(Date.now() - began).toBeLessThan(2_000);
});

test('a body larger than is read is refused, whether it says so or not', async () => {
  const { origin } = await webServer(({ url }, response) => {
    if (url === '/honest') response.setHeader('content-length', '5000');
    response.write('x'.repeat(900));
    response.end('x'.repeat(4_100));
  });
  expect(await told(`${origin}/honest`)).toEqual({ kind: 'too-large' });
  expect(await told(`${origin}/silent`)).toEqual({ kind: 'too-large' });
});

test('what is neither a text nor an address of the web is named for what it is', async () => {
  const { origin } = await webServer(({ url }, response) => (url === '/gone' ? response.writeHead(404).end() : response.end(Buffer.from([0xff, 0xfe, 0x00]))));
  expect(await told(`${origin}/gone`)).toEqual({ kind: 'refused', status: 404 });
  expect(await told(origin)).toEqual({ kind: 'not-text' });
  for (const address of ['file:///etc/passwd', 'ftp://example.org/', 'feed.json', `http://name:word@${new URL(origin).host}/`])
    expect([address, await told(address)]).toEqual([address, { kind: 'no-address' }]);
  expect(await told('http://127.0.0.1:1/')).toEqual({ kind: 'unreachable' });
});
