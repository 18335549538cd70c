import { once } from 'node:events';
import { request, type ClientRequest } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { Refusal } from '../door/refusal.ts';
import { smallBodies } from './small-bodies.ts';

const app = new Hono();
app.use(smallBodies);
app.post('/', async (context) => context.text(String((await context.req.text()).length)));
app.onError((error, context) => context.text('', error instanceof Refusal ? error.status : 500));

/** What a server on a port of its own answers when `write` writes the body. */
async function answerTo(headers: Record<string, string | number>, write: (asked: ClientRequest) => void) {
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const asked = request({ host: '127.0.0.1', port, method: 'POST', headers });
  write(asked);
  const [response] = await once(asked, 'response');
  response.resume();
  asked.on('error', () => undefined); // a refused body may be cut off while it is being sent
  return response.statusCode as number; // an http response's
}

const LARGE = 'x'.repeat(1024 * 1024 + 1);

test('a small body passes, whether or not it says how small it is', async () => {
  expect(await answerTo({ 'Content-Length': 5 }, (asked) => asked.end('small'))).toBe(200);
  expect(await answerTo({ 'Transfer-Encoding': 'chunked' }, (asked) => asked.end('small'))).toBe(200);
});

test('a large body is refused, whether it says so or comes in pieces', async () => {
  expect(await answerTo({ 'Content-Length': LARGE.length }, (asked) => asked.end(LARGE))).toBe(413);
  expect(await answerTo({ 'Transfer-Encoding': 'chunked' }, (asked) => asked.end(LARGE))).toBe(413);
});
