import { commentsOf } from './comments.ts';
import type { ListTree, MapTree, ScalarTree, Span, Tree } from './tree.ts';
import { flowText, isFoldable, isLiteral, isPlain, linesOfEntry, linesOfMember, quoted, wrapped, type Value } from './write-value.ts';

/** A stretch of a text and what shall stand there instead. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** Where a value stands: under which key, inside brackets or not, how far in, and where what introduces it begins. */
export type Site = { readonly key: string; readonly flow: boolean; readonly indent: number; readonly from: number; readonly introducedBy?: string };

/** Makes single edits of one text; each leaves everything around it as it is. */
export class Editor {
  readonly #text: string;
  readonly #newline: string;

  constructor(text: string) {
    this.#text = text;
    this.#newline = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** How many characters stand before an offset in its line. */
  columnOf(offset: number): number {
    const start = this.#lineStart(offset);
    return offset - start - (this.#text[start] === '\ufeff' ? 1 : 0);
  }

  /** True when nothing but spaces stands before an offset in its line. */
  standsFirst = (offset: number): boolean => this.#text.slice(this.#lineStart(offset), offset).trim() === '';

  /** Writes another text in the style of the old one as far as it allows. */
  changeText(tree: ScalarTree, next: string, site: Site): Edit {
    const { written } = tree;
    if (written.style === 'block') return this.#changeBlock(tree, next, site);
    const needsLines =
      !site.flow &&
      (next.includes('\n') ||
        (isFoldable(next) && this.columnOf(tree.span.from) + next.length > LONGEST_LINE && tree.span.to - tree.span.from <= LONGEST_LINE));
    if (needsLines) return this.replace(tree, next, site);
    const styles = { plain: isPlain(next, site.flow ? 'flow' : 'block') ? next : quoted(next), single: singleQuoted(next), double: quoted(next) };
    return { ...tree.span, text: styles[written.style] };
  }

  /** Writes a value anew, in the layout of the house. Comments that stood within are left behind it. */
  replace(tree: Tree, next: Value, { key, flow, indent, from, introducedBy }: Site): Edit {
    if (flow) return { from: tree.span.from, to: tree.span.to, text: flowText(next) + this.#keptInBrackets(tree.span, indent) };
    const end = endOf(tree);
    const restOfLine = this.#text.slice(end, this.#lineEnd(end));
    const [first = '', ...more] = introducedBy === undefined ? linesOfMember(key, next, indent) : linesOfEntry(introducedBy, next, indent);
    // What follows in the line, a comment, goes with the first line: after the last one it might become part of a text.
    const past = this.#pastDeepComments(end, indent);
    const comments = [...this.#commentsIn({ from, to: end }), ...this.#commentsIn({ from: this.#lineEnd(end), to: past })];
    const lines = [first.trimStart() + restOfLine, ...more, ...comments.map((comment) => ' '.repeat(indent) + comment)];
    return { from, to: past, text: lines.join(this.#newline) };
  }

  removeEntry(map: MapTree, index: number, indent: number): Edit {
    const { keySpan, node } = map.entries[index]!; // the caller names an entry it has seen
    const [before, after] = [map.entries[index - 1], map.entries[index + 1]];
    if (map.flow) return this.#removeInBrackets({ from: keySpan.from, to: node.span.to }, before?.node.span.to, after?.keySpan.from, indent);
    if (this.standsFirst(keySpan.from) || !after) return this.#removeLines(keySpan.from, endOf(node), indent);
    const comments = this.#commentsIn({ from: keySpan.from, to: after.keySpan.from });
    const kept = comments.map((comment) => `${comment}${this.#newline}${' '.repeat(indent)}`).join('');
    return { from: keySpan.from, to: after.keySpan.from, text: kept };
  }

  addEntry(map: MapTree, after: number | undefined, [key, value]: readonly [string, Value], indent: number): Edit {
    const before = after === undefined ? undefined : map.entries[after];
    const first = map.entries[0]!; // an empty map is replaced, not added to
    if (map.flow) return this.#addInBrackets(before?.node.span.to, first.keySpan.from, `${key}: ${flowText(value)}`);
    return this.#addLines(before && endOf(before.node), first.keySpan.from, linesOfEntry(key, value, indent), indent);
  }

  removeMember(list: ListTree, index: number, indent: number): Edit {
    const { from, node } = list.members[index]!; // the caller names a member it has seen
    if (!list.flow) return this.#removeLines(from, endOf(node), indent);
    return this.#removeInBrackets(node.span, list.members[index - 1]?.node.span.to, list.members[index + 1]?.from, indent);
  }

  addMember(list: ListTree, after: number | undefined, value: Value, { key, indent }: Site): Edit {
    const before = after === undefined ? undefined : list.members[after];
    const first = list.members[0]!; // an empty list is replaced, not added to
    if (list.flow) return this.#addInBrackets(before?.node.span.to, first.from, flowText(value));
    const likeNeighbour = (before ?? first).node;
    const inBrackets = likeNeighbour.kind === 'map' && likeNeighbour.flow && flowText(value).length + indent <= LONGEST_LINE;
    const lines = inBrackets ? [`${' '.repeat(indent)}- ${flowText(value)}`] : linesOfMember(key, value, indent);
    return this.#addLines(before && endOf(before.node), first.from, before && key === 'moments' ? ['', ...lines] : lines, indent);
  }

  #changeBlock({ span, written }: ScalarTree, next: string, site: Site): Edit {
    if (written.style !== 'block') return { ...span, text: quoted(next) };
    const { header, headerEnd, source, from } = written;
    const end = from + source.trimEnd().length;
    const afterHeader = this.#text.slice(headerEnd, from);
    if (!isLiteral(next)) return { from: span.from, to: Math.max(from, end), text: `${quoted(next)}${afterHeader.trimEnd()}` };
    const stood = header.indent || (/^ */m.exec(source.replace(/^\s*\n/, ''))?.[0].length ?? 0);
    const indent = stood > site.indent ? stood : site.indent + 2;
    const folds = header.folded && isFoldable(next);
    const lines = (folds ? wrapped(next, indent) : next.split('\n')).map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
    return { from: span.from, to: Math.max(from, end), text: `${folds ? '>' : '|'}${header.chomp}${afterHeader}${lines.join(this.#newline)}` };
  }

  #removeLines(from: number, end: number, indent: number): Edit {
    const past = this.#lineEnd(end);
    const comments = this.#commentsIn({ from, to: past });
    const begin = this.standsFirst(from) ? this.#lineStart(from) : from;
    const kept = comments.map((comment) => ' '.repeat(indent) + comment).join(this.#newline);
    if (kept !== '') return { from: begin, to: past, text: begin === from ? kept.trimStart() : kept };
    const isLast = past >= this.#text.length;
    return isLast
      ? { from: Math.max(0, begin - (begin === from ? 0 : this.#newline.length)), to: past, text: '' }
      : { from: begin, to: begin === from ? past : past + this.#breakAt(past), text: '' };
  }

  #addLines(after: number | undefined, first: number, lines: readonly string[], indent: number): Edit {
    if (after === undefined) return { from: first, to: first, text: `${lines.join(this.#newline).trimStart()}${this.#newline}${' '.repeat(indent)}` };
    const at = this.#pastDeepComments(after, indent);
    return { from: at, to: at, text: lines.map((line) => this.#newline + line).join('') };
  }

  #removeInBrackets(span: Span, before: number | undefined, after: number | undefined, indent: number): Edit {
    const stretch = before !== undefined ? { from: before, to: span.to } : { from: span.from, to: after ?? span.to };
    return { ...stretch, text: this.#keptInBrackets(stretch, indent) };
  }

  #addInBrackets(after: number | undefined, first: number, text: string): Edit {
    return after === undefined ? { from: first, to: first, text: `${text}, ` } : { from: after, to: after, text: `, ${text}` };
  }

  #keptInBrackets(stretch: Span, indent: number): string {
    const margin = `${this.#newline}${' '.repeat(indent + 4)}`;
    return this.#commentsIn(stretch)
      .map((comment) => ` ${comment}${margin}`)
      .join('');
  }

  /** The comments that begin within a stretch. */
  #commentsIn({ from, to }: Span): string[] {
    return commentsOf(this.#text).flatMap((comment) => (comment.from >= from && comment.from < to ? [comment.text] : []));
  }

  /** The end of the line of an offset, or of the comments below it that stand further in than `indent`: after a block of text they would become part of it. */
  #pastDeepComments(offset: number, indent: number): number {
    let past = this.#lineEnd(offset);
    const deeper = new RegExp(`(?:\\r?\\n[ \\t]*)*\\r?\\n {${indent + 1},}\\t*#.*`, 'y');
    for (deeper.lastIndex = past; deeper.test(this.#text); deeper.lastIndex = past) past = this.#lineEnd(deeper.lastIndex);
    return past;
  }

  #lineStart = (offset: number): number => this.#text.lastIndexOf('\n', offset - 1) + 1;

  /** Where the line of an offset ends, its break not counted. */
  #lineEnd(offset: number): number {
    const found = this.#text.indexOf('\n', offset);
    if (found === -1) return this.#text.length;
    return found > offset && this.#text[found - 1] === '\r' ? found - 1 : found;
  }

  #breakAt = (offset: number): number => (this.#text[offset] === '\r' ? 2 : this.#text[offset] === '\n' ? 1 : 0);
}

const LONGEST_LINE = 140;

const singleQuoted = (text: string): string => (isLiteral(text) && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : quoted(text));

/** Where the last character of a value stands, the break after it not counted. */
function endOf(tree: Tree): number {
  if (tree.kind === 'map') return tree.flow || tree.entries.length === 0 ? tree.span.to : endOf(tree.entries.at(-1)!.node); // as just asked
  if (tree.kind === 'list') return tree.flow || tree.members.length === 0 ? tree.span.to : endOf(tree.members.at(-1)!.node); // as just asked
  if (tree.written.style !== 'block') return tree.span.to;
  const text = tree.written.source.trimEnd();
  return text === '' ? tree.written.headerEnd : tree.written.from + text.length;
}
