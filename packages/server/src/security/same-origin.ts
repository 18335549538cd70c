import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../door/refusal.ts';

/**
 * Refuses a change that another site's page asks for (OWASP ASVS 5.0, 3.5.1-3.5.3): a browser names where a request
 * comes from in Sec-Fetch-Site and Origin, and a page cannot forge either. Scripts name neither and are let through.
 */
export const sameOriginChanges =
  (origin: string): MiddlewareHandler =>
  async (context, next) => {
    const { method } = context.req;
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return next();
    const site = context.req.header('Sec-Fetch-Site');
    const from = context.req.header('Origin');
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const foreignOrigin = from !== undefined && !namesOf(origin).includes(from);
    if (foreignSite || foreignOrigin) throw new Refusal(403, 'another-origin', 'This request comes from another site.', `Open ${origin} and do it there.`);
    return next();
  };

/** This machine has three names for itself, and people type any of them. */
function namesOf(origin: string): readonly string[] {
  const { hostname, port, protocol } = new URL(origin);
  if (hostname !== 'localhost') return [origin];
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}
