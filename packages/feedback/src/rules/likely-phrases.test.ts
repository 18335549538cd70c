import { expect, test } from 'vitest';
import { likelyPhrases } from './likely-phrases.ts';
import { wordsIn } from './needed-words.ts';
import { matches } from './phrase.ts';

const phrases = ['i promise', '(so|very) <feeling>', '# times', '*ed', 'must .. hard', 'hard'];

test('every phrase that stands in a sentence is likely, in the order of the list', () => {
  for (const sentence of ['i promise, that must be hard', 'you interrupted me 3 times', 'that was so frustrating', '']) {
    const likely = likelyPhrases(phrases, wordsIn(sentence));
    const standing = phrases.flatMap((phrase, index) => (matches(phrase, sentence).length > 0 ? [index] : []));
    expect(likely).toEqual(expect.arrayContaining(standing));
    expect(likely).toEqual(likely.toSorted((one, other) => one - other));
  }
});

test('a phrase none of whose words are there is not asked', () => {
  expect(likelyPhrases(phrases, wordsIn('good morning'))).toEqual([3]);
});
