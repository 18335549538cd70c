import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCohortList } from './cohort-list.ts';

const emails = (text: string) => readCohortList(text).named.map(({ email }) => email);
const problems = (text: string) => readCohortList(text).problems.map(({ line, column, kind }) => `${line}:${column} ${kind}`);

test('a header says which column holds the addresses, wherever it stands', () => {
  expect(emails('name,email,team\nAna,ana@example.org,Orders\nRui,RUI@example.org,Orders\n')).toEqual(['ana@example.org', 'rui@example.org']);
});

test('without a header the first column is read', () => {
  expect(emails('ana@example.org\nrui@example.org')).toEqual(['ana@example.org', 'rui@example.org']);
});

test('a spreadsheet may part cells by semicolons or tabs, mark its file, and end lines as Windows does', () => {
  expect(emails('\uFEFFName;E-Mail\r\n"Reis; Ana";ana@example.org\r\n')).toEqual(['ana@example.org']);
  expect(emails('Name\tE-mail\nAna\tana@example.org')).toEqual(['ana@example.org']);
});

test('a quoted cell may hold quotes, commas and line ends, and the lines after it keep their numbers', () => {
  const { named } = readCohortList('note,email\n"says ""hello"",\nand more",ana@example.org\nx,rui@example.org');
  expect(named).toEqual([
    { line: 2, email: 'ana@example.org' },
    { line: 4, email: 'rui@example.org' },
  ]);
});

test('every problem is told with its line and column', () => {
  expect(problems('name,email\nAna,ana@example\nRui,\nEva,eva@example.org\nEva,Eva@example.org')).toEqual([
    '2:5 not-an-email',
    '3:5 no-email',
    '5:5 named-twice',
  ]);
  expect(problems('name,team\nAna,Orders')).toEqual(['1:1 no-email-column']);
  expect(problems('email\n"ana@example.org')).toEqual(['2:1 quote-left-open']);
  expect(problems(Array.from({ length: 501 }, (_, at) => `p${at}@example.org`).join('\n'))).toEqual(['501:1 too-many']);
});

test('an empty list names nobody and has no problem', () => {
  expect(readCohortList('\n\n')).toEqual({ named: [], problems: [] });
});

test('whatever is pasted, each line is read or told, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '@', '.', ',', ';', '"', '\n', '\r', '\t', ' ') }), (text) => {
      const { named, problems: found } = readCohortList(text);
      const last = text.split('\n').length;
      expect([...named, ...found].every(({ line }) => line >= 1 && line <= last)).toBe(true);
    }),
  );
});
