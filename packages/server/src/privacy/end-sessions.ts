import type { EndSessions } from '@micromoment/wire';
import { notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';

/** Ends one of the sessions of whoever asks, or all but the one they ask by. Each device empties itself when it next asks for anything. */
export async function endSessions(house: House, headers: Headers, { which }: EndSessions): Promise<void> {
  const ended = await house.identity.endSessions(headers, ({ id, isThisOne }) => (which === 'others' ? !isThisOne : id === which.id));
  if (which !== 'others' && ended === 0) throw notFound('You have no such session.');
}
