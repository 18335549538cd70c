import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { read } from './reading.ts';

test('text-speak, apostrophes and emphasis come out plain', () => {
  expect(normalise('wat r u sayin, thats SOOO unfair, I cant').text).toBe("what are you saying, that's so unfair, i can't");
});

test('every name is one name, however many words it has and whatever its letters', () => {
  for (const name of ['Rob', 'Nguyễn', 'Željko', 'Ana María', "O'Brien", 'Oluwaseun', 'Mei Ling', 'Jürgen', 'Jung-hoon', 'Jean-Pierre']) {
    expect(normalise(`I saw ${name} in the hall and ${name}'s bag.`).text).toBe("i saw sam in the hall and sam's bag.");
    expect(normalise(`${name} cut in.`).text).toBe('sam cut in.');
  }
});

test('days, acronyms and the first word of a sentence are not names', () => {
  expect(normalise('On Tuesday HR rang. Nobody answered. Ugh, I did.').text).toBe('on tuesday hr rang. nobody answered. ugh, i did.');
});

test('every character knows a place inside the source', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (source) => {
      const { text, places } = normalise(source);
      const { starts, ends } = places();
      expect(starts).toHaveLength(text.length);
      expect(ends).toHaveLength(text.length);
      expect(starts.every((start, index) => start >= (starts[index - 1] ?? 0) && start < (ends[index] ?? 0) && (ends[index] ?? 0) <= source.length)).toBe(true);
    }),
  );
});

test('a dictated text is cut where a question begins', () => {
  expect(read('u must be so tired whats the worst of it').sentences.map(({ text }) => text)).toEqual(['you must be so tired', "what's the worst of it"]);
});

test('a stop inside a number or an abbreviation does not end a sentence', () => {
  expect(read('It was 3.5 hours at 10.30 on Monday').sentences).toHaveLength(1);
});
