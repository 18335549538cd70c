import { once } from 'node:events';
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
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
async function peer(refuse?: { code: number }): Promise<{ url: string; mails: ParsedMail[]; raw: string[] }> {
  const mails: ParsedMail[] = [];
  const raw: string[] = [];
  const keep = async (stream: Readable) => {
    const sent = await text(stream);
    raw.push(sent);
    mails.push(await simpleParser(sent));
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) => answer(refuse ? Object.assign(new Error('no'), { responseCode: refuse.code }) : null),
    onData: (stream, _session, answer) => {
      void keep(stream).finally(() => answer(null));
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo; // a TCP server, as just listened
  close = () => new Promise((resolve) => void server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, mails, raw };
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

const STOP = 'https://moments.example.org/api/v1/mails/stop/o1.p1.team-digest.abc';

test('a mail that can be stopped says so to mail programs and to people; one that cannot says nothing of it', async () => {
  const { url, mails, raw } = await peer();
  await channelTo(url).send(sam, { ...card, stop: STOP }, 'key-1');
  await channelTo(url).send(sam, card, 'key-2');
  expect(raw[0]?.replaceAll(/\r\n\s/g, ' ')).toMatch(new RegExp(`^List-Unsubscribe: +<${STOP}>`, 'm'));
  expect(raw[0]).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(mails[0]?.text).toContain(STOP);
  expect(mails[0]?.html).toContain(`href="${STOP}"`);
  expect(raw[1]).not.toMatch(/unsubscribe/i);
});

test('a signed mail can be verified with the public key, and its signature covers both unsubscribe headers', async () => {
  const { url, raw } = await peer();
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const dkim = { selector: 'mm', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
  await smtpChannel({ url, from: 'Micromoment <moments@example.org>', clock: () => instant(0), dkim }).send(sam, { ...card, stop: STOP }, 'key-1');
  const signed = readSigned(raw[0] ?? '');
  expect(signed.names).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'subject']));
  expect(signed.tags).toMatchObject({ d: 'example.org', s: 'mm', a: 'rsa-sha256', c: 'relaxed/relaxed' });
  expect(signed.bodyHash).toBe(signed.tags['bh']);
  const verifies = (canon: string) =>
    createVerify('sha256')
      .update(canon)
      .verify(publicKey, signed.tags['b'] ?? '', 'base64');
  expect(verifies(signed.canon)).toBe(true);
  expect(verifies(signed.canon.replace('One-Click', 'Two-Clicks'))).toBe(false);
});

const relaxed = (line: string) =>
  line
    .replace(/^([^:]*?)\s*:\s*/, (_, name: string) => `${name.toLowerCase()}:`)
    .replaceAll(/\r\n(?=\s)/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();

/** A signed mail read as RFC 6376 has a verifier read it, relaxed/relaxed. */
function readSigned(mail: string) {
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const headers = head.split(/\r\n(?!\s)/).map((line) => ({ name: line.split(':', 1)[0]?.toLowerCase() ?? '', line }));
  const signature = headers.find(({ name }) => name === 'dkim-signature')?.line ?? '';
  const tags: Record<string, string> = Object.fromEntries(
    relaxed(signature)
      .slice('dkim-signature:'.length)
      .split(';')
      .map((tag) => [tag.split('=', 1)[0]?.trim() ?? '', tag.slice(tag.indexOf('=') + 1).replaceAll(' ', '')]),
  );
  const names = tags['h']?.toLowerCase().split(':') ?? [];
  const unread = [...headers].toReversed();
  const lines = names.flatMap((name) => {
    const place = unread.findIndex((header) => header.name === name);
    return place < 0 ? [] : unread.splice(place, 1).map(({ line }) => `${relaxed(line)}\r\n`);
  });
  const body = rest
    .join('\r\n\r\n')
    .split('\r\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n');
  return {
    names,
    tags,
    bodyHash: createHash('sha256').update(body).digest('base64'),
    canon: lines.join('') + relaxed(signature).replace(/([;:]\s*)b=[^;]*/, '$1b='),
  };
}
