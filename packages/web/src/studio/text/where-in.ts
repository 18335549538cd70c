/** Where a place of a blueprint's text lies: the keys above it, whether a key or a value is written there, and what of it stands so far. */
export type Where = {
  /** The keys that lead there; `*` stands for a member of a list. */
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  /** What stands before the place, of the word that is being written. */
  readonly written: string;
  /** The keys beside it with their values, in the same group. */
  readonly beside: Readonly<Record<string, string>>;
};

/** Finds out by indentation and braces, so that it works in a text that cannot be read yet. @param offset into the text */
export function whereIn(text: string, offset: number): Where {
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const line = rowOf((lines[at] ?? '').slice(0, column));
  const rows = lines.map(rowOf);
  const above = keysAbove(rows, at, line);
  const flow = line.flow === undefined ? undefined : flowAt(line.flow);
  if (flow) {
    const path = [...above, ...(line.key === undefined ? [] : [line.key]), ...flow.path];
    return { path, part: flow.part, written: flow.written, beside: flow.beside };
  }
  const beside = besideRow(rows, at, line);
  if (line.key === undefined) return { path: above, part: 'key', written: line.rest, beside };
  return { path: [...above, line.key], part: 'value', written: line.value.trimStart(), beside };
}

/** A line of the text: where its dashes and its key stand, what follows, and an open group in braces. */
type Row = {
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  readonly value: string;
  readonly rest: string;
  readonly flow: string | undefined;
  readonly isBlank: boolean;
};

function rowOf(text: string): Row {
  const dashes: number[] = [];
  let column = text.length - text.trimStart().length;
  while (/^-(\s|$)/.test(text.slice(column))) {
    dashes.push(column);
    const next = text.slice(column + 1);
    column += 1 + (next.length - next.trimStart().length);
  }
  const rest = text.slice(column);
  const [, key, value = ''] = /^([A-Za-z][\w-]*):(?:\s(.*))?$/.exec(rest) ?? [];
  const opened = key === undefined ? rest : value.trimStart();
  return { dashes, column, key, value, rest, flow: openGroup(opened), isBlank: rest.trim() === '' || rest.startsWith('#') };
}

/** What stands after the first brace or bracket, when it is not closed again. */
function openGroup(text: string): string | undefined {
  if (!/^[{[]/.test(text)) return undefined;
  const open = [...text].reduce((depth, letter) => depth + (/[{[]/.test(letter) ? 1 : /[}\]]/.test(letter) ? -1 : 0), 0);
  return open > 0 ? text : undefined;
}

/** The keys that stand above a line: each is the nearest one further to the left. */
function keysAbove(rows: readonly Row[], at: number, line: Row): readonly string[] {
  const path: string[] = [];
  let [keyLimit, dashLimit] = [line.column, line.column];
  const takeDashes = (dashes: readonly number[]) => {
    for (const dash of dashes.toReversed()) {
      if (dash >= dashLimit) continue;
      path.unshift('*');
      // A list may stand as far to the left as the key it belongs to.
      [keyLimit, dashLimit] = [dash + 1, dash];
    }
  };
  takeDashes(line.dashes);
  for (const row of rows.slice(0, at).toReversed()) {
    if (row.isBlank) continue;
    if (row.key !== undefined && row.column < keyLimit) {
      path.unshift(row.key);
      [keyLimit, dashLimit] = [row.column, Math.min(dashLimit, row.column)];
      takeDashes(row.dashes);
    } else takeDashes(row.dashes.filter((dash) => dash < keyLimit - 1));
    if (keyLimit === 0) break;
  }
  return path;
}

/** The keys of the same group, above and below. */
function besideRow(rows: readonly Row[], at: number, { column, dashes }: Row): Readonly<Record<string, string>> {
  const beside: Record<string, string> = {};
  const look = (row: Row): boolean => {
    if (row.isBlank || row.column > column) return true;
    if (row.column < column) return false;
    if (row.key !== undefined) beside[row.key] = row.value.trim();
    return true;
  };
  if (dashes.length === 0) {
    for (const row of rows.slice(0, at).toReversed()) if (!look(row) || (row.column === column && row.dashes.length > 0)) break;
  }
  for (const row of rows.slice(at + 1)) if ((row.column === column && row.dashes.length > 0) || !look(row)) break;
  return beside;
}

/** A group in braces or brackets that is still open: the key that stands before it, and its members so far. */
type Group = { readonly key: string | undefined; readonly isList: boolean; readonly members: string[] };

/** Where the end of an open group lies: `{ id: tried, fr` or `[recall, de`. */
function flowAt(text: string): Where {
  const groups: Group[] = [];
  let member = '';
  for (const letter of text) {
    if (letter === '{' || letter === '[')
      groups.push({ key: groups.length === 0 ? undefined : /([\w-]+):\s*$/.exec(member)?.[1], isList: letter === '[', members: [] });
    else if (letter === '}' || letter === ']') groups.pop();
    else if (letter === ',') groups.at(-1)?.members.push(member);
    member = /[{[\]},]/.test(letter) ? '' : member + letter;
  }
  const path = groups.flatMap(({ key, isList }) => [...(key === undefined ? [] : [key]), ...(isList ? ['*'] : [])]);
  const innermost = groups.at(-1);
  const beside = Object.fromEntries((innermost?.members ?? []).flatMap(pairOf));
  const [, key, value = ''] = /^\s*([A-Za-z][\w-]*):\s(.*)$/.exec(member) ?? [];
  if (key !== undefined) return { path: [...path, key], part: 'value', written: value.trimStart(), beside };
  return { path, part: innermost?.isList ? 'value' : 'key', written: member.trimStart(), beside };
}

const pairOf = (part: string): readonly (readonly [string, string])[] => {
  const [, key, value] = /^\s*([\w-]+):\s*(.*)$/.exec(part) ?? [];
  return key === undefined ? [] : [[key, value ?? '']];
};
