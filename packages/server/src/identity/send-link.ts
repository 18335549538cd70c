import { mailWords, type Card } from '@micromoment/delivery';
import { mailLanguageOf } from '@micromoment/store';
import type { House } from '../house.ts';
import type { Job } from '../jobs/jobs.ts';

/** Minutes for which a sign-in link works (OWASP ASVS 5.0, 6.6.3 asks for ten at most). */
export const LINK_MINUTES = 10;

/**
 * Mails a sign-in link to whoever has that address, in their language or that of the browser which asked, and does nothing
 * for an address nobody has. Where mails are kept on the outbox page it makes none: a link there would let whoever reads that page in as somebody else.
 */
export async function sendSignIn(house: House, { email, language: wished }: Extract<Job, { name: 'send-sign-in' }>): Promise<void> {
  if (house.keepsMails)
    return house.log.warn({ code: 'no-mail-server' }, 'a sign-in link was asked for and no mail server is set: print one with `micromoment link`');
  const token = await house.identity.linkToken(email);
  if (!token) return;
  const owner = await house.identity.ownerOf(email);
  const known = owner ? await house.store.inOrganisation(owner.organisation, (tx) => mailLanguageOf(tx, owner.person)) : null;
  const { language, say } = mailWords(known ?? wished, 'en');
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
