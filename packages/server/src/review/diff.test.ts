import { expect, test } from 'vitest';
import { diffOf } from './diff.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`);

test('the same text has no difference to show', () => {
  expect(diffOf('a\nb\n', 'a\nb\n')).toEqual([{ kind: 'gap', text: '' }]);
});

test('a change stands between two lines before and two after it, and gaps say where text was left out', () => {
  const before = lines(9);
  const after = before.with(4, 'another line');
  expect(diffOf(`${before.join('\n')}\n`, `${after.join('\n')}\n`).map(({ kind, text }) => `${kind} ${text}`.trim())).toEqual([
    'gap',
    'same line 3',
    'same line 4',
    'removed line 5',
    'added another line',
    'same line 6',
    'same line 7',
    'gap',
  ]);
});
