import { expect, test } from 'vitest';
import { pictureOf, pictureWords } from './picture-choice.ts';

test('a picture shows the things its scene speaks of', () => {
  expect(pictureOf('Ines turns an empty cup. Her laptop is open.', 'a')).toMatchObject({ left: 'cup', right: 'laptop' });
});

test('the same scene has the same picture every time', () => {
  expect(pictureOf('They talk quietly.', 'sidelined')).toEqual(pictureOf('They talk quietly.', 'sidelined'));
});

test('a picture never shows the same thing twice', () => {
  for (let number = 0; number < 200; number += 1) {
    const { left, right } = pictureOf('', `moment ${number}`);
    expect(left).not.toBe(right);
  }
});

test('a picture is told in words', () => {
  expect(pictureWords({ left: 'cup', right: 'laptop', apart: 4, behind: 'shelf' })).toBe('On a table: a cup and an open laptop, one pushed to the edge.');
});
