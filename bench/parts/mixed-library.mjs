// Blueprints as many authors might write them: the English ones of the library with every third of their plainer words exchanged for another,
// so that hardly a sentence is met twice and what is remembered of one file does not help with the next.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededDice } from '../../packages/core/dist/index.js';
import { house } from '../../scripts/run.mjs';

const folder = join(house, 'blueprints');
export const library = readdirSync(folder)
  .filter((name) => /^[^.]+\.yaml$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** So many texts, no two the same, and the same ones for the same seed. */
export function mixedLibrary(count, seed) {
  const dice = seededDice(seed);
  const words = library.map((text) => [...new Set(text.match(PLAIN_WORD))]);
  const anyOf = (list) => list[Math.floor(dice() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const which = index % library.length;
    return library[which].replaceAll(PLAIN_WORD, (word) => (dice() < 1 / 3 ? anyOf(words[which]) : word));
  });
}

// Between blanks and followed by a further small word: keys, ids and the format's own words do not stand so.
const PLAIN_WORD = /(?<= )[a-z]{4,9}(?= [a-z])/g;
