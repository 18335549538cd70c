import { forgetWishes, erasePerson, people, strikeOff } from '@micromoment/store';
import type { Context } from 'hono';
import { asPerson, type Standing } from '../door/as-person.ts';
import { Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';

/**
 * Erases whoever asks, at once and for good: there is no undo, because a key that could come back would not be gone. So they type their
 * address first. The invented people of a demo keep their name and their way in, and lose everything else.
 */
export async function eraseMe(house: House, context: Context, typed: string): Promise<object> {
  const isDemo = await asPerson(house, context, async (standing) => {
    const { tx, me, now, organisation } = standing;
    if (typed.trim().toLowerCase() !== me.email.toLowerCase()) throw notConfirmed();
    if (await isLastAdministrator(standing)) throw lastAdministrator();
    if (!organisation.demo) await strikeOff(tx, me.id, now);
    else {
      await erasePerson(tx, me.id, now);
      await forgetWishes(tx, me.id);
    }
    return organisation.demo;
  });
  const { headers } = context.req.raw;
  if (isDemo) for (const cookie of await house.identity.signOut(headers)) context.header('Set-Cookie', cookie, { append: true });
  else await house.identity.strikeOff(headers);
  return {};
}

const isLastAdministrator = async ({ tx, me }: Standing): Promise<boolean> =>
  me.roles.includes('admin') && !(await people(tx)).some(({ id, roles }) => id !== me.id && roles.includes('admin'));

const notConfirmed = () => new Refusal(422, 'not-confirmed', 'That is not your e-mail address.', 'Type the address you sign in with; nothing has been erased.');

const lastAdministrator = () =>
  new Refusal(409, 'last-administrator', 'Nobody else administers Micromoment here.', 'Let somebody else administer it first; nothing has been erased.');
