import { ANSWER_KINDS, isLanguage, zoneNamed, type EntryKind } from '@micromoment/core';
import type { Me } from '@micromoment/wire';
import { computed, signal } from '@preact/signals';
import { skew } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { calm } from '../look/calm.ts';
import { begun, closeDrawers, drawers, emptyDrawers, larder, openFor, outbox, reader, zone } from '../offline/device.ts';
import { startSync, sync } from '../offline/sync.ts';
import { tongue, type Tongue } from '../words/catalogue.ts';
import { speak } from '../words/language.ts';
import { endedBefore, forgetEnded, noteEnded, type Ended } from './ended.ts';

/** Who sits at this device. */
export type Who =
  | { readonly kind: 'asking' }
  | { readonly kind: 'nobody'; readonly ended?: Ended | 'erased' }
  | { readonly kind: 'somebody'; readonly me: Me }
  | { readonly kind: 'unreachable'; readonly refusal: Refusal };

export const who = signal<Who>({ kind: 'asking' });

/** Shows whoever was here last at once, from this device; then asks the server who it is. */
export async function startIdentity(): Promise<void> {
  startSync((refusal) => void endSession(refusal));
  const last = rememberedMe();
  if (last) await welcome(last);
  if (larder.peek().stockedAt !== null) await calm();
  const answer = await ask<Me>('GET', '/api/v1/me');
  if (answer.ok) return signedIn(answer.value);
  if (answer.problem.status === NOBODY || answer.problem.status === 401) await endSession(answer.problem);
  else if (!last) who.value = { kind: 'unreachable', refusal: answer.problem };
  // On whatever page this is: what waits is tried again until it has arrived.
  else void sync();
}

/** Resolves as soon as somebody is signed in, now or later. */
export const somebodyHere = (): Promise<void> => new Promise((resolve) => void who.subscribe(({ kind }) => kind === 'somebody' && resolve()));

/** The server's answer to a browser that brings no session at all: there is nothing in it, and nothing is amiss. */
const NOBODY = 204;

/** After the server has said who it is: their drawers are opened and brought up to date. */
export async function signedIn(me: Me): Promise<void> {
  forgetEnded();
  if (!isShared()) localStorage.setItem(REMEMBERED, JSON.stringify(me));
  const ahead = me.now - Date.now();
  void speakTo(me);
  await welcome(me);
  skew.value = ahead;
  await sync();
}

/** Speaks the language somebody chose, wherever they chose it; a pseudo-language of a test stays. */
async function speakTo({ person: { language } }: Me): Promise<void> {
  if (language !== null && isLanguage(tongue.peek())) await speak(language);
}

/** Chooses the language of these screens, and of mails for whoever is signed in; without a network the device alone keeps it. */
export async function chooseLanguage(language: Tongue): Promise<void> {
  await speak(language);
  if (who.peek().kind === 'somebody' && isLanguage(language)) await (told = told.then(() => ask('POST', '/api/v1/me/language', { language })));
}

/** Of two languages chosen in one breath the server is told one after the other, so that the last one stays. */
let told: Promise<unknown> = Promise.resolve();

/** Ends the session and takes everything of this person off the device. */
export async function signOut(): Promise<void> {
  await sync();
  await ask('POST', '/api/v1/sign-out', {});
  await forgetMe();
}

/** Takes everything of this person off the device, whose session is over; with `erased`, because they have erased themselves, and are told so. */
export async function forgetMe(ended?: 'erased'): Promise<void> {
  await emptyDrawers();
  forget();
  who.value = { kind: 'nobody', ...(ended && { ended }) };
}

/** Says, before somebody signs in, whether others use this device too. It holds until the session ends. */
export function shareDevice(isShared: boolean): void {
  forget();
  if (isShared) localStorage.setItem(SHARED, 'yes');
}

/**
 * The server knows nobody here any more. Where somebody ended the session, nothing of this person stays on the device. Where it only ran out,
 * what the server has not seen waits, sealed, until its writer signs in again.
 */
async function endSession({ code }: Refusal): Promise<void> {
  if (who.value.kind === 'nobody') return;
  if (reader.value === '') {
    const ended = endedBefore();
    who.value = { kind: 'nobody', ...(ended && { ended }) };
    return forget();
  }
  const ended = whatBecomes(code);
  noteEnded(ended);
  who.value = { kind: 'nobody', ended };
  if (ended.areKept) {
    const person = closeDrawers();
    const { leaveBehind } = await import('../offline/left-behind.ts');
    leaveBehind(person);
  } else await emptyDrawers();
  // Last of all: a page that is left in the midst of this begins as theirs once more, and ends it then.
  forget();
}

/** What becomes of what the server has not seen; once it was to go, it goes. */
function whatBecomes(code: string): Ended {
  const unsent = outbox.value.filter(({ entry }) => answers.includes(entry.kind)).length;
  const isUnfinished = outbox.value.length > 0 || begun.value.size > 0;
  const mayStay = code !== 'session-ended' && endedBefore()?.areKept !== false;
  return { unsent, areKept: mayStay && isUnfinished && drawers.value.keeping === 'between-visits' };
}

const answers: readonly EntryKind[] = ANSWER_KINDS;

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
// Not in the storage of the tab: a second tab of the same session keeps nothing either.
const SHARED = 'micromoment.shared';

const isShared = (): boolean => localStorage.getItem(SHARED) !== null;

function forget(): void {
  localStorage.removeItem(REMEMBERED);
  localStorage.removeItem(SHARED);
}

async function welcome(person: Me): Promise<void> {
  // In a demo a visitor plays somebody in that person's zone; at work the device knows best where its owner is.
  const played = person.organisation.demo ? zoneNamed(person.person.zone) : undefined;
  if (played) zone.value = played;
  await openFor(person.person.id, isShared());
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
