import { WORD_LISTS, type WordList } from './word-lists.ts';

/**
 * The sets of words of which a sentence must hold at least one each before a phrase can stand in it. A regular expression costs most the first
 * times it runs; a sentence that lacks a needed word never runs it. What cannot be told simply (nested groups, repeats, endings) needs nothing.
 */
export function neededWords(says: string): readonly ReadonlySet<string>[] {
  return elementsOf(says.replace(/^\^/, '').replace(/\$$/, '')).flatMap((element) => {
    const list = /^<([a-z-]+)>$/.exec(element)?.[1];
    if (list !== undefined) return [listWords(list as WordList)]; // phrases are written with the names of the lists
    const group = /^\(([^()<>#*]+)\)$/.exec(element)?.[1];
    if (group !== undefined) return [new Set(group.split('|').map(firstWord))];
    return PLAIN_WORD.test(element) ? [new Set([element])] : [];
  });
}

/** The words of a sentence as a phrase may meet them: whole, and up to or from an apostrophe or hyphen. */
export function wordsIn(sentence: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [run] of sentence.matchAll(RUN)) {
    words.add(run);
    for (let at = 1; at < run.length; at += 1) {
      if (!JOINT.test(run[at] ?? '')) continue;
      words.add(run.slice(0, at));
      words.add(run.slice(at + 1));
      words.add(run.slice(run.lastIndexOf('-', at - 1) + 1, at));
    }
  }
  return words;
}

const PLAIN_WORD = /^[\p{L}][\p{L}'-]*$/u;
const RUN = /[\p{L}\p{N}][\p{L}\p{N}'%-]*/gu;
const JOINT = /['%-]/;

const firstWord = (alternative: string): string => alternative.trim().split(' ')[0] ?? '';

/** The parts between spaces that are not inside a group. */
function elementsOf(says: string): readonly string[] {
  const elements: string[] = [];
  let depth = 0;
  let element = '';
  for (const sign of says) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ' ' && depth === 0) {
      elements.push(element);
      element = '';
    } else element += sign;
  }
  return [...elements, element];
}

const lists = new Map<WordList, ReadonlySet<string>>();

function listWords(name: WordList): ReadonlySet<string> {
  const known = lists.get(name) ?? new Set(WORD_LISTS[name].split(' ').map((entry) => entry.split('_')[0] ?? ''));
  lists.set(name, known);
  return known;
}
