import type { Demo, Me } from '@micromoment/wire';
import { signal } from '@preact/signals';
import { skew } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { signedIn } from '../identity/who.ts';
import { sync } from '../offline/sync.ts';
import { colleagues } from '../people/colleagues.ts';
import { go } from '../router.ts';

/** The demo's people and the time its clock shows; undefined until asked. */
export const demo = signal<Demo | undefined>(undefined);

export async function fetchDemo(): Promise<void> {
  const answer = await ask<Demo>('GET', '/api/v1/demo');
  if (answer.ok) demo.value = answer.value;
}

/** Goes on as another person of the demo; gives back a refusal, if any. */
export async function become(person: string): Promise<Refusal | undefined> {
  await sync();
  const answer = await ask<Me>('POST', '/api/v1/demo/become', { person });
  if (!answer.ok) return answer.problem;
  colleagues.value = undefined;
  // Gone there first: whoever presses on while the rest arrives must not be fetched back.
  go('/');
  await signedIn(answer.value);
  return undefined;
}

/** Moves the demo's clock on, and brings what that changes. */
export async function jump(to: 'tomorrow' | 'next-week'): Promise<Refusal | undefined> {
  await sync();
  const answer = await ask<Demo>('POST', '/api/v1/demo/jump', { to });
  if (!answer.ok) return answer.problem;
  demo.value = answer.value;
  skew.value = answer.value.now - Date.now();
  go('/');
  await sync();
  return undefined;
}
