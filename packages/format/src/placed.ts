import { placeBetween, type Lines, type Place } from './place.ts';
import { traceBlockScalar, traceFlowScalar, type ScalarTrace } from './scalar-trace.ts';
import type { Span, Written } from './tree.ts';

/** A value of a text and where it stands. */
export type Placed<Value> = {
  readonly value: Value;
  /** What to point at: the value itself if it is a text or a figure, else the word that introduces it. */
  readonly at: Place;
  /** The whole stretch that holds the value, its key included. */
  readonly whole: Span;
  readonly key?: Place;
  /** How a text stands in the file; see `inside`. */
  readonly written?: Written;
};

/** Where some of the characters of a placed text stand, in whatever style it is written. @param from, to offsets into `text.value` */
export function inside(text: Placed<string>, from: number, to: number, lines: Lines): Place {
  const trace = text.written && traceOf(text.written);
  if (!trace || trace.value.trim() !== text.value) return text.at;
  const lead = trace.value.length - trace.value.trimStart().length;
  const first = lead + Math.max(0, Math.min(from, text.value.length));
  const past = Math.max(first, lead + Math.min(to, text.value.length));
  const begin = trace.offsets[first] ?? text.at.from;
  // The end is just past the last character, not at the next one: between the two may lie a fold and its indentation.
  const end = past > first ? lastOffset(trace, past, text.written) : begin;
  return placeBetween(lines, begin, Math.max(begin, end));
}

/** The characters of a scalar as it stands in the text, each with its offset. */
export function traceOf(written: Written): ScalarTrace {
  return written.style === 'block'
    ? traceBlockScalar(written.source, written.header, written.from)
    : traceFlowScalar(written.source, written.style, written.from);
}

function lastOffset({ offsets }: ScalarTrace, past: number, written: Written | undefined): number {
  const last = offsets[past - 1] ?? 0;
  const next = offsets[past] ?? last + 1;
  const mayBeLonger = written?.style === 'double' || written?.style === 'single'; // an escape is several characters of source for one of the value
  return mayBeLonger && next - last <= LONGEST_ESCAPE && next > last ? next : last + 1;
}

const LONGEST_ESCAPE = 10;
