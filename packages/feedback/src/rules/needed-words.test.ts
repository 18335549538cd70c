import { expect, test } from 'vitest';
import { likelyPhrases } from './likely-phrases.ts';
import { metIn } from './met-needs.ts';
import { neededWords } from './needed-words.ts';

const mayStand = (phrase: string, sentence: string): boolean => likelyPhrases([phrase], metIn(sentence)).length > 0;

test('of a choice one way is needed, and of a way every word', () => {
  expect(neededWords('(poor you|as if) again')).toEqual([
    [
      ['poor', 'you'],
      ['as', 'if'],
    ],
    [['again']],
  ]);
});

test('what may be left out is not needed', () => {
  expect(neededWords('(oh |ah )?you (really |just )*(promise|swear)')).toEqual([[['you']], [['promise'], ['swear']]]);
});

test('a list stands for its words, alone and in a choice', () => {
  expect(neededWords('<sense>')).toEqual([
    ['sound', 'sounds', 'sounded', 'seem', 'seems', 'seemed', 'look', 'looks', 'looked', 'feel', 'feels', 'felt'].map((word) => [word]),
  ]);
  expect(neededWords('(taste|<sense>)')[0]).toHaveLength(13);
});

test('a part of a word, an ending and what goes on in the word need nothing', () => {
  expect(neededWords('tell(ing)? me')).toEqual([[['me']]]);
  expect(neededWords("what('s| is) wrong")).toEqual([[['what']], [['wrong']]]);
  expect(neededWords('(you|*ed)')).toEqual([]);
});

test('a number is needed where a phrase has one', () => {
  const sentences = ['see page 12', 'see page twelve', '12 of them'];
  expect(sentences.map((sentence) => mayStand('(week #|page #)', sentence))).toEqual([true, false, false]);
});

test('a word counts up to its apostrophe and beside a hyphen', () => {
  expect(mayStand("you('re| are) right", "you're right")).toBe(true);
  expect(mayStand('do right', 'well-do right')).toBe(true);
});

test('a word with a sign of a regular expression in it may be more than one, and is not needed', () => {
  expect(neededWords('(arms?|legs?) hurt')).toEqual([[['hurt']]]);
});
