import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HOUSE = new URL('../../../../', import.meta.url);
const page = readFileSync(new URL('docs/accessibility.md', HOUSE), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d\.\d/.test(line));
const steps = [...page.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => number);

/** Levels A and AA of WCAG 2.2, by guideline; 4.1.1 was removed from it. */
const CRITERIA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(
    ' ',
  );

test('every criterion of WCAG 2.2 up to AA stands in the list', () => {
  const listed = rows.flatMap((row) => {
    const [, from = '', until] = /^\| (\d\.\d\.\d+)(?:-\d\.\d\.(\d+))?/.exec(row) ?? [];
    const [first, guideline] = [Number(from.split('.')[2]), from.split('.').slice(0, 2).join('.')];
    return Array.from({ length: Number(until ?? first) - first + 1 }, (_, step) => `${guideline}.${first + step}`);
  });
  expect(listed).toEqual(CRITERIA);
});

test.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row.split('|')[3] ?? '']))('%s is held by something that is there', (_criterion, heldBy) => {
  const named = [...heldBy.matchAll(/`([\w/.-]+)`(?: "([^"]+)")?/g)].map(([, path = '', name = '']) => ({ path, name }));
  expect(named.filter(({ path, name }) => textOf(path) === '' || !textOf(path).includes(name))).toEqual([]);
  const passed = [...heldBy.matchAll(/script (\d+)/g)].map(([, step]) => step);
  expect(steps).toEqual(expect.arrayContaining(passed));
  // That nothing applies is a claim like any other: a test or a step has to hold it.
  expect(passed.length + named.filter(({ path, name }) => path.endsWith('.test.ts') && name !== '').length).toBeGreaterThan(0);
});

const textOf = (path: string): string => (existsSync(new URL(path, HOUSE)) ? readFileSync(new URL(path, HOUSE), 'utf8') : '');
