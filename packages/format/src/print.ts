import type { Blueprint } from '@micromoment/core';
import { shapeOf } from './shape.ts';
import { linesOfEntry, linesOfMember, type Value } from './write-value.ts';

/** A blueprint as a file of its own, in the layout of the house. What `parse` reads back is the same blueprint. */
export function print(blueprint: Blueprint): string {
  const entries: [string, Value][] = Object.entries(shapeOf(blueprint));
  const groups = entries.map(([key, value]) => ({
    key,
    lines: key === 'moments' && Array.isArray(value) && value.length > 0 ? momentLines(value) : linesOfEntry(key, value, 0),
  }));
  return groups.map(({ key, lines }) => `${BEGINS_A_PART.has(key) ? '\n' : ''}${lines.join('\n')}\n`).join('');
}

// A blank line before each part and between moments.
const BEGINS_A_PART = new Set(['behaviour', 'signals', 'horizon', 'adapt', 'moments', 'retired', 'job-aid', 'stories', 'coach', 'measure']);

const momentLines = (moments: readonly Value[]): string[] => [
  'moments:',
  ...moments.flatMap((moment, index) => [...(index > 0 ? [''] : []), ...linesOfMember('moments', moment, 2)]),
];
