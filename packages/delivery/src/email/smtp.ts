import { instant, MINUTE, type Clock } from '@micromoment/core';
import { createTransport } from 'nodemailer';
import type { Card } from '../card.ts';
import type { Channel, Sending } from '../channel.ts';
import { renderMail } from './render.ts';

export type SmtpOptions = {
  /** Such as `smtps://user:password@mail.example.org:465`. */
  readonly url: string;
  /** The sender, such as `Micromoment <moments@example.org>`. */
  readonly from: string;
  readonly clock: Clock;
  /** Signs each mail in the name of the sender's domain; null or left out where the mail server does. */
  readonly dkim?: DkimOptions | null;
};

/** With what mails are signed (RFC 6376). */
export type DkimOptions = { readonly selector: string; /** PEM. */ readonly privateKey: string };

// RFC 8058, section 4: the signature must cover both unsubscribe headers, and nodemailer by itself covers only the first.
const SIGNED_HEADERS =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Transfer-Encoding:List-Unsubscribe:List-Unsubscribe-Post';

/** E-mail by an SMTP server of one's own, a connection for each mail. */
export function smtpChannel({ url, from, clock, dkim }: SmtpOptions): Channel {
  const signing = dkim && { domainName: domainOf(from), keySelector: dkim.selector, privateKey: dkim.privateKey, headerFieldNames: SIGNED_HEADERS };
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true, ...(signing && { dkim: signing }) });
  return {
    name: 'email',
    async send(target, card, key) {
      try {
        await transport.sendMail({
          to: { name: target.name, address: target.email },
          ...renderMail(card),
          messageId: `<${key}@${domainOf(from)}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...stopHeaders(card) },
        });
        return { kind: 'sent' };
      } catch (error) {
        return refusalOf(error, clock);
      }
    },
  };
}

/** RFC 8058: one press in the mail program stops such mails. Whoever signs the mail signs both (see `DkimOptions`). */
const stopHeaders = ({ stop }: Card): Readonly<Record<string, string>> =>
  stop ? { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};

/** RFC 5321: 4yz may succeed later; 550, 551, 553 mean no such mailbox; any other 5yz refuses this mail. */
function refusalOf(error: unknown, clock: Clock): Sending {
  const code = typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : undefined;
  const command = typeof error === 'object' && error !== null && 'command' in error ? String(error.command) : '';
  const why = code === undefined ? 'the mail server could not be reached' : `the mail server answered ${code}`;
  if (code !== undefined && [550, 551, 553].includes(code) && command === 'RCPT TO') return { kind: 'gone', why };
  if (code !== undefined && code >= 500 && command !== 'AUTH') return { kind: 'rejected', why };
  return { kind: 'retry-at', at: instant(clock() + 5 * MINUTE), why };
}

const domainOf = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
