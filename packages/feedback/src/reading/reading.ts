import { normalise, type Normalised } from './normalise.ts';
import { metIn, type Met } from '../rules/met-needs.ts';
import type { Span } from './span.ts';

/** A learner's text as the rules see it: in one plain spelling, cut into sentences, every place traceable to the source. */
export type Reading = {
  readonly source: string;
  readonly sentences: readonly Sentence[];
  readonly words: number;
  /** How many words the moment allows. */
  readonly mostWords: number;
  /** The blueprint's own words for the situation, in plain spelling. */
  readonly terms: readonly string[];
};

/** One sentence, or one breath of a dictated text without stops. */
export type Sentence = {
  readonly text: string;
  /** What its words meet of what phrases need, so that a phrase can be told at once not to stand here. */
  readonly met: Met;
  readonly asks: boolean;
  /** The place in the source of a range of `text`. */
  readonly place: (from: number, until: number) => Span;
};

/** What can be said in one breath across a table: about 20 seconds of speech. */
export const BRIEF_WORDS = 45;

export type ReadingOptions = { readonly terms?: readonly string[]; readonly mostWords?: number };

export const read = (source: string, { terms = [], mostWords = BRIEF_WORDS }: ReadingOptions = {}): Reading =>
  new LateReading(
    source,
    mostWords,
    terms.map((term) => normalise(term).text.trim()).filter((term) => term !== ''),
  );

/** Sentences are made when they are first asked for: whether a text is brief is told without them. */
class LateReading implements Reading {
  readonly source: string;
  readonly words: number;
  readonly mostWords: number;
  readonly terms: readonly string[];
  #sentences: readonly Sentence[] | undefined;

  constructor(source: string, mostWords: number, terms: readonly string[]) {
    this.source = source;
    this.words = source.match(WORD)?.length ?? 0;
    this.mostWords = mostWords;
    this.terms = terms;
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= sentencesOf(normalise(this.source)));
  }
}

const sentencesOf = (normalised: Normalised): readonly Sentence[] => pieces(normalised.text).flatMap((piece) => sentenceAt(normalised, piece));

type Piece = readonly [from: number, until: number];

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const STOP = /[.!?…]+["')\]]*(?=\s|$)|\n+/g;
const LONG_BREATH = 7;
// What a rule has to search through at once; nobody says a sentence of so many characters.
const LONGEST_BREATH = 400;
// A question begins a new thought, unless the word before it carries it on ("I know what you", "and what can you").
const CARRIES_ON =
  'what|how|why|where|when|who|which|that|and|so|but|or|know|knows|tell|see|understand|about|of|is|was|hear|wonder|wondering|exactly|like|get|for|to|with|on|just|ask|asked|say|said|show|me|sure|matter|idea|from|at|in|i|if|whether|mean|honestly|okay|well';
const NEW_BREATH = new RegExp(
  String.raw` (?=(?:(?:so|and|but|anyway|ok|okay|well|yeah|honestly|i mean) )+(?:what|how|why|who|when|where|i|i'm|i'd|i'll|you|we|that|that's|it|it's|let|just|do|did|are|is|can|could|would|have|maybe|don't|tell|listen)\b)` +
    `|(?<!\\b(?:${CARRIES_ON})) (?=(?:what|how|why|where)(?:'s| is| are| do| does| did| was| were| would| can| could| have| has) |(?:can|could|would|did|do|are|have) (?:you|i)\\b|(?:is|does|has|are) (?:it|that|there|any\\w*)\\b|who(?:'s| has| is| needs) |(?:you (?:ok|okay|alright|good))$)`,
  'g',
);

function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    found.push([from, stop.index + stop[0].length]);
    from = stop.index + stop[0].length;
  }
  found.push([from, text.length]);
  return found.flatMap((piece) => breaths(text, piece));
}

/** Dictated text comes without stops: a long run of words is cut where a new thought is announced, and a very long one anywhere between words. */
function breaths(text: string, [from, until]: Piece): readonly Piece[] {
  const run = text.slice(from, until);
  if (run.length > LONGEST_BREATH) {
    const space = run.lastIndexOf(' ', LONGEST_BREATH);
    const cut = from + (space > 0 ? space : LONGEST_BREATH);
    return [...breaths(text, [from, cut]), ...breaths(text, [cut, until])];
  }
  if (/[,;:]/.test(run) || run.split(' ').length < LONG_BREATH) return [[from, until]];
  const cuts = [...run.matchAll(NEW_BREATH)].map(({ index }) => from + index).filter((cut) => cut - from > 12);
  const edges = [from, ...cuts, until];
  return edges.slice(1).map((edge, index): Piece => [edges[index] ?? from, edge]);
}

function sentenceAt(normalised: Normalised, [from, until]: Piece): readonly Sentence[] {
  const piece = normalised.text.slice(from, until);
  if (piece.trim() === '') return [];
  const indent = piece.length - piece.trimStart().length;
  const trimmed = piece.trim();
  const origin = from + indent;
  return [
    {
      text: trimmed,
      met: metIn(trimmed),
      asks: /\?["')\]!?.…]*$/.test(trimmed),
      place(start, end) {
        const { starts, ends } = normalised.places();
        return [starts[origin + start] ?? 0, ends[origin + Math.max(end, start + 1) - 1] ?? normalised.text.length];
      },
    },
  ];
}
