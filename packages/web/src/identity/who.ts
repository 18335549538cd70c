import { zoneNamed } from '@micromoment/core';
import type { Me } from '@micromoment/wire';
import { computed, signal } from '@preact/signals';
import { skew } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { emptyDrawers, openFor, zone } from '../offline/device.ts';
import { startSync, sync } from '../offline/sync.ts';

/** Who sits at this device. */
export type Who =
  | { readonly kind: 'asking' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'somebody'; readonly me: Me }
  | { readonly kind: 'unreachable'; readonly refusal: Refusal };

export const who = signal<Who>({ kind: 'asking' });

/** Shows whoever was here last at once, from this device; then asks the server who it is. */
export async function startIdentity(): Promise<void> {
  startSync(() => (who.value = { kind: 'nobody' }));
  const last = rememberedMe();
  if (last) await welcome(last);
  const answer = await ask<Me>('GET', '/api/v1/me');
  if (answer.ok) return signedIn(answer.value);
  if (answer.problem.status === 401) who.value = { kind: 'nobody' };
  else if (!last) who.value = { kind: 'unreachable', refusal: answer.problem };
}

/** After the server has said who it is: their drawers are opened and brought up to date. */
export async function signedIn(me: Me): Promise<void> {
  localStorage.setItem(REMEMBERED, JSON.stringify(me));
  const ahead = me.now - Date.now();
  await welcome(me);
  skew.value = ahead;
  await sync();
}

/** Ends the session and takes everything of this person off the device. */
export async function signOut(): Promise<void> {
  await sync();
  await ask('POST', '/api/v1/sign-out', {});
  localStorage.removeItem(REMEMBERED);
  await emptyDrawers();
  who.value = { kind: 'nobody' };
}

/** Whom the frame of a page is for: who is signed in, or, while that is being asked, who was here last. */
export const expected = computed<Me | undefined>(() => {
  switch (who.value.kind) {
    case 'somebody':
      return who.value.me;
    case 'asking':
      return rememberedMe();
    case 'nobody':
    case 'unreachable':
      return undefined;
  }
});

const REMEMBERED = 'micromoment.me';

async function welcome(person: Me): Promise<void> {
  // In a demo a visitor plays somebody in that person's zone; at work the device knows best where its owner is.
  const played = person.organisation.demo ? zoneNamed(person.person.zone) : undefined;
  if (played) zone.value = played;
  await openFor(person.person.id);
  who.value = { kind: 'somebody', me: person };
}

function rememberedMe(): Me | undefined {
  try {
    const text = localStorage.getItem(REMEMBERED);
    return text ? (JSON.parse(text) as Me) : undefined; // written by `signedIn` and by nothing else
  } catch {
    return undefined;
  }
}
