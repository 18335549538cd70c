/** What a scalar means, and for each of its UTF-16 units the offset in the source it came from; one more offset for its end. */
export type ScalarTrace = { readonly value: string; readonly offsets: readonly number[] };

export type FlowStyle = 'plain' | 'single' | 'double';

/** Reads a plain or quoted scalar, quotes included, as YAML 1.2 folds it. `from`: the offset of its first character. */
export function traceFlowScalar(source: string, style: FlowStyle, from: number): ScalarTrace {
  switch (style) {
    case 'plain':
      return ended(unfolded(source, from), from + source.length);
    case 'single':
      return ended(singleQuotesOnce(unfolded(source.slice(1, -1), from + 1)), from + source.length - 1);
    case 'double':
      return ended(unescaped(source, from), from + source.length - 1);
  }
}

export type BlockHeader = { readonly folded: boolean; readonly chomp: '' | '+' | '-'; readonly indent: number };

/** Reads the lines of a literal or folded scalar. `indent` of the header is the column the text stands in, or 0 to find it. */
export function traceBlockScalar(source: string, header: BlockHeader, from: number): ScalarTrace {
  const lines = blockLines(source, from);
  const kept = lines.findLastIndex(({ content }) => content !== '') + 1;
  if (kept === 0) return ended(header.chomp === '+' ? pieces(lines.slice(0, -1).map(({ end }) => ['\n', end])) : [], from);
  const indent = header.indent || (lines.find(({ content }) => content !== '')?.spaces ?? 0);
  const last = Math.max(kept, lines.findLastIndex(({ spaces }) => spaces > indent) + 1);
  const body = header.folded ? foldedBody(lines.slice(0, last), indent) : literalBody(lines.slice(0, last), indent);
  const tail = lines.slice(last);
  const end = lines[last - 1]?.end ?? from;
  if (header.chomp === '') body.push(['\n', end]);
  if (header.chomp === '+') body.push(['\n', end], ...tail.slice(0, -1).map(({ end }): Piece => ['\n', end]));
  return ended(body, from + source.length);
}

/** A character of the value and the offset it came from. */
type Piece = readonly [character: string, offset: number];
type Line = { readonly start: number; readonly end: number; readonly spaces: number; readonly content: string };

function ended(body: readonly Piece[], end: number): ScalarTrace {
  return { value: body.map(([character]) => character).join(''), offsets: [...body.map(([, offset]) => offset), end] };
}

const pieces = (list: readonly Piece[]): Piece[] => [...list];

const spelled = (text: string, from: number): Piece[] => Array.from({ length: text.length }, (_, index): Piece => [text.charAt(index), from + index]);

/** One line break becomes a space, two or more become one fewer; spaces around them vanish. */
function unfolded(source: string, from: number): Piece[] {
  if (!source.includes('\n')) return spelled(source, from);
  const body: Piece[] = [];
  let breaks: number[] = [];
  let start = 0;
  while (start <= source.length) {
    const found = source.indexOf('\n', start);
    const isLast = found === -1;
    const end = isLast ? source.length : found > start && source[found - 1] === '\r' ? found - 1 : found;
    const skipped = start === 0 ? 0 : blanksAt(source, start, end);
    const text = source.slice(start + skipped, end);
    const line = isLast ? text : text.replace(/(?<![ \t])[ \t]+$/, '');
    if (line !== '' || isLast) {
      body.push(...foldedBreaks(breaks), ...spelled(line, from + start + skipped));
      breaks = [];
    }
    breaks.push(from + end);
    if (isLast) break;
    start = found + 1;
  }
  return body;
}

function foldedBreaks(breaks: readonly number[]): Piece[] {
  const [first, ...rest] = breaks;
  if (first === undefined) return [];
  return rest.length === 0 ? [[' ', first]] : rest.map((offset): Piece => ['\n', offset]);
}

function blanksAt(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at += 1;
  return at - start;
}

function singleQuotesOnce(body: readonly Piece[]): Piece[] {
  const once: Piece[] = [];
  for (let index = 0; index < body.length; index += 1) {
    const piece = body[index]!; // index is below length
    once.push(piece);
    if (piece[0] === "'" && body[index + 1]?.[0] === "'") index += 1;
  }
  return once;
}

function unescaped(source: string, from: number): Piece[] {
  const body: Piece[] = [];
  const end = source.length - 1;
  let at = 1;
  while (at < end) {
    const run = /^[ \t]*(?:\r?\n[ \t]*)+/.exec(source.slice(at, at + 1).match(/[ \t\r\n]/) ? source.slice(at, end) : '');
    if (run) {
      const breaks = [...run[0].matchAll(/\n/g)].map(({ index }) => from + at + index);
      body.push(...foldedBreaks(breaks));
      at += run[0].length;
    } else if (source[at] === '\\') {
      const { means, length } = escapeAt(source, at);
      for (const unit of means.split('')) body.push([unit, from + at]);
      at += length;
    } else {
      const blanks = Math.max(1, blanksAt(source, at, end));
      body.push(...spelled(source.slice(at, at + blanks), from + at));
      at += blanks;
    }
  }
  return body;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

function escapeAt(source: string, at: number): { means: string; length: number } {
  const joined = /^\\\r?\n[ \t]*/.exec(source.slice(at));
  if (joined) return { means: '', length: joined[0].length };
  const named = SHORT_ESCAPES[source[at + 1] ?? ''];
  if (named !== undefined) return { means: named, length: 2 };
  const coded = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(source.slice(at, at + 10));
  const point = Number.parseInt(coded?.[1] ?? coded?.[2] ?? coded?.[3] ?? '', 16);
  return coded && point <= 0x10ffff ? { means: String.fromCodePoint(point), length: coded[0].length } : { means: source.slice(at, at + 2), length: 2 };
}

function blockLines(source: string, from: number): Line[] {
  if (source === '') return [];
  let start = from;
  return source.split('\n').map((raw) => {
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const spaces = /^ */.exec(text)?.[0].length ?? 0;
    const line = { start, end: start + text.length, spaces, content: text.slice(spaces) };
    start += raw.length + 1;
    return line;
  });
}

const without = (indent: number, { start, end, spaces, content }: Line): Piece[] =>
  spelled(`${' '.repeat(Math.max(0, spaces - indent))}${content}`, Math.max(start, end - content.length - Math.max(0, spaces - indent)));

function literalBody(lines: readonly Line[], indent: number): Piece[] {
  return lines.flatMap((line, index) => [...(index > 0 ? [['\n', lines[index - 1]?.end ?? line.start] as const] : []), ...without(indent, line)]);
}

/** Like `unfolded`, but breaks beside lines that stand further in, or begin with a tab, are kept. */
function foldedBody(lines: readonly Line[], indent: number): Piece[] {
  const body: Piece[] = [];
  const first = lines.findIndex(({ content }) => content !== '');
  for (const line of lines.slice(0, first)) body.push(...without(indent, line), ['\n', line.end]);
  let breaks: number[] = [];
  let further = false;
  lines.slice(first).forEach((line, index) => {
    const standsFurther = line.spaces > indent || line.content.startsWith('\t');
    if (standsFurther || line.content !== '') {
      const keeps = standsFurther || further;
      if (index > 0) body.push(...(keeps ? breaks.map((offset): Piece => ['\n', offset]) : foldedBreaks(breaks)));
      body.push(...without(indent, line));
      breaks = [];
      further = standsFurther;
    }
    breaks.push(line.end);
  });
  return body;
}
