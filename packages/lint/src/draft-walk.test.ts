import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '@micromoment/format';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords, proseOf, thatMayHold, wordsIn } from './draft-walk.ts';

const plainly = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('words are counted as stretches between white space that hold a letter or a figure, in any script', () => {
  const signs = fc.constantFrom('a', 'Z', '7', ' ', '\n', '\t', '\u00a0', '\u2003', '-', '“', 'é', 'ß', '漢', '🙂', '𝒳', '\u0301', '_');
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 2 }))), (parts) => {
      const text = parts.join('');
      expect(countWords(text)).toBe(plainly(text));
    }),
    { numRuns: 500 },
  );
});

test('words in order are the runs of letters, figures and straight apostrophes, in any script', () => {
  const signs = fc.constantFrom(..."ab Z9'’-.,“ \n\téßж漢字ー٣𝐀🙂"); // some of them are two units long
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(signs).map((each) => each.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}']+/gu) ?? []);
      },
    ),
  );
});

test('a search through all texts as one passes over none that holds what is looked for', () => {
  const folder = join(import.meta.dirname, '../../../blueprints');
  const library = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const prose = library.flatMap((name) => proseOf(parseDraft(readFileSync(join(folder, name), 'utf8')).draft));
  const pattern = fc.constantFrom(
    /\b(?:you always|blind spot|your fault)\b/gi,
    /@|\d[\d./-]/,
    /\blonger\b/i,
    /\bnobody\b(?! else)/g,
    /(?<![\w.])\d{2}(?![\w.])/,
  );
  fc.assert(
    fc.property(fc.subarray(prose, { maxLength: 60 }), pattern, (texts, looked) => {
      expect(thatMayHold(texts, looked)).toEqual(texts.filter(({ value }) => value.search(looked) !== -1));
    }),
  );
});
