import { no, ok, type Result } from '@micromoment/core';
import type { WireProblem } from '@micromoment/wire';
import { say } from './look/words.ts';

/** Why a door did not give what was asked; status 0 when the server could not be reached. */
export type Refusal = WireProblem & { readonly status: number };

/** Asks the server. A refusal is a value; nothing is thrown. `Answer` is what the contract of the door names. */
export async function ask<Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Result<Answer, Refusal>> {
  const response = await reach(method, path, body);
  if (!response) return no(unreachable());
  const said: unknown = await response.json().catch(() => null);
  if (response.ok && said !== null) return ok(said as Answer); // our own server answers by the schema of wire, which stays out of this bundle
  if (response.status === 401) nobodyKnown();
  return no({ status: response.status, ...(isProblem(said) ? await worded(said) : unclear(response.status)) });
}

let nobodyKnown: () => void = () => undefined;

/** Has it looked into whose session this is, whenever any door answers that nobody is signed in. */
export const onNobodyKnown = (look: () => void): void => void (nobodyKnown = look);

/** The words of refusals are seldom needed, and fetched when they are. */
const worded = (problem: WireProblem): Promise<WireProblem> =>
  import('./look/worded-refusal.ts').then(
    ({ wordedRefusal }) => wordedRefusal(problem),
    () => problem,
  );

const PATIENCE = 15_000;

const reach = (method: string, path: string, body: unknown): Promise<Response | undefined> =>
  fetch(path, {
    method,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => undefined);

const unreachable = (): Refusal => ({ status: 0, code: 'unreachable', what: say.unreachable, remedy: say.checkAndTry });

const unclear = (status: number): WireProblem => ({
  code: `answer-${status}`,
  what: say.unclear,
  remedy: say.tryInAMinute,
});

const isProblem = (said: unknown): said is WireProblem =>
  typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string' && 'what' in said && 'remedy' in said;
