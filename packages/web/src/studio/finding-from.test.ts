import type { Finding } from '@micromoment/lint';
import { expect, test } from 'vitest';
import { findingFrom } from './finding-from.ts';

const TEXT = 'one\ntwo three\nfour\n';
const at = (rule: string, line: number, col: number, endCol: number): Finding => ({
  rule,
  severity: 'error',
  message: '',
  why: '',
  fix: '',
  line,
  col,
  endLine: line,
  endCol,
});
const FOUND = [at('first', 1, 1, 4), at('second', 2, 5, 10), at('third', 3, 1, 5)];
const ruleFrom = (offset: number, step: 1 | -1) => findingFrom(FOUND, TEXT, offset, step)?.rule;

test('from a place the next finding is the one that begins there or after it, and past the last comes the first', () => {
  expect([0, 3, 13, 18].map((offset) => ruleFrom(offset, 1))).toEqual(['first', 'second', 'third', 'first']);
});

test('backwards it is the one that ends before, and before the first comes the last', () => {
  expect([19, 13, 3].map((offset) => ruleFrom(offset, -1))).toEqual(['third', 'first', 'third']);
});

test('where nothing is to be mended there is nowhere to go', () => expect(findingFrom([], TEXT, 0, 1)).toBeUndefined());
