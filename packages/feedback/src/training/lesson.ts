import { CRITERIA } from '../criteria.ts';
import { gate } from '../gate/gate.ts';
import { featuresOf, signsFor, type Signs } from '../model/features.ts';
import { MODELLED, type Head, type ModelledName } from '../model/weights.ts';
import { read, type Sentence } from '../reading/reading.ts';
import type { LabelledResponse } from './response.ts';

/** A labelled response, read once: its sentences with their features, and what each of them shows. */
export type Lesson = {
  readonly response: LabelledResponse;
  readonly signs: Signs;
  readonly sentences: readonly LessonSentence[];
  /** Whether a look would look at it at all. */
  readonly isOpen: boolean;
  /** The criteria that a look would never call absent of it. */
  readonly mayShow: readonly ModelledName[];
};

export type LessonSentence = {
  readonly text: string;
  readonly features: readonly string[];
  /** What it shows; a criterion is left out where nobody can tell which sentence of the response shows it. */
  readonly shows: Readonly<Partial<Record<Head, boolean>>>;
};

export function lessonOf(response: LabelledResponse): Lesson {
  const reading = read(response.text, { terms: response.terms });
  const signs = signsFor(reading);
  const features = featuresOf(reading, signs);
  const alone = reading.sentences.length === 1;
  const sentences = reading.sentences.map((sentence, index) => {
    const shows = MODELLED.flatMap((name): [ModelledName, boolean][] => {
      const shown = showsIn(response, name, {
        sentence,
        alone,
        signed: signs(name).some((sign) => sign.sentence === index),
        anySigned: signs(name).length > 0,
      });
      return shown === undefined ? [] : [[name, shown]];
    });
    return { text: sentence.text, features: features[index] ?? [], shows: { ...Object.fromEntries(shows), sarcastic: isSarcastic(response) } };
  });
  const mayShow = MODELLED.filter((name) => reading.sentences.some((sentence) => CRITERIA[name].mayShow?.(sentence)));
  return { response, signs, sentences, isOpen: gate(reading, response) === 'open', mayShow };
}

/** Sarcasm is a way of saying the whole, so each of its sentences has it. */
export const isSarcastic = ({ tag }: Pick<LabelledResponse, 'tag'>): boolean => tag === 'sarcasm';

type Place = { readonly sentence: Sentence; readonly alone: boolean; readonly signed: boolean; readonly anySigned: boolean };

// Where only the whole response is labelled, the sentences with a sign of the criterion are taken to show it.
function showsIn({ labels, parts }: LabelledResponse, name: ModelledName, { sentence, alone, signed, anySigned }: Place): boolean | undefined {
  const label = labels[name];
  if (label === undefined || label === false) return label;
  if (alone) return true;
  if (parts === null) return anySigned ? signed : undefined;
  const [from, until] = sentence.place(0, sentence.text.length);
  return parts.some(([start, end, names]) => names.includes(name) && Math.min(end, until) - Math.max(start, from) > Math.min(SLIVER, until - from - 1));
}

// A part and a sentence that share no more than a space or a stop do not belong together.
const SLIVER = 4;
