import { expect, test } from 'vitest';
import { mirror } from './mirror.ts';

const words = (text: string): string | null | undefined => {
  const seen = mirror(text, 'en');
  return seen && (seen.feeling ? text.slice(...seen.feeling) : null);
};

test.each([
  ['I was really nervous before I asked him.', 'I was really nervous'],
  ['She seemed relieved when I stopped talking.', 'She seemed relieved'],
  ['She was surprised and went red.', 'She was surprised'],
  ['It was awkward, and I nearly gave up.', 'It was awkward'],
  ['It was hard.', 'It was hard'],
  ['I asked what it was like and waited.', null],
  ['She was mad about football.', null],
  ['It was sad weather.', null],
  ['They are happy to help customers as a policy.', null],
])('%s', (text, feeling) => {
  expect(words(text)).toBe(feeling);
});

test.each([
  ['I asked Leila what bothered her and she smiled and told me.', true],
  ['I asked my question. Priya nodded.', true],
  ['Her shoulders came down.', true],
  ['She was surprised and went red.', true],
  ['He came back with a coffee.', true],
  ['Nobody came.', false],
  ['My manager wrote the plan last year.', false],
  ['They said in the training that one should wait.', false],
  ['I asked one question and then I waited for ten seconds.', false],
  ['I was nervous and I spoke too fast.', false],
])('whether a reaction is told: %s', (text, told) => {
  expect(mirror(text, 'en')?.tellsReaction).toBe(told);
});

test('nothing is held up of another language, of no text, and of words of distress', () => {
  expect([mirror('Ich war nervös und habe gefragt.', 'de'), mirror('', 'en'), mirror('I was sad and I want to kill myself.', 'en')]).toEqual([
    null,
    null,
    null,
  ]);
});
