import type { LibraryCard } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { ANYTHING, fitting } from './fitting.ts';

const card = (changes: Partial<LibraryCard>): LibraryCard => ({
  blueprint: 'asking',
  title: 'Ask before you answer',
  behaviour: 'asks one open question, in the first two minutes.',
  family: 'communication',
  language: 'en',
  minutes: 4,
  writtenBy: { kind: 'library' },
  thisWeek: null,
  practised: null,
  ...changes,
});
const asking = card({});
const klaeren = card({ blueprint: 'klaeren', title: 'Klärende Fragen', language: 'de', writtenBy: { kind: 'colleague', name: 'Noor' } });
const praise = card({ blueprint: 'praise', title: 'Praise what you saw', family: 'leadership' });
const found = (wanted: Partial<typeof ANYTHING>) => fitting([asking, klaeren, praise], { ...ANYTHING, ...wanted }).map(({ blueprint }) => blueprint);

test('without a wish everything fits', () => {
  expect(found({})).toEqual(['asking', 'klaeren', 'praise']);
});

test('every word must stand somewhere, without regard to case, order and accents', () => {
  expect(found({ words: 'QUESTION ask' })).toEqual(['asking', 'klaeren', 'praise']);
  expect(found({ words: 'klarende' })).toEqual(['klaeren']);
  expect(found({ words: 'noor fragen' })).toEqual(['klaeren']);
  expect(found({ words: 'question unheard-of' })).toEqual([]);
});

test('family and language narrow it down', () => {
  expect(found({ family: 'leadership' })).toEqual(['praise']);
  expect(found({ language: 'de' })).toEqual(['klaeren']);
  expect(found({ family: 'leadership', language: 'de' })).toEqual([]);
});

test('500 cards are searched in less than the 50 milliseconds of a key press', () => {
  const many = Array.from({ length: 500 }, (_, index) => card({ blueprint: `b${index}`, title: `Title ${index}` }));
  fitting(many, { ...ANYTHING, words: 'open question title 4' });
  const began = performance.now();
  expect(fitting(many, { ...ANYTHING, words: 'open question title 499' })).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(50);
});
