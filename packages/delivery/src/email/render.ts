import type { Card } from '../card.ts';
import { mailWords } from '../words.ts';

/** A mail's subject and its two bodies. */
export type RenderedMail = { readonly subject: string; readonly text: string; readonly html: string };

/** The card as a mail: one column, one card, one link, no remote image and nothing that tracks. */
export function renderMail(card: Card): RenderedMail {
  return { subject: card.title, text: textOf(card), html: htmlOf(card) };
}

const textOf = ({ eyebrow, title, body, action, foot, stop, language }: Card): string =>
  [eyebrow, '', title, '', body, '', `${action.label}:`, action.url, '', '--', foot, ...(stop ? [`${stopWords(language)}: ${stop}`] : []), ''].join('\n');

const stopWords = (language: string): string => mailWords(null, language).say.stopMails;

// The colours are look.md's light tokens: mail clients know no variables.
const PAPER = '#FBF7F0';
const INK = '#2A2420';
const INK_2 = '#5C5248';
const LINE = '#E4DACB';
const ACCENT = '#1F6B5C';
const WARM = '#B4532A';
const SANS = 'Figtree, Helvetica, Arial, sans-serif';
const SERIF = 'Newsreader, Georgia, serif';

function htmlOf({ eyebrow, title, body, action, foot, stop, language }: Card): string {
  return `<!doctype html>
<html lang="${escape(language)}" dir="auto">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escape(title)}</title></head>
<body style="margin:0;background:${PAPER};color:${INK}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${PAPER}"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#FFFFFF;border:1px solid ${LINE};border-radius:14px">
<tr><td style="padding:24px">
<p style="margin:0 0 8px;font:600 14px/1.4 ${SANS};color:${WARM}">${escape(eyebrow)}</p>
<h1 style="margin:0 0 12px;font:500 26px/1.2 ${SERIF};color:${INK}">${escape(title)}</h1>
<p style="margin:0 0 24px;font:400 17px/1.55 ${SANS};color:${INK};white-space:pre-line">${escape(body)}</p>
<a href="${escape(action.url)}" style="display:inline-block;padding:14px 24px;background:${ACCENT};color:#FFFFFF;border-radius:10px;font:600 17px/1.2 ${SANS};text-decoration:none">${escape(action.label)}</a>
</td></tr></table>
<p style="max-width:560px;margin:16px auto 0;font:400 14px/1.5 ${SANS};color:${INK_2}">${escape(foot)}${stop ? `<br><a href="${escape(stop)}" style="color:${INK_2}">${escape(stopWords(language))}</a>` : ''}</p>
</td></tr></table>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
