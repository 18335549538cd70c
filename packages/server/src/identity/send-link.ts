import { mailWords, type Card } from '@micromoment/delivery';
import { languageOf } from '@micromoment/store';
import type { House } from '../house.ts';

/** Minutes for which a sign-in link works (OWASP ASVS 5.0, 6.6.3 asks for ten at most). */
export const LINK_MINUTES = 10;

/**
 * Mails a sign-in link to whoever has that address, and does nothing for an address nobody has. Where mails are kept
 * on the outbox page it makes none: a link there would let whoever reads that page in as somebody else.
 */
export async function sendSignIn(house: House, email: string): Promise<void> {
  if (house.keepsMails)
    return house.log.warn({ code: 'no-mail-server' }, 'a sign-in link was asked for and no mail server is set: print one with `micromoment link`');
  const token = await house.identity.linkToken(email);
  if (!token) return;
  const owner = await house.identity.ownerOf(email);
  const chosen = owner ? await house.store.inOrganisation(owner.organisation, (tx) => languageOf(tx, owner.person)) : null;
  const { language, say } = mailWords(chosen, 'en');
  const card: Card = {
    eyebrow: say.signInEyebrow,
    title: say.signInTitle,
    body: say.signInBody({ minutes: LINK_MINUTES }),
    action: { label: say.signInAction, url: `${house.origin}/in#${token}` },
    foot: say.signInFoot,
    language,
  };
  const sent = await house.channel.send({ organisation: '', person: '', name: '', email }, card, `sign-in-${house.clock()}`);
  if (sent.kind === 'retry-at') throw new Error(sent.why);
}
