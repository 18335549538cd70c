import { STOPPABLE, type StoppableMail } from '@micromoment/core';
import { stopMark } from '@micromoment/store';
import type { House } from '../house.ts';
import { isId } from '../door/refusal.ts';

/** What a stop link names: whose mails, of which kind, and the mark that shows it was made here. */
export type StopLink = { readonly organisation: string; readonly person: string; readonly about: StoppableMail; readonly mark: string };

/**
 * The address at which one press stops a kind of mail (RFC 8058): posting to it stops them, opening it shows a page that asks.
 * Whoever has it can stop and resume that one kind of mail for that one person and do nothing else. Undefined once their key was erased.
 */
export async function stopUrl(house: House, organisation: string, person: string, about: StoppableMail): Promise<string | undefined> {
  const mark = await house.store.inOrganisation(organisation, (tx) => stopMark(tx, person, about));
  return mark && `${house.origin}/api/v1/mails/stop/${[organisation, person, about, mark].join('.')}`;
}

/** Undefined for a text that cannot be such a link's. */
export function readStopLink(text: string): StopLink | undefined {
  const [organisation = '', person = '', kind = '', mark = '', ...more] = text.split('.');
  const about = STOPPABLE.find((known) => known === kind);
  return about && isId(organisation) && isId(person) && mark !== '' && more.length === 0 ? { organisation, person, about, mark } : undefined;
}
