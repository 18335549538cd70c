/** One person named in a list, and where. `line` counts from 1. */
export type NamedLine = { readonly line: number; readonly email: string };

/** What is wrong with a line of a list, and where in it. `column` counts characters from 1. */
export type LineProblem = { readonly line: number; readonly column: number; readonly kind: LineProblemKind; readonly text: string };
export type LineProblemKind = 'no-email-column' | 'no-email' | 'not-an-email' | 'named-twice' | 'quote-left-open' | 'not-here' | 'too-many';

/** The most people one list names. */
export const LONGEST_LIST = 500;

/**
 * Reads people from a table as spreadsheets write it (RFC 4180): commas, semicolons or tabs, quoted where needed, with or without a header.
 * Of a header the column `email` is read; without one, the first column. Every problem is told with its place, not only the first.
 */
export function readCohortList(text: string): { readonly named: readonly NamedLine[]; readonly problems: readonly LineProblem[] } {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  const open = rows.find(({ isOpen }) => isOpen);
  if (open) return { named: [], problems: [{ line: open.line, column: open.cells.at(-1)?.column ?? 1, kind: 'quote-left-open', text: '' }] };
  const [first] = rows;
  const hasHeader = first !== undefined && !first.cells.some(({ text: cell }) => cell.includes('@'));
  const place = hasHeader ? first.cells.findIndex(({ text: cell }) => EMAIL_NAMES.has(cell.toLowerCase())) : 0;
  if (hasHeader && place < 0) return { named: [], problems: [{ line: first.line, column: 1, kind: 'no-email-column', text: '' }] };
  const people = hasHeader ? rows.slice(1) : rows;
  if (people.length > LONGEST_LIST) {
    return { named: [], problems: [{ line: people[LONGEST_LIST]?.line ?? 1, column: 1, kind: 'too-many', text: String(people.length) }] };
  }
  return sifted(people.map(({ line, cells }) => ({ line, cell: cells[place] ?? { text: '', column: 1 } })));
}

function sifted(found: readonly { readonly line: number; readonly cell: Cell }[]): ReturnType<typeof readCohortList> {
  const named = new Map<string, NamedLine>();
  const problems: LineProblem[] = [];
  for (const { line, cell } of found) {
    const email = cell.text.toLowerCase();
    const kind = email === '' ? 'no-email' : !EMAIL.test(email) ? 'not-an-email' : named.has(email) ? 'named-twice' : null;
    if (kind) problems.push({ line, column: cell.column, kind, text: cell.text });
    else named.set(email, { line, email });
  }
  return { named: [...named.values()], problems };
}

type Cell = { readonly text: string; readonly column: number };
type Row = { readonly line: number; readonly cells: readonly Cell[]; readonly isOpen: boolean };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const EMAIL_NAMES = new Set(['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'e-mail-adresse', 'correo', 'correo electrónico']);

/** Rows that hold anything. Whatever stands most often in the first line parts the cells. */
function rowsOf(text: string): readonly Row[] {
  const [head = ''] = text.split('\n', 1);
  const parts = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const rows: Row[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const row = rowAt(text, at, parts);
    if (row.cells.some((cell) => cell.text !== '') || row.isOpen) rows.push({ line, cells: row.cells, isOpen: row.isOpen });
    line += text.slice(at, row.next).split('\n').length - 1;
    at = row.next;
  }
  return rows;
}

function rowAt(text: string, from: number, parts: string): Omit<Row, 'line'> & { readonly next: number } {
  const cells: Cell[] = [];
  for (let at = from; ;) {
    const cell = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at, parts);
    cells.push({ text: cell.text.trim(), column: at - from + 1 });
    if (cell.isOpen) return { cells, isOpen: true, next: text.length };
    at = cell.next;
    if (text[at] === parts) at += 1;
    else return { cells, isOpen: false, next: lineEnd(text, at) };
  }
}

const plainAt = (text: string, at: number, parts: string) => {
  let next = at;
  while (next < text.length && text[next] !== parts && text[next] !== '\n') next += 1;
  return { text: text.slice(at, next), next, isOpen: false };
};

function quotedAt(text: string, at: number) {
  let said = '';
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] !== '"') said += text[next];
    else if (text[next + 1] === '"') {
      said += '"';
      next += 1;
    } else return { text: said, next: next + 1, isOpen: false };
  }
  return { text: said, next: text.length, isOpen: true };
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** A problem as the terminal and the API tell it. */
export function lineProblemSentence({ line, column, kind, text }: LineProblem): string {
  const where = `Line ${line}, column ${column}:`;
  switch (kind) {
    case 'no-email-column':
      return `${where} no column is named "email".`;
    case 'no-email':
      return `${where} there is no address.`;
    case 'not-an-email':
      return `${where} "${text}" is no e-mail address.`;
    case 'named-twice':
      return `${where} ${text} stands there twice.`;
    case 'quote-left-open':
      return `${where} a quotation mark is never closed.`;
    case 'not-here':
      return `${where} nobody here has the address ${text}.`;
    case 'too-many':
      return `${where} the list names ${text} people; at most ${LONGEST_LIST} join at a time.`;
  }
}
