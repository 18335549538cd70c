import { instant, SHAREABLE, type CheckIn } from '@micromoment/core';
import { checkInsOf, entryFacts, keepCheckIn, keepPraise, person, setPraisePublic, share, sharedWith, unshare } from '@micromoment/store';
import type { NewPraise, ShareRequest, WrittenCheckIn } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { notFound, Refusal } from '../door/refusal.ts';

type Here = Pick<Standing, 'tx' | 'me' | 'now'>;

/** Shows one's own entry to whoever leads one today, or takes it back. */
export async function keepShare({ tx, me, now }: Here, { entry: id, shared }: ShareRequest): Promise<void> {
  if (!shared) return unshare(tx, id, me.id);
  const entry = await entryFacts(tx, id);
  // Another person's entry is no more there than one that never was.
  if (entry?.person !== me.id) throw notFound('There is no such entry of yours.');
  if (!(SHAREABLE as readonly string[]).includes(entry.kind))
    throw new Refusal(422, 'nothing-to-share', 'There is nothing in this that could be shown.', 'Choose another.');
  if (me.managedBy === null)
    throw new Refusal(409, 'nobody-leads-you', 'Nobody leads you here, so there is nobody to show it to.', 'Ask your administrator to say who does.');
  await share(tx, { entry: id, person: me.id, with: me.managedBy, at: now });
}

/** Praises somebody for what they did, or for what they shared with whoever praises. */
export async function keepNewPraise({ tx, me, now }: Here, { id, to, about, text, asksToBePublic }: NewPraise): Promise<void> {
  const [receiver, shared] = [await person(tx, to), about === null ? [] : await sharedWith(tx, me.id, to)];
  if (!receiver || receiver.id === me.id) throw notFound('There is no colleague of that id.');
  if (about !== null && !shared.some((entry) => entry.id === about)) throw notFound('What this praise is about is no longer shared with you.');
  if (!(await keepPraise(tx, { id, from: me.id, to, about, text: text.trim(), at: now, asksToBePublic, publicSince: null })))
    throw new Refusal(409, 'not-kept', 'This praise was kept before, or cannot be kept any more.', 'Look at the page again.');
}

/** Lets everybody read praise one has received, or makes it private again. */
export async function keepPraisePublic({ tx, me, now }: Here, id: string, isPublic: boolean): Promise<void> {
  if (!(await setPraisePublic(tx, id, { to: me.id, since: isPublic ? now : null }))) throw notFound('There is no such praise for you.');
}

/** Keeps a new check-in of somebody with a person they lead, or what either of the two mended in one. */
export async function keepWrittenCheckIn({ tx, me, now }: Here, written: WrittenCheckIn): Promise<void> {
  const known = (await checkInsOf(tx, me.id)).find(({ id }) => id === written.id);
  const other = await person(tx, written.with);
  if (!known && other?.managedBy !== me.id) throw notFound('You lead nobody of that id.');
  const between = known ?? ({ id: written.id, lead: me.id, person: written.with, heldAt: now } satisfies Partial<CheckIn>);
  const checkIn: CheckIn = { ...between, lines: written.lines, writtenAt: now, writtenBy: me.id };
  if (!(await keepCheckIn(tx, checkIn, written.over === null ? null : instant(written.over))))
    throw new Refusal(
      409,
      'written-meanwhile',
      'The other of you has written here since you opened it.',
      'Open it again; what you wrote is still on this page to copy.',
    );
}
