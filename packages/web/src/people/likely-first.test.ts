import { expect, test } from 'vitest';
import { likelyFirst, matching } from './likely-first.ts';

const known = [
  { id: '1', name: 'Wen Zhao', manages: false },
  { id: '2', name: 'Priya Raman', manages: true },
  { id: '3', name: 'José Álvarez', manages: false },
  { id: '4', name: 'Ada Lindqvist', manages: false },
];
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

test('whom the last try was with comes first, then who leads the team, then everyone by name', () => {
  expect(names(likelyFirst(known, 'Wen, in the 10:00'))).toEqual(['Wen Zhao', 'Priya Raman', 'Ada Lindqvist', 'José Álvarez']);
});

test('without a name in the plan, who leads the team comes first', () => {
  expect(names(likelyFirst(known, ''))[0]).toBe('Priya Raman');
});

test('a few letters find any part of a name, with or without its accents', () => {
  expect(names(matching(known, 'alv'))).toEqual(['José Álvarez']);
  expect(names(matching(known, 'jose a'))).toEqual(['José Álvarez']);
  expect(names(matching(known, 'Ra'))).toEqual(['Priya Raman']);
  expect(matching(known, 'nobody')).toEqual([]);
  expect(matching(known, ' ')).toHaveLength(4);
});
