import { pick, type Blueprint, type Dice } from '@micromoment/core';
import { shapeOf } from '../shape.ts';
import { isLiteral, isPlain, type Value } from '../write-value.ts';

/** A blueprint written as many hands might: every style of text, brackets or lines, other indents, comments and blank lines anywhere. */
export function scruffyText(blueprint: Blueprint, dice: Dice): string {
  const text = new Scribe(dice).map(shapeOf(blueprint) as { readonly [Key: string]: Value }, 0, 0);
  return pick(dice, [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, `---\n${text}`, text.trimEnd()]) ?? text;
}

// Deeper than any block, so that what is folded inside brackets stands further in than what surrounds it.
const DEEP = ' '.repeat(60);

class Scribe {
  readonly #dice: Dice;
  #comments = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  map(map: { readonly [Key: string]: Value }, indent: number, parent: number): string {
    return Object.entries(map)
      .map(([key, value]) => `${this.#ownLines(indent)}${' '.repeat(indent)}${key}:${this.#value(value, indent, parent)}`)
      .join('');
  }

  /** What follows a key or a hyphen, its line break included. */
  #value(value: Value, indent: number, parent: number): string {
    if (typeof value === 'number') return ` ${value}${this.#endOfLine()}`;
    if (typeof value === 'string') return this.#text(value, indent);
    if (Object.keys(value).length === 0 || this.#sometimes(0.25)) return ` ${this.#inBrackets(value)}${this.#endOfLine()}`;
    const deeper = indent + (pick(this.#dice, [1, 2, 4]) ?? 2);
    if (!Array.isArray(value)) return `${this.#endOfLine()}${this.map(value as { readonly [Key: string]: Value }, deeper, indent)}`; // not a list, so a group
    const column = this.#sometimes(0.3) && indent > parent ? indent : deeper;
    return `${this.#endOfLine()}${value.map((member: Value) => this.#member(member, column)).join('')}`;
  }

  #member(member: Value, column: number): string {
    const lead = `${this.#ownLines(column)}${' '.repeat(column)}-`;
    const isGroup = typeof member === 'object' && !Array.isArray(member) && Object.keys(member).length > 0;
    if (!isGroup || this.#sometimes(0.2)) return `${lead}${this.#value(member, column, column)}`;
    const spaces = pick(this.#dice, [1, 3]) ?? 1;
    const body = this.map(member as { readonly [Key: string]: Value }, column + 1 + spaces, column); // a group, as just asked
    const firstKey = body.slice(body.search(/^ *[a-z]/m)).trimStart();
    return `${lead}${' '.repeat(spaces)}${firstKey}`;
  }

  #text(text: string, indent: number): string {
    const margin = ' '.repeat(indent + (pick(this.#dice, [1, 2, 5]) ?? 2));
    const lines = (body: string[]) => body.map((line) => (line === '' ? '' : margin + line)).join('\n');
    const styles = [`${this.#oneLine(text, margin, 'block')}${this.#endOfLine()}`];
    const chomp = pick(this.#dice, ['', '-', '+']) ?? '';
    const blanks = this.#sometimes(0.3) ? '\n\n' : '\n';
    const headerComment = this.#sometimes(0.2) ? ` # c${(this.#comments += 1)}` : '';
    if (isLiteral(text)) styles.push(`|${chomp}${headerComment}\n${lines(text.split('\n'))}${blanks}`);
    if (isLiteral(text) && !/[\n\t]| {2}/.test(text)) styles.push(`>${chomp}${headerComment}\n${lines(this.#folded(text))}${blanks}`);
    return ` ${pick(this.#dice, styles)}`;
  }

  #oneLine(text: string, margin: string, context: 'flow' | 'block'): string {
    const escape = (unit: string) => (this.#sometimes(0.1) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit);
    const double = JSON.stringify(text).replaceAll(/[\u2028\u2029\ufeff]|[a-z](?<!\\.)/g, (unit) =>
      /[a-z]/.test(unit) ? escape(unit) : `\\u${unit.charCodeAt(0).toString(16)}`,
    );
    const folds = (quoted: string) =>
      this.#sometimes(0.3) ? quoted.replaceAll(/(?<=[a-z’]) (?=[a-z])/g, () => (this.#sometimes(0.5) ? `\n${margin}` : ' ')) : quoted;
    const styles = [folds(double)];
    if (isLiteral(text) && !text.includes('\n')) styles.push(folds(`'${text.replaceAll("'", "''")}'`));
    if (isPlain(text, context)) styles.push(folds(text));
    return pick(this.#dice, styles) ?? double;
  }

  #folded = (text: string): string[] =>
    text
      .split(/(?<=\S) (?=\S)/)
      .reduce<string[]>(
        (lines, word) => (lines.length > 0 && this.#sometimes(0.7) ? [...lines.slice(0, -1), `${lines.at(-1)} ${word}`] : [...lines, word]),
        [],
      );

  #inBrackets(value: Value): string {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return this.#oneLine(value, DEEP, 'flow');
    const between = () => pick(this.#dice, [', ', ',', ' , ', `,\n${DEEP}`, `, # c${(this.#comments += 1)}\n${DEEP}`]) ?? ', ';
    const parts = Array.isArray(value)
      ? value.map((member: Value) => this.#inBrackets(member))
      : Object.entries(value).map(([key, held]) => `${key}: ${this.#inBrackets(held)}`);
    const joined = parts.reduce((all, part, index) => (index === 0 ? part : `${all}${between()}${part}`), '');
    const inner = joined !== '' && this.#sometimes(0.2) ? `${joined},` : joined;
    return Array.isArray(value) ? `[${inner}]` : `{ ${inner} }`;
  }

  #endOfLine = (): string => (this.#sometimes(0.15) ? ` # c${(this.#comments += 1)}\n` : '\n');

  #ownLines(indent: number): string {
    if (this.#sometimes(0.85)) return '';
    return this.#sometimes(0.5) ? '\n' : `${' '.repeat(indent)}# c${(this.#comments += 1)}\n`;
  }

  #sometimes = (chance: number): boolean => this.#dice() < chance;
}
