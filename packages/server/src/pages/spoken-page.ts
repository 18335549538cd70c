import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Language } from '@micromoment/core';
import type { Handler } from 'hono';
import { accepts } from 'hono/accepts';
import { wishedLanguage } from '../door/wished-language.ts';

/** What the page says before its program runs, or where it may not. */
const SAID: Readonly<Record<Language, { readonly about: string; readonly noScript: string }>> = {
  en: {
    about: 'Human skills at work, one micro-moment at a time.',
    noScript: 'Micromoment needs JavaScript to keep what you write on this device.',
  },
  de: {
    about: 'Was Menschen bei der Arbeit füreinander können, in kleinen Momenten geübt.',
    noScript: 'Micromoment braucht JavaScript, um auf diesem Gerät zu behalten, was du schreibst.',
  },
  es: {
    about: 'Habilidades humanas en el trabajo, un momento breve cada vez.',
    noScript: 'Micromoment necesita JavaScript para guardar en este dispositivo lo que escribes.',
  },
};

/**
 * The one page of the app, in the language that the browser wishes for: until its program runs, nobody else can say it.
 * A release put in the place of another while the house runs is served at once: its page names parts that the older one does not have.
 */
export function spokenPage(folder: string): Handler {
  const path = join(folder, 'index.html');
  let release = releaseOf(path);
  return (context) => {
    const standing = writtenAt(path);
    if (standing !== undefined && standing !== release.writtenAt) release = releaseOf(path);
    const page = release.pageIn(wishedLanguage(context.req.raw.headers) ?? 'en');
    context.header('Vary', 'Accept-Encoding, Accept-Language');
    const encoding = accepts(context, { header: 'Accept-Encoding', supports: ['br', 'identity'], default: 'identity' });
    if (encoding !== 'br') return context.html(page.plain);
    return context.body(page.small, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' });
  };
}

type Page = { readonly plain: string; readonly small: Buffer<ArrayBuffer> };

function releaseOf(path: string) {
  const english = readFileSync(path, 'utf8');
  const pages = new Map<Language, Page>();
  const pageIn = (language: Language): Page => {
    const plain = inLanguage(english, language);
    const page = pages.get(language) ?? { plain, small: Buffer.from(brotliCompressSync(plain)) };
    pages.set(language, page);
    return page;
  };
  return { writtenAt: writtenAt(path), pageIn };
}

/** Which file stands there; undefined for the blink in which none does. */
function writtenAt(path: string): string | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  return file && `${file.ino} ${file.mtimeMs}`;
}

const inLanguage = (english: string, language: Language): string =>
  english
    // The words of the first screen in the other languages need not be fetched.
    .replaceAll(/\s*<link [^>]*data-spoken="(\w+)"[^>]*>/g, (link, spoken) => (spoken === language ? link : ''))
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(SAID.en.about, SAID[language].about)
    .replace(SAID.en.noScript, SAID[language].noScript);
