import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

test('an empty line parts paragraphs, and a line end within one does not', () => {
  expect(paragraphs('One line\nand its end.\n\nAnother.\n')).toEqual(['One line and its end.', 'Another.']);
});

test('in a folded block, a line end after a sentence parts paragraphs', () => {
  expect(paragraphs('The queue is short.\n“I see,” she says.”\nYou wait.\n')).toEqual(['The queue is short.', '“I see,” she says.”', 'You wait.']);
});

test('a text wrapped by hand stays one paragraph', () => {
  expect(paragraphs('The queue is short and\nSam waits for you.')).toEqual(['The queue is short and Sam waits for you.']);
});
