import { EverydayLines, type EverydayLine } from './everyday-lines.ts';
import { blockScalar, plainScalar, quotedScalar } from './everyday-scalar.ts';
import type { ListMember, MapEntry, Span, Tree } from './tree.ts';

/**
 * The tree of a text in the YAML that blueprints are nearly always written in: block maps and lists, flow ones on a line, texts quoted or plain on
 * a line, literal and folded blocks. Undefined for every text that holds anything else, or anything wrong: then the full reader is asked. What it
 * answers is what the full reader would, which is tested; it is here because a library is read five times as fast.
 */
export function everydayTree(text: string): Tree | undefined {
  if (text.length > LONGEST || isUnusual(text) || MARK_OF_DOCUMENT.test(text)) return undefined;
  const reader = new EverydayReader(text);
  return reader.readDocument();
}

// Within this no limit of the full reader can be passed: two signs of it at most come from one of the text.
const LONGEST = 30_000;
const DEEPEST = 12;
const MARK_OF_DOCUMENT = /(?:^|\n)(?:---|\.\.\.|%)/;
const FLOW_KEY = /([A-Za-z][\w-]*): +(?=[^ ])/y;
const HEADER = /([|>])(-?)(?= *\n| +#)/y;
const NO_PLAIN_KEY = /^(?:true|false|null|constructor|prototype|__proto__)$/i;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isKeySign = (code: number): boolean => isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f;

/** True of a text with tabs, carriage returns, blanks of other scripts, what cannot be seen, or blanks beside an empty line: rare, and each with rules of its own. */
const isUnusual = (text: string): boolean => (RARE_SIGN.test(text) && UNUSUAL_SIGN.test(text)) || BLANKED_LINE.test(text) || hasBlankBeforeEmptyLine(text);

// One class is searched for quickly, and finds all that is unusual and the pictures for letters, U+1F000 to U+1FFFF: pairs of units of which the first is one of four.
const RARE_SIGN = /[^\n -~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]/;
const UNUSUAL_SIGN = new RegExp(`(?![\\ud83c-\\ud83f][\\udc00-\\udfff]|(?<=[\\ud83c-\\ud83f])[\\udc00-\\udfff])${RARE_SIGN.source}`);
const BLANKED_LINE = /\n +\n/;

function hasBlankBeforeEmptyLine(text: string): boolean {
  for (let at = text.indexOf('\n\n'); at !== -1; at = text.indexOf('\n\n', at + 1)) if (text[at - 1] === ' ') return true;
  return false;
}

class EverydayReader {
  readonly #text: string;
  readonly #lines: EverydayLines;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new EverydayLines(text);
  }

  readDocument(): Tree | undefined {
    const first = this.#lines.line;
    if (!first || first.indent !== 0) return undefined;
    const tree = this.#readMap(first.from, 0, 0);
    // A comment at the very end belongs to what it stands below, in ways of its own.
    return this.#lines.line || this.#lines.commentIndent !== undefined ? undefined : tree?.node;
  }

  /** A block map whose first key stands at an offset, in a column. */
  #readMap(from: number, column: number, depth: number): Ended | undefined {
    const entries: MapEntry[] = [];
    const seen = new Set<string>();
    let at = from;
    let to = from;
    for (;;) {
      const key = this.#keyAt(at);
      if (key === undefined || seen.has(key) || depth > DEEPEST) return undefined;
      seen.add(key);
      const keySpan = { from: at, to: at + key.length };
      const read = this.#readValue(keySpan.to + 1, column, depth);
      if (!read) return undefined;
      entries.push({ key, keySpan, node: read.node });
      to = read.to;
      const line = this.#lines.line;
      if (!this.#goesOn(line, column)) break;
      at = line.from + line.indent;
    }
    return this.#endsWell(column) ? { node: { kind: 'map', flow: false, span: { from, to }, entries }, to } : undefined;
  }

  /** A key of a block map: there is one for every other line, and a pattern takes its time over each. */
  #keyAt(at: number): string | undefined {
    let end = at;
    while (isKeySign(this.#text.charCodeAt(end))) end += 1;
    const follows = this.#text[end + 1];
    const isKey = isLetter(this.#text.charCodeAt(at)) && this.#text[end] === ':' && (follows === ' ' || follows === '\n' || follows === undefined);
    const key = isKey ? this.#text.slice(at, end) : undefined;
    return key === undefined || NO_PLAIN_KEY.test(key) ? undefined : key;
  }

  #flowKeyAt(at: number): string | undefined {
    FLOW_KEY.lastIndex = at;
    const key = FLOW_KEY.exec(this.#text)?.[1];
    return key === undefined || NO_PLAIN_KEY.test(key) ? undefined : key;
  }

  #goesOn(line: EverydayLine | undefined, column: number): line is EverydayLine {
    return line !== undefined && line.indent === column;
  }

  /** A collection ends at a line that stands further out; before it a comment may stand no further in than that line. */
  #endsWell(column: number): boolean {
    const { line, commentIndent } = this.#lines;
    if (!line) return true;
    return line.indent < column && (commentIndent === undefined || commentIndent <= line.indent);
  }

  #readList(column: number, depth: number): Ended | undefined {
    const members: ListMember[] = [];
    const first = this.#lines.line!; // the caller has seen its hyphen
    let to = first.from;
    for (let line: EverydayLine | undefined = first; this.#goesOn(line, column) && this.#isMember(line); line = this.#lines.line) {
      const hyphen = line.from + line.indent;
      let start = hyphen + 1;
      while (this.#text[start] === ' ') start += 1;
      const read = this.#readMember(line, start, depth);
      if (!read) return undefined;
      members.push({ from: hyphen, node: read.node });
      to = read.to;
    }
    // A list may stand in the column of the key it belongs to, and then ends at the next key.
    const next = this.#lines.line;
    if (!next || next.indent < column ? !this.#endsWell(column) : next.indent > column) return undefined;
    return { node: { kind: 'list', flow: false, span: { from: first.from + first.indent, to }, members }, to };
  }

  #isMember({ from, indent }: EverydayLine): boolean {
    return this.#text[from + indent] === '-' && this.#text[from + indent + 1] === ' ';
  }

  #readMember(line: EverydayLine, start: number, depth: number): Ended | undefined {
    if (start >= line.to || this.#text[start] === '-') return undefined;
    if (this.#keyAt(start) !== undefined) return this.#readMap(start, start - line.from, depth + 1);
    return this.#readOnLine(start, line, line.indent, depth);
  }

  /** What stands after a key's colon: on the line, or below it and further in. */
  #readValue(after: number, column: number, depth: number): Ended | undefined {
    const line = this.#lines.line!; // the key stands on it
    let start = after;
    while (start < line.to && this.#text[start] === ' ') start += 1;
    if (start < line.to && this.#text[start] !== '#') return this.#readOnLine(start, line, column, depth);
    if (start === line.to && start > after) return undefined;
    this.#lines.pass(line);
    const below = this.#lines.line;
    if (!below || this.#lines.commentIndent !== undefined) return undefined;
    if (this.#isMember(below) && below.indent >= column) return this.#readList(below.indent, depth + 1);
    return below.indent > column ? this.#readMap(below.from + below.indent, below.indent, depth + 1) : undefined;
  }

  #readOnLine(start: number, line: EverydayLine, column: number, depth: number): Ended | undefined {
    const sign = this.#text[start]!; // before the end of the line
    if (sign === '|' || sign === '>') return this.#readBlock(start, line, column);
    const read =
      sign === '"' || sign === "'"
        ? quotedScalar(this.#text, start, line.to)
        : sign === '{' || sign === '['
          ? this.#readFlow(start, line.to, depth + 1)
          : this.#readPlain(start, line);
    if (!read || !this.#isOverAt(read.past, line)) return undefined;
    this.#lines.pass(line);
    const next = this.#lines.line;
    // What stands further in below a value belongs to it, or is a mistake.
    return next && next.indent > column ? undefined : { node: read.node, to: line.next };
  }

  #readPlain(start: number, line: EverydayLine): { readonly node: Tree; readonly past: number } | undefined {
    const rest = this.#text.slice(start, line.to);
    const comment = rest.indexOf(' #');
    let end = comment === -1 ? rest.length : comment;
    while (end > 0 && rest[end - 1] === ' ') end -= 1;
    return plainScalar(rest.slice(0, end), start);
  }

  /** True when nothing but blanks or a comment follows on the line. */
  #isOverAt(offset: number, line: EverydayLine): boolean {
    let at = offset;
    while (at < line.to && this.#text[at] === ' ') at += 1;
    return at === line.to || (at > offset && this.#text[at] === '#');
  }

  #readBlock(start: number, line: EverydayLine, column: number): Ended | undefined {
    HEADER.lastIndex = start;
    const header = HEADER.exec(this.#text);
    if (!header) return undefined;
    const lines: EverydayLine[] = [];
    let past = line.next;
    let indent = 0;
    while (past < this.#text.length) {
      const next = this.#lines.lineAt(past);
      const isEmpty = next.from === next.to;
      if (lines.length === 0) {
        if (isEmpty || next.indent <= column) return undefined;
        indent = next.indent;
      }
      if (!isEmpty && next.indent < indent) {
        if (next.indent > column) return undefined;
        break;
      }
      lines.push(next);
      past = next.next;
    }
    while (lines.at(-1) && lines.at(-1)!.from === lines.at(-1)!.to) lines.pop(); // there is a last one
    if (lines.at(-1)?.to === lines.at(-1)?.next) return undefined;
    const node = blockScalar(start, start + header[0].length, lines, this.#text, { folded: header[1] === '>', strip: header[2] === '-' });
    if (!node) return undefined;
    this.#lines.passTo(past);
    return { node, to: node.span.to };
  }

  /** A list in brackets or a map in braces that closes on its line. */
  #readFlow(start: number, end: number, depth: number): { readonly node: Tree; readonly past: number } | undefined {
    const isMap = this.#text[start] === '{';
    const close = isMap ? '}' : ']';
    const entries: MapEntry[] = [];
    const members: ListMember[] = [];
    let at = this.#pastBlanks(start + 1);
    const done = (past: number) => {
      const span: Span = { from: start, to: past };
      return { node: isMap ? ({ kind: 'map', flow: true, span, entries } as const) : ({ kind: 'list', flow: true, span, members } as const), past };
    };
    if (this.#text[at] === close) return done(at + 1);
    if (depth > DEEPEST) return undefined;
    while (at < end) {
      let keySpan: Span | undefined;
      if (isMap) {
        const key = this.#flowKeyAt(at);
        if (key === undefined || entries.some((entry) => entry.key === key)) return undefined;
        keySpan = { from: at, to: at + key.length };
        at = FLOW_KEY.lastIndex;
      }
      const read = this.#readInFlow(at, end, depth);
      if (!read) return undefined;
      if (keySpan) entries.push({ key: this.#text.slice(keySpan.from, keySpan.to), keySpan, node: read.node });
      else members.push({ from: at, node: read.node });
      at = this.#pastBlanks(read.past);
      if (this.#text[at] === close) return at < end ? done(at + 1) : undefined;
      if (this.#text[at] !== ',' || this.#text[at + 1] !== ' ') return undefined;
      at = this.#pastBlanks(at + 1);
    }
    return undefined;
  }

  #readInFlow(at: number, end: number, depth: number): { readonly node: Tree; readonly past: number } | undefined {
    const sign = this.#text[at];
    if (sign === '"' || sign === "'") return quotedScalar(this.#text, at, end);
    if (sign === '{' || sign === '[') return this.#readFlow(at, end, depth + 1);
    let past = at;
    while (past < end && !',[]{}#:'.includes(this.#text[past]!)) past += 1; // before the end of the line
    if (',]}'.includes(this.#text[past] ?? '#') === false || past >= end) return undefined;
    while (past > at && this.#text[past - 1] === ' ') past -= 1;
    return plainScalar(this.#text.slice(at, past), at);
  }

  #pastBlanks(offset: number): number {
    let at = offset;
    while (this.#text[at] === ' ') at += 1;
    return at;
  }
}

/** A node and where its last line ends, the line break included. */
type Ended = { readonly node: Tree; readonly to: number };
