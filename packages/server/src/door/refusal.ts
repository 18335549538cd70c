import type { WireProblem } from '@micromoment/wire';

/** What a door throws when it will not do what was asked; the app answers with its status and problem. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly problem: WireProblem;

  constructor(status: RefusalStatus, code: string, what: string, remedy: string, more: Pick<WireProblem, 'field' | 'details'> = {}) {
    super(code);
    this.status = status;
    this.problem = { code, what, remedy, ...more };
  }
}
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503;

export const notSignedIn = (): Refusal => new Refusal(401, 'not-signed-in', 'Nobody is signed in here.', 'Open a sign-in link, or ask for one by e-mail.');
/** Somebody ended this session on purpose; a device that is told so empties itself. */
export const sessionEnded = (): Refusal => new Refusal(401, 'session-ended', 'This session was ended.', 'Open a sign-in link, or ask for one by e-mail.');
export const notAllowed = (): Refusal =>
  new Refusal(403, 'not-allowed', 'Your role does not open this.', 'Ask the person who administers Micromoment where you work.');
export const notFound = (what: string): Refusal => new Refusal(404, 'not-found', what, 'Go back to Today and open it from there.');

/** True for a text that can be the id of something kept here. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
