import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { instant } from '@micromoment/core';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import type { Card } from '../card.ts';
import { smtpChannel } from './smtp.ts';

const card: Card = {
  eyebrow: 'Two minutes, when it suits you',
  title: 'Ask before you answer',
  body: 'A short scene comes back with a new twist.',
  action: { label: 'Open the moment', url: 'https://moments.example.org/moment/7' },
  foot: 'You get this because you practise “Ask before you answer”.',
  language: 'en',
};
const sam = { organisation: 'o1', person: 'p1', name: 'Sam Rivers', email: 'sam@example.org' };

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

/** A real SMTP server on loopback that answers RCPT TO as told and keeps what it was sent. */
async function peer(refuse?: { code: number }): Promise<{ url: string; mails: ParsedMail[] }> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) => answer(refuse ? Object.assign(new Error('no'), { responseCode: refuse.code }) : null),
    onData: (stream, _session, answer) => {
      void simpleParser(stream, (problem, mail) => {
        mails.push(mail);
        answer(problem);
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo; // a TCP server, as just listened
  close = () => new Promise((resolve) => void server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, mails };
}

const channelTo = (url: string) => smtpChannel({ url, from: 'Micromoment <moments@example.org>', clock: () => instant(1_000) });

test('a card arrives as a mail with a text part, an HTML part and the link in both', async () => {
  const { url, mails } = await peer();
  expect(await channelTo(url).send(sam, card, 'key-1')).toEqual({ kind: 'sent' });
  const [mail] = mails;
  expect(mail?.subject).toBe('Ask before you answer');
  expect(mail?.text).toContain(card.action.url);
  expect(mail?.html).toContain(`href="${card.action.url}"`);
});

test('a mail says that a machine sent it and keeps one id for one sending', async () => {
  const { url, mails } = await peer();
  await channelTo(url).send(sam, card, 'key-1');
  expect(mails[0]?.messageId).toBe('<key-1@example.org>');
  expect(mails[0]?.headers.get('auto-submitted')).toBe('auto-generated');
});

test('nothing in the mail loads from elsewhere', async () => {
  const { url, mails } = await peer();
  await channelTo(url).send(sam, card, 'key-1');
  expect(mails[0]?.html).not.toMatch(/<img|url\(|src=/);
});

test('signs that mean something in HTML are written as text', async () => {
  const { url, mails } = await peer();
  await channelTo(url).send(sam, { ...card, title: 'Less <b>"advice"</b> & more' }, 'key-1');
  expect(mails[0]?.html).toContain('Less &lt;b&gt;&quot;advice&quot;&lt;/b&gt; &amp; more');
});

test('an unknown mailbox is gone', async () => {
  const { url } = await peer({ code: 550 });
  expect(await channelTo(url).send(sam, card, 'key-1')).toMatchObject({ kind: 'gone' });
});

test('a busy mailbox is tried again five minutes later', async () => {
  const { url } = await peer({ code: 450 });
  expect(await channelTo(url).send(sam, card, 'key-1')).toMatchObject({ kind: 'retry-at', at: 301_000 });
});

test('a server that is away is tried again and named without its password', async () => {
  const sending = await smtpChannel({ url: 'smtp://user:secret@127.0.0.1:1', from: 'm@example.org', clock: () => instant(0) }).send(sam, card, 'key-1');
  expect(sending).toMatchObject({ kind: 'retry-at', why: 'the mail server could not be reached' });
});
