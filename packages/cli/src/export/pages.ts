import type { Blueprint } from '@micromoment/core';
import { escaped } from '../markup.ts';
import type { GuidePart, Member } from './guide.ts';

/** A guide as Markdown. What an author wrote stays text: marks of Markdown and HTML in it are escaped. */
export const asMarkdown = (guide: readonly GuidePart[]): string => `${guide.map(markdownPart).join('\n\n')}\n`;

/** A guide as one HTML page, ready to print: the job aid on a sheet of its own, no script, nothing loaded from anywhere. */
export function asHtml(guide: readonly GuidePart[], { title, language }: Pick<Blueprint, 'title' | 'language'>): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...guide.map(htmlPart),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const STYLE = [
  ':root{color-scheme:light}',
  'body{margin:0;background:#fbfaf6;color:#22302c;font:1.0625rem/1.55 Georgia,serif}',
  'main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem}',
  'h1,h2,h3{font-family:system-ui,sans-serif;line-height:1.25;break-after:avoid}',
  'h1~h1{margin-top:4rem;break-before:page}',
  'blockquote{margin:1rem 0;padding:0 0 0 1rem;border-left:.2rem solid #2f6b57}',
  'p,blockquote p,dd{white-space:pre-line}',
  'dl{margin:1rem 0}dt{font-weight:600;break-after:avoid}dd{margin:0 0 .6rem 1rem}',
  'blockquote,dd{break-inside:avoid}',
  '@page{margin:18mm}',
  '@media print{body{background:#fff;font-size:11pt}main{max-width:none;padding:0}}',
].join('');

function markdownPart(part: GuidePart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${plain(part.text.replaceAll(/\s+/g, ' '))}`;
    case 'text':
      return plain(part.text);
    case 'quote':
      return plain(part.text).replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
    case 'list':
      return part.members.map(markdownMember).join('\n');
  }
}

const markdownMember = ({ name, what }: Member): string => {
  const words = plain(what).replaceAll(/\s*\n\s*/g, ' ');
  return name === undefined ? `- ${words}` : `- **${plain(name).replaceAll(/\s+/g, ' ')}** ${words}`;
};

// Figures at the start of a line stay: job aids are numbered lists.
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\\`*_<>[\]|~]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#+=-])/gm, String.raw`$1\$2`);

function htmlPart(part: GuidePart): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case 'text':
      return paragraphs(part.text);
    case 'quote':
      return `<blockquote>${paragraphs(part.text)}</blockquote>`;
    case 'list':
      return `<dl>${part.members.map(({ name, what }) => `${name === undefined ? '' : `<dt>${escaped(name)}</dt>`}<dd>${escaped(what)}</dd>`).join('')}</dl>`;
  }
}

const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => `<p>${escaped(one)}</p>`)
    .join('');
