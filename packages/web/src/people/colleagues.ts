import type { Colleagues } from '@micromoment/wire';
import { signal } from '@preact/signals';
import { ask, type Refusal } from '../doors.ts';
import { larder } from '../offline/device.ts';
import { say } from '../practice/words.ts';

/** Whom this learner may ask what they noticed; undefined until the server has said. */
export const colleagues = signal<Colleagues['colleagues'] | undefined>(undefined);

/** Asks the server for the colleagues; gives back its refusal, if any. */
export async function fetchColleagues(): Promise<Refusal | null> {
  const answer = await ask<Colleagues>('GET', '/api/v1/colleagues');
  if (!answer.ok) return answer.problem;
  colleagues.value = answer.value.colleagues;
  return null;
}

/** A colleague's name where it is known: as the server says it, or as it stood beside what they wrote. */
export const nameOf = (person: string): string => (colleagues.value ?? larder.value.authors ?? []).find(({ id }) => id === person)?.name ?? say.aColleague;
