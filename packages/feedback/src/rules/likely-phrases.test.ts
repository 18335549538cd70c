import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyPhrases } from './likely-phrases.ts';
import { metIn } from './met-needs.ts';
import { placesOf } from './phrase.ts';
import { ADVICE_THAT_ASKS } from './question.ts';
import { WORD_LISTS } from './word-lists.ts';

const phrases = ['i promise', '(so|very) <feeling>', '# times', '*ed', 'must .. hard', 'hard'];

test('every phrase that stands in a sentence is likely, in the order of the list', () => {
  for (const sentence of ['i promise, that must be hard', 'you interrupted me 3 times', 'that was so frustrating', '']) {
    const likely = likelyPhrases(phrases, metIn(sentence));
    const standing = phrases.flatMap((phrase, index) => (placesOf(phrase, sentence).length > 0 ? [index] : []));
    expect(likely).toEqual(expect.arrayContaining(standing));
    expect(likely).toEqual(likely.toSorted((one, other) => one - other));
  }
});

test('a phrase none of whose words are there is not asked', () => {
  expect(likelyPhrases(phrases, metIn('good morning'))).toEqual([3]);
});

test('no phrase that stands is ruled out, in any sentence of the words that phrases are made of, whatever stands between them', () => {
  const asked = [
    ...phrases,
    ...ADVICE_THAT_ASKS,
    '^<wh> <aux> <who>',
    '(take|took) (me|us) through',
    "(i'm|i am) (just )?wondering",
    'what (on earth |the hell )?were you',
  ];
  const pieces = asked.flatMap((phrase) => phrase.match(/[a-z'-]+/g) ?? []);
  const word = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...Object.values(WORD_LISTS).flatMap((list) => list.replaceAll('_', ' ').split(' '))),
    fc.constantFrom('3', "sam's", 'well-meant', '100%', 'résumé'),
  );
  const between = fc.constantFrom(' ', ' ', ' ', ', ', '-', "'", '. ', '? ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { maxLength: 12 }), (said) => {
      const sentence = said.flat().join('').trim();
      const standing = asked.flatMap((phrase, index) => (placesOf(phrase, sentence).length > 0 ? [index] : []));
      expect(likelyPhrases(asked, metIn(sentence))).toEqual(expect.arrayContaining(standing));
    }),
    { numRuns: 2_000 },
  );
});
