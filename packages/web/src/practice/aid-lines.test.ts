import { expect, test } from 'vitest';
import { aidLines } from './aid-lines.ts';

test('lines that an author numbered become a numbered list', () => {
  expect(aidLines('1. Pause.\n2. Name what you notice.\n\n')).toEqual({ lines: ['Pause.', 'Name what you notice.'], numbered: true });
});

test('other lines stay as they are', () => {
  expect(aidLines('Pause.\n  Wait.')).toEqual({ lines: ['Pause.', 'Wait.'], numbered: false });
});
