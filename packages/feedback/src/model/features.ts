import { CRITERIA } from '../criteria.ts';
import { CRITERION_NAMES, type CriterionName, type Sign } from '../criterion.ts';
import { isKnownWord } from '../reading/lexicon.ts';
import { SOMEBODY } from '../reading/names.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { mocks } from '../rules/sarcasm.ts';
import { WORD_LISTS, type WordList } from '../rules/word-lists.ts';

/** What the rules saw of a criterion; the models read it and the verdict needs it. */
export type Signs = (name: CriterionName) => readonly Sign[];

/** The signs of a reading. A criterion is looked for when it is first asked for: who asks about one need not wait for eleven. */
export function signsFor(reading: Reading): Signs {
  const known = new Map<CriterionName, readonly Sign[]>();
  return (asked) => {
    const name = asked === 'one-question' ? 'question' : asked;
    const before = known.get(name);
    if (before) return before;
    const signs = CRITERIA[name].rule(reading);
    known.set(name, signs);
    return signs;
  };
}

/** What a small model is shown of each sentence, as plain words: its wording, its word classes, the rules that fired, and what stands around it. */
export const featuresOf = (reading: Reading, signs: Signs): readonly (readonly string[])[] =>
  toldOf(reading, signs).map((tell) => {
    const features = new Set<string>();
    tell((one, two = '', three = '', four = '', five = '') => features.add(one + two + three + four + five));
    return [...features];
  });

/** Takes a feature in pieces: who only wants its hash need not join them. The same feature may come twice. */
export type Hear = (one: string, two?: string, three?: string, four?: string, five?: string) => void;

/** The features of each sentence, told one after another. */
export function toldOf(reading: Reading, signs: Signs): readonly ((hear: Hear) => void)[] {
  const evidence = reading.sentences.map((_, index) => evidenceIn(signs, index));
  return reading.sentences.map((sentence, index) => (hear) => {
    tellWording(sentence, hear);
    if (mocks(sentence)) hear(MOCKS);
    for (const sign of evidence[index] ?? []) hear(sign);
    for (const sign of evidence[index - 1] ?? ['start']) if (isSummary(sign)) hear('<', sign);
    for (const sign of evidence[index + 1] ?? ['end']) if (isSummary(sign)) hear('>', sign);
    hear(`place:${Math.min(index, 2)}/${Math.min(reading.sentences.length, 4)}`);
  });
}

/** What a sentence with a turn of phrase that nobody means is known by. */
export const MOCKS = 'sarcasm/phrase';

const isSummary = (feature: string): boolean => feature.startsWith('!') || feature === 'start' || feature === 'end';

function evidenceIn(signs: Signs, index: number): readonly string[] {
  return CRITERION_NAMES.flatMap((name) => {
    if (name === 'brief' || name === 'one-question') return [];
    const here = signs(name).filter(({ sentence }) => sentence === index);
    if (here.length === 0) return [];
    const strength = here.some((sign) => sign.strength === 'strong') ? 'strong' : 'weak';
    return [`!${name}/${strength}`, ...here.map(({ rule, strength: how }) => `${rule}/${how}`)];
  });
}

function tellWording({ text, asks }: Sentence, hear: Hear): void {
  const words = (text.match(/[\p{L}']+|\d[\d.:,]*|[?!,]|\.\.\./gu) ?? []).map(plain);
  hear('length:', words.length < 3 ? 'tiny' : words.length < 7 ? 'short' : words.length < 16 ? 'middling' : 'long');
  hear(asks ? 'asks' : 'states');
  const whole = ['^', ...words, '$'];
  tellRuns(whole, [], hear);
  tellRuns(
    whole.map((word) => classOf(word) ?? word),
    whole,
    hear,
  );
}

// A word nobody would know could be a name: both are the same to the models, so that no verdict hangs on what somebody is called.
const plain = (word: string): string => (/^\d/.test(word) ? 'NUMBER' : word === SOMEBODY || (/^\p{L}/u.test(word) && !isKnownWord(word)) ? 'UNKNOWN' : word);

/** Up to three words in a row; a run that stands in the others as well was told before. */
function tellRuns(words: readonly string[], others: readonly string[], hear: Hear): void {
  const differs = (at: number): boolean => words[at] !== others[at];
  words.forEach((one, at) => {
    const [two, three] = [words[at + 1], words[at + 2]];
    if (differs(at)) hear(one);
    if (two === undefined) return;
    if (differs(at) || differs(at + 1)) hear(one, ' ', two);
    if (three !== undefined && (differs(at) || differs(at + 1) || differs(at + 2))) hear(one, ' ', two, ' ', three);
  });
}

let classes: ReadonlyMap<string, string> | undefined;

function classOf(word: string): string | undefined {
  classes ??= new Map(
    (
      ['feeling', 'trait', 'weekday', 'month', 'count', 'unit', 'artefact', 'happening', 'repair', 'assurance', 'sense'] as const satisfies readonly WordList[]
    ).flatMap((list) => WORD_LISTS[list].split(' ').map((entry): [string, string] => [entry, list.toUpperCase()])),
  );
  return classes.get(word);
}
