import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Nothing is loaded, framed or sent elsewhere than here; no inline script or style. */
export function strictHeaders(origin: string): MiddlewareHandler {
  const [page, phone] = [headers(origin, 'page'), headers(origin, 'phone')];
  return (context, next) => (context.req.path === PHONE ? phone : page)(context, next);
}

/** The page on which an author sees a moment played. It stands in a frame of our own pages, holds nothing of anybody, and reaches nobody. */
const PHONE = '/phone.html';

const headers = (origin: string, kind: 'page' | 'phone'): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: kind === 'phone' ? ["'none'"] : ["'self'"],
      frameSrc: kind === 'phone' ? ["'none'"] : ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: kind === 'phone' ? ["'self'"] : ["'none'"],
    },
    strictTransportSecurity: origin.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    referrerPolicy: 'no-referrer',
    xFrameOptions: kind === 'phone' ? 'SAMEORIGIN' : 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });

/** Answers of the API are nobody's to keep. */
export const notKept: MiddlewareHandler = async (context, next) => {
  await next();
  // Not by context.header(): that would have the finished answer unpacked and sent as a stream.
  context.res.headers.set('Cache-Control', 'no-store');
};
