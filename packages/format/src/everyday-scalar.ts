import { traceFlowScalar } from './scalar-trace.ts';
import type { EverydayLine } from './everyday-lines.ts';
import type { ScalarTree } from './tree.ts';

/** A scalar in its everyday form, and the offset past it. */
export type EverydayScalar = { readonly node: ScalarTree; readonly past: number };

/** A quoted text that ends where it should, without an escape. @param end where the line ends */
export function quotedScalar(text: string, from: number, end: number): EverydayScalar | undefined {
  const quote = text[from];
  const close = text.indexOf(quote!, from + 1); // the caller has seen it; an open one is searched to the end once, and then not read here
  if (close === -1 || close >= end || text[close + 1] === quote) return undefined;
  const source = text.slice(from, close + 1);
  if (quote === '"' && source.includes('\\')) return escapedScalar(text, from, end);
  return { node: scalar(source.slice(1, -1), from, source, quote === '"' ? 'double' : 'single'), past: close + 1 };
}

/** The same with the escapes that people write: of a quote, and of a backslash. */
function escapedScalar(text: string, from: number, end: number): EverydayScalar | undefined {
  const source = /^"(?:[^"\\]|\\["\\n])*"/.exec(text.slice(from, end))?.[0];
  if (source === undefined) return undefined;
  return { node: scalar(traceFlowScalar(source, 'double', from).value, from, source, 'double'), past: from + source.length };
}

/** A plain text or figure on one line. @param source without blanks at its ends */
export function plainScalar(source: string, from: number): EverydayScalar | undefined {
  const value = plainValue(source);
  return value === undefined ? undefined : { node: scalar(value, from, source, 'plain'), past: from + source.length };
}

const scalar = (value: string | number, from: number, source: string, style: 'plain' | 'single' | 'double'): ScalarTree => ({
  kind: 'scalar',
  value,
  span: { from, to: from + source.length },
  written: { style, source, from },
});

// Signs that open something else than a plain text, and words that mean no text; whoever writes them is read in full.
const OPENS = new Set('-?:,[]{}#&*!|>\'"%@`~.+=<');
const MEANS_MORE = /^(?:true|false|null)$/i;
const LONGEST_MEANING = 'false'.length;
const FIGURE = /^(?:0|-?[1-9]\d{0,8})(?:\.\d{1,6})?$/;
const NEARLY_FIGURE = /^\d[\d_.:a-fA-FxXoO+-]*$/;

function plainValue(source: string): string | number | undefined {
  const first = source[0];
  const mayBeFigure = first !== undefined && (first === '-' || (first >= '0' && first <= '9'));
  if (mayBeFigure && FIGURE.test(source)) return Number(source);
  if (first === undefined || OPENS.has(first) || source.endsWith(':') || source.includes(': ')) return undefined;
  const meansMore = (source.length <= LONGEST_MEANING && MEANS_MORE.test(source)) || (mayBeFigure && NEARLY_FIGURE.test(source));
  return meansMore ? undefined : source;
}

/** The lines of a block, and how they are written. @param folded, strip what the header says, which ends at `headerEnd` */
export function blockScalar(
  from: number,
  headerEnd: number,
  lines: readonly EverydayLine[],
  text: string,
  { folded, strip }: { readonly folded: boolean; readonly strip: boolean },
): ScalarTree | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const contents = lines.map((line) => text.slice(line.from + first.indent, line.to));
  if (folded && contents.some((content) => content.startsWith(' '))) return undefined;
  const body = folded ? foldedLines(contents) : contents.join('\n');
  return {
    kind: 'scalar',
    value: strip ? body : `${body}\n`,
    span: { from, to: last.next },
    written: {
      style: 'block',
      source: text.slice(first.from, last.next),
      from: first.from,
      header: { folded, chomp: strip ? '-' : '', indent: 0 },
      headerEnd,
    },
  };
}

/** One line break becomes a space, two or more become one fewer. */
function foldedLines(contents: readonly string[]): string {
  let body = '';
  let empties = 0;
  for (const [index, content] of contents.entries()) {
    if (content === '') empties += 1;
    else {
      body += (index === 0 ? '' : empties === 0 ? ' ' : '\n'.repeat(empties)) + content;
      empties = 0;
    }
  }
  return body;
}
