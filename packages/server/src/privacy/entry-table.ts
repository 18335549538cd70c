import type { Entry } from '@micromoment/core';

/** A journal as a table that a spreadsheet opens: a line an entry (RFC 4180). */
export const entryTable = (entries: readonly Entry[]): string =>
  [HEAD, ...entries.map(rowOf)]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');

const HEAD = ['when', 'kind', 'blueprint', 'moment', 'twist', 'by', 'facts', 'words'];

const rowOf = ({ at, kind, blueprint, moment, twist, person, author, facts, words }: Entry): readonly string[] => [
  new Date(at).toISOString(),
  kind,
  blueprint,
  moment,
  twist ?? '',
  person === author ? 'you' : 'a colleague',
  plain(facts),
  plain(words),
];

const plain = (parts: object): string =>
  Object.entries(parts)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('\n');

// A cell that begins like a formula would be one in a spreadsheet; an apostrophe makes it text (OWASP, "CSV injection").
function cell(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
