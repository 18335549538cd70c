import type { DiffLine } from '@micromoment/wire';
import { diffLines } from 'diff';

/** Unchanged lines kept on either side of a change. */
const AROUND = 2;

/** What changes between two texts, line by line, with a little of what stands around it. */
export function diffOf(before: string, after: string): readonly DiffLine[] {
  const lines = diffLines(before, after).flatMap(({ value, added, removed }): DiffLine[] => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ kind, text }));
  });
  const nearChange = (index: number) => lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== 'same');
  return lines.flatMap((line, index): DiffLine[] => {
    if (nearChange(index)) return [line];
    const opensGap = index === 0 || nearChange(index - 1);
    return opensGap ? [{ kind: 'gap', text: '' }] : [];
  });
}
