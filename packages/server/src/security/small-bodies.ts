import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../door/refusal.ts';

const LARGEST_BODY = 1024 * 1024;

/** Refuses bodies larger than a megabyte, whether they say so or not. */
export const smallBodies: MiddlewareHandler = (context, next) => {
  const said = Number(context.req.header('Content-Length') ?? Number.NaN);
  const isChunked = context.req.header('Transfer-Encoding') !== undefined;
  // Node.js reads no more than what was said. To count what is said to be small would have it made into a stream first.
  return said <= LARGEST_BODY && !isChunked ? next() : counted(context, next);
};

const counted = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw new Refusal(413, 'too-large', 'The body is larger than one megabyte.', 'Send fewer entries at a time.');
  },
});
