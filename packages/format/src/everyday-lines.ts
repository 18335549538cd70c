/** A line that says something: where it begins, how many spaces stand before its first sign, and where it ends, the blanks at its end included. */
export type EverydayLine = { readonly from: number; readonly indent: number; readonly to: number; /** Past its line break. */ readonly next: number };

/** A text by lines, for a reader who goes forward only. Lines that are empty or hold a comment alone are passed over, and told of by their indent. */
export class EverydayLines {
  readonly text: string;
  #line: EverydayLine | undefined;
  /** The indent of a comment just before the line, the least one if there are several. */
  #commentIndent: number | undefined;

  constructor(text: string) {
    this.text = text;
    this.#goTo(0);
  }

  get line(): EverydayLine | undefined {
    return this.#line;
  }

  get commentIndent(): number | undefined {
    return this.#commentIndent;
  }

  /** Goes to the first line that says something from an offset on, which begins a line. */
  #goTo(offset: number): void {
    this.#commentIndent = undefined;
    for (let from = offset; from < this.text.length;) {
      const line = this.lineAt(from);
      const sign = this.text[from + line.indent];
      if (from + line.indent < line.to && sign !== '#') {
        this.#line = line;
        return;
      }
      if (sign === '#') this.#commentIndent = Math.min(line.indent, this.#commentIndent ?? line.indent);
      from = line.next;
    }
    this.#line = undefined;
  }

  pass(line: EverydayLine): void {
    this.#goTo(line.next);
  }

  passTo(offset: number): void {
    this.#goTo(offset);
  }

  lineAt(from: number): EverydayLine {
    const found = this.text.indexOf('\n', from);
    const to = found === -1 ? this.text.length : found;
    let indent = 0;
    while (from + indent < to && this.text[from + indent] === ' ') indent += 1;
    return { from, indent, to, next: found === -1 ? to : found + 1 };
  }
}
