import { people, strikeOff } from '@micromoment/store';
import type { Context } from 'hono';
import { asPerson, type Standing } from '../door/as-person.ts';
import { Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';

/**
 * Erases whoever asks, at once and for good: there is no undo, because a key that could come back would not be gone. So they type their
 * address first. Nobody can be entered again afterwards, in a demo neither: what they wrote would be lost (docs/decisions/0099).
 */
export async function eraseMe(house: House, context: Context, typed: string): Promise<object> {
  await asPerson(house, context, async (standing) => {
    const { tx, me, now } = standing;
    if (typed.trim().toLowerCase() !== me.email.toLowerCase()) throw notConfirmed();
    if (await isLastAdministrator(standing)) throw lastAdministrator();
    await strikeOff(tx, me.id, now);
  });
  await house.identity.strikeOff(context.req.raw.headers);
  return {};
}

const isLastAdministrator = async ({ tx, me }: Standing): Promise<boolean> =>
  me.roles.includes('admin') && !(await people(tx)).some(({ id, roles }) => id !== me.id && roles.includes('admin'));

const notConfirmed = () => new Refusal(422, 'not-confirmed', 'That is not your e-mail address.', 'Type the address you sign in with.');

const lastAdministrator = () => new Refusal(409, 'last-administrator', 'Nobody else administers Micromoment here.', 'Let somebody else administer it first.');
