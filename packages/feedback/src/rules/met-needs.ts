import { neededWords, wordsIn, type Need, type Way } from './needed-words.ts';

/**
 * Phrases have needs, many of them the same, and each need goes by a number. Some thousand phrases are asked of every sentence and a handful
 * stand in it: which needs a sentence meets is found once, from its words, and then a phrase costs a look at its numbers.
 */
const numbers = new Map<string, number>();
const waysByWord = new Map<string, Ways>();
const needsOfPhrase = new Map<string, readonly number[]>();

/** What a word meets: the numbers of needs it meets alone, which are most, and ways in which it needs others beside it. */
type Ways = { readonly alone: number[]; readonly joined: { readonly number: number; readonly way: Way }[] };

/** The numbers of what a phrase needs; none for one that may stand anywhere. */
export function needsOf(phrase: string): readonly number[] {
  const known = needsOfPhrase.get(phrase);
  if (known) return known;
  const needs = neededWords(phrase).map(numberOf);
  needsOfPhrase.set(phrase, needs);
  return needs;
}

function numberOf(need: Need): number {
  const name = need.map((way) => way.join(' ')).join('|');
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(name, number);
  for (const way of need) {
    // A way stands under its longest word: the rarest, as near as can be told without counting.
    const rarest = way.reduce((longest, word) => (word.length > longest.length ? word : longest));
    const ways = waysByWord.get(rarest) ?? { alone: [], joined: [] };
    if (way.length === 1) ways.alone.push(number);
    else ways.joined.push({ number, way });
    waysByWord.set(rarest, ways);
  }
  return number;
}

/** For each need by its number, 1 where the words of a sentence meet it; worked out when it is first asked. */
export type Met = () => Uint8Array;

/** What the words of a sentence meet. It is kept with the sentence: what is kept aside of many outlives them all until the collector's rarest round. */
export function metIn(sentence: string): Met {
  let words: ReadonlySet<string> | undefined;
  let met: Uint8Array | undefined;
  return () => {
    // A phrase may have been met for the first time since.
    if (met?.length !== numbers.size) met = metBy((words ??= wordsIn(sentence)));
    return met;
  };
}

function metBy(words: ReadonlySet<string>): Uint8Array {
  const met = new Uint8Array(numbers.size);
  for (const word of words) {
    const ways = waysByWord.get(word);
    if (!ways) continue;
    for (const number of ways.alone) met[number] = 1;
    for (const { number, way } of ways.joined) if (met[number] === 0 && holds(words, way)) met[number] = 1;
  }
  return met;
}

function holds(words: ReadonlySet<string>, way: Way): boolean {
  for (const word of way) if (!words.has(word)) return false;
  return true;
}

/** True where a sentence meets all the needs. @param met what it meets */
export function areMet(needs: readonly number[], met: Uint8Array): boolean {
  for (const number of needs) if (met[number] !== 1) return false;
  return true;
}
