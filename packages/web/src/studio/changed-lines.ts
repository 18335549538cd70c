import { edited, type Edit } from '@micromoment/lint';
import type { DiffLine } from '@micromoment/wire';

/** The lines that edits change: what stood there, and what stands there then. */
export function changedLines(text: string, edits: readonly Edit[]): readonly DiffLine[] {
  const [before, after] = [text.split('\n'), edited(text, edits).split('\n')];
  const shortest = Math.min(before.length, after.length);
  let begin = 0;
  while (begin < shortest && before[begin] === after[begin]) begin += 1;
  let end = 0;
  while (end < shortest - begin && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    ...before.slice(begin, before.length - end).map((line) => ({ kind: 'removed' as const, text: line })),
    ...after.slice(begin, after.length - end).map((line) => ({ kind: 'added' as const, text: line })),
  ];
}
