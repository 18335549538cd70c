import { ask, type Refusal } from '../doors.ts';
import { larder } from '../offline/device.ts';

/** True when the server said that this person does not agree, or not yet, to practise here. What an earlier version left says nothing of it. */
export const isToBeAsked = (): boolean => larder.value.agrees === false;

/** Writes down that they agree; gives back a refusal, if any. What is planned then comes with the next sync. */
export async function agreeToPractise(): Promise<Refusal | undefined> {
  const agreed = await ask('POST', '/api/v1/me/consents', { about: 'practice', given: true });
  return agreed.ok ? undefined : agreed.problem;
}
