import { CRITERIA } from '../criteria.ts';
import { CRITERION_NAMES, type CriterionName, type Sign } from '../criterion.ts';
import { isKnownWord } from '../reading/lexicon.ts';
import { SOMEBODY } from '../reading/names.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { mocks } from '../rules/sarcasm.ts';
import { WORD_LISTS, type WordList } from '../rules/word-lists.ts';

/** What the rules saw, by criterion; the models read it and the verdict needs it. */
export type Signs = Readonly<Record<CriterionName, readonly Sign[]>>;

/** The signs of a reading. A criterion is looked for when it is first asked for: who asks about one need not wait for eleven. */
export function signsFor(reading: Reading): Signs {
  const known = new Map<CriterionName, readonly Sign[]>();
  const signsOf = (asked: CriterionName): readonly Sign[] => {
    const name = asked === 'one-question' ? 'question' : asked;
    const signs = known.get(name) ?? CRITERIA[name].rule(reading);
    known.set(name, signs);
    return signs;
  };
  const signs = {};
  for (const name of CRITERION_NAMES) Object.defineProperty(signs, name, { get: () => signsOf(name), enumerable: true });
  // One property for each name of the registry, so the record is complete.
  return signs as Signs;
}

/** What a small model is shown of each sentence, as plain words: its wording, its word classes, the rules that fired, and what stands around it. */
export function featuresOf(reading: Reading, signs: Signs): readonly (readonly string[])[] {
  const evidence = reading.sentences.map((_, index) => evidenceIn(signs, index));
  return reading.sentences.map((sentence, index) => [
    ...new Set([
      ...wording(sentence),
      ...(mocks(sentence) ? [MOCKS] : []),
      ...(evidence[index] ?? []),
      ...(evidence[index - 1] ?? ['start']).filter(isSummary).map((sign) => `<${sign}`),
      ...(evidence[index + 1] ?? ['end']).filter(isSummary).map((sign) => `>${sign}`),
      `place:${Math.min(index, 2)}/${Math.min(reading.sentences.length, 4)}`,
    ]),
  ]);
}

/** What a sentence with a turn of phrase that nobody means is known by. */
export const MOCKS = 'sarcasm/phrase';

const isSummary = (feature: string): boolean => feature.startsWith('!') || feature === 'start' || feature === 'end';

function evidenceIn(signs: Signs, index: number): readonly string[] {
  return CRITERION_NAMES.flatMap((name) => {
    const here = signs[name].filter(({ sentence }) => sentence === index);
    if (here.length === 0 || name === 'brief' || name === 'one-question') return [];
    const strength = here.some((sign) => sign.strength === 'strong') ? 'strong' : 'weak';
    return [`!${name}/${strength}`, ...here.map(({ rule, strength: how }) => `${rule}/${how}`)];
  });
}

function wording({ text, asks }: Sentence): readonly string[] {
  const words = (text.match(/[\p{L}']+|\d[\d.:,]*|[?!,]|\.\.\./gu) ?? []).map(plain);
  const classes = words.map((word) => classOf(word) ?? word);
  const length = words.length < 3 ? 'tiny' : words.length < 7 ? 'short' : words.length < 16 ? 'middling' : 'long';
  return [
    `length:${length}`,
    asks ? 'asks' : 'states',
    ...runs(['^', ...words, '$'], 3),
    ...runs(['^', ...classes, '$'], 3).filter((run) => /[A-Z]/.test(run)),
    ...halves(words),
  ];
}

// A word nobody would know could be a name: both are the same to the models, so that no verdict hangs on what somebody is called.
const plain = (word: string): string => (/^\d/.test(word) ? 'NUMBER' : word === SOMEBODY || (/^\p{L}/u.test(word) && !isKnownWord(word)) ? 'UNKNOWN' : word);

const runs = (words: readonly string[], longest: number): readonly string[] =>
  words.flatMap((_, from) => Array.from({ length: Math.min(longest, words.length - from) }, (__, more) => words.slice(from, from + more + 1).join(' ')));

/** Pairs of words that stand up to four apart: "must … hard" however it is filled. */
const halves = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, from) => words.slice(from + 2, from + 5).map((later) => `${word} _ ${later}`));

let classes: ReadonlyMap<string, string> | undefined;

function classOf(word: string): string | undefined {
  classes ??= new Map(
    (
      ['feeling', 'trait', 'weekday', 'month', 'count', 'unit', 'artefact', 'happening', 'repair', 'assurance', 'sense'] as const satisfies readonly WordList[]
    ).flatMap((list) => WORD_LISTS[list].split(' ').map((entry): [string, string] => [entry, list.toUpperCase()])),
  );
  return classes.get(word);
}
