import { MOCKS } from '../model/features.ts';
import { chancesOf, type Chances } from '../model/score.ts';
import { MODELLED, type ModelledName, type Weights } from '../model/weights.ts';
import type { Lesson } from './lesson.ts';
import { train, type Encodings, type Material, type TrainOptions } from './train.ts';

/** What the second key says of a response: the best chance of a sentence in which the rule fired, and of any sentence. */
export type Keys = Readonly<Record<ModelledName, { readonly signed: number; readonly any: number }>>;

/** The keys of a response, and how likely it is not meant as it stands. */
export type Heard = { readonly keys: Keys; readonly sarcastic: number };

/** The keys of each lesson from a model that has not seen its scenario, in the order of the lessons. */
export function crossValidate(lessons: readonly Lesson[], material: Material, options: TrainOptions): readonly Heard[] {
  const scenarios = [...new Set(lessons.map(({ response }) => response.scenario))];
  const foldOf = new Map(scenarios.map((scenario, index) => [scenario, index % FOLDS]));
  const heard = new Map<Lesson, Heard>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeldOut = ({ response }: Lesson): boolean => foldOf.get(response.scenario) === fold;
    const weights = train(
      lessons.filter((lesson) => !isHeldOut(lesson)),
      material,
      options,
    );
    for (const lesson of lessons.filter(isHeldOut)) heard.set(lesson, hear(lesson, weights, material.encodings));
  }
  return lessons.flatMap((lesson) => heard.get(lesson) ?? []);
}

const FOLDS = 10;

/** What weights hear in a lesson. */
export function hear({ sentences, signs, isOpen, mayShow }: Lesson, weights: Weights, encodings: Encodings | undefined): Heard {
  const chances = sentences.map(({ text, features }): Chances =>
    chancesOf((hear) => features.forEach((feature) => hear(feature)), weights, encodings?.get(text)),
  );
  const mocks = sentences.some(({ features }) => features.includes(MOCKS));
  const keys = MODELLED.map((name) => {
    const signed = chances.filter((_, index) => signs(name).some(({ sentence }) => sentence === index));
    const any = mayShow.includes(name) ? 1 : Math.max(0, ...chances.map((chance) => chance[name]));
    return [name, { signed: Math.max(0, ...signed.map((chance) => chance[name])), any }];
  });
  // One entry for each modelled criterion, so the record is complete.
  return { keys: isOpen ? (Object.fromEntries(keys) as Keys) : noKey(), sarcastic: mocks ? 1 : Math.max(0, ...chances.map((chance) => chance.sarcastic)) };
}

/** The keys that turn: none at all from this chance of sarcasm on, and then nothing is called absent either. */
export function turning({ keys, sarcastic }: Heard, from: number): Keys {
  return sarcastic < from ? keys : noKey();
}

/** Nothing is found, and nothing called absent. */
const noKey = (): Keys => Object.fromEntries(MODELLED.map((name) => [name, { signed: 0, any: 1 }])) as Keys; // one entry for each, as above
