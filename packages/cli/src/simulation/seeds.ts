import { no, ok, type Result } from '@micromoment/core';

/** The seeds that a text names: a span such as `1-20`, some by name such as `3,5`, or so many from 1 on such as `20`. Problem: a sentence. */
export function readSeeds(text: string): Result<readonly number[], string> {
  const parts = text.split(',').map(spanOf);
  const spans = parts.filter((span) => span !== undefined);
  if (spans.length < parts.length) return no(USE);
  if (spans.reduce((sum, [first, last]) => sum + last - first + 1, 0) > MOST) return no(`--seeds takes ${MOST} seeds at most.`);
  const [only] = spans;
  // Twenty seeds are what "--seeds 20" asks for; the twentieth alone would have no interval to tell.
  if (only && spans.length === 1 && !text.includes('-')) return only[0] > MOST ? no(`--seeds takes ${MOST} seeds at most.`) : ok(between(1, only[0]));
  return ok([...new Set(spans.flatMap(([first, last]) => between(first, last)))]);
}

const USE = '--seeds takes a span such as 1-20, some seeds such as 3,5, or how many, such as 20.';
const MOST = 1000;

function spanOf(text: string): readonly [first: number, last: number] | undefined {
  const [, from, until = from] = /^\s*(\d{1,9})(?:\s*-\s*(\d{1,9}))?\s*$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(until)];
  return first >= 1 && last >= first ? [first, last] : undefined;
}

const between = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
