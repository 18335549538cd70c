import { MOCKS } from '../model/features.ts';
import { chancesOf, type Chances } from '../model/score.ts';
import { MODELLED, type ModelledName, type Weights } from '../model/weights.ts';
import type { OperatingPoint } from '../criterion.ts';
import { isSarcastic, type Lesson } from './lesson.ts';
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

/** The lowest chance of sarcasm at which hardly anybody who meant what they wrote is held back. */
export function sarcasmPoint(lessons: readonly Lesson[], heard: readonly Heard[]): number {
  const sincere = heard.filter((_, index) => lessons[index] && !isSarcastic(lessons[index].response));
  return STEPS.find((step) => sincere.filter(({ sarcastic }) => sarcastic >= step).length / Math.max(1, sincere.length) <= HELD_BACK) ?? 1;
}

// Of sincere responses, so many may be passed over in silence to be rid of remarks on sarcastic ones.
const HELD_BACK = 0.06;

/**
 * The operating points from held-out keys. For a criterion with an aim: found at the lowest chance from which on enough were right, if that still
 * finds enough of what is there. For the others, which may say nothing: where found agrees best with the labels (F1).
 */
export function operatingPoints(lessons: readonly Lesson[], keys: readonly Keys[], aims: Aims): Readonly<Record<ModelledName, OperatingPoint>> {
  const points = MODELLED.map((name) => {
    const seen = lessons.flatMap(({ response }, index) => {
      const [shown, key] = [response.labels[name], keys[index]?.[name]];
      return shown === undefined || key === undefined ? [] : [{ shown, ...key }];
    });
    const found = foundFrom(seen, aims[name]);
    return [name, { found, absent: absentTo(seen, found) }];
  });
  return Object.fromEntries(points) as Readonly<Record<ModelledName, OperatingPoint>>; // one entry for each, as above
}

/** How often a criterion must be right on the development responses, and how much of what is there it must find, from 0 to 1. */
type Aim = { readonly right: number; readonly finds: number };
type Aims = Readonly<Partial<Record<ModelledName, Aim>>>;

type Held = { readonly shown: boolean; readonly signed: number; readonly any: number };

const STEPS = Array.from({ length: 90 }, (_, index) => (index + 5) / 100);
// Among responses called "not found", at most so many may show the criterion after all.
const MISSED = 0.015;

function foundFrom(seen: readonly Held[], aim: Aim | undefined): number {
  const all = seen.filter(({ shown }) => shown).length;
  const at = STEPS.map((step) => {
    const found = seen.filter(({ signed }) => signed >= step);
    const right = found.filter(({ shown }) => shown).length;
    return { step, precision: right / Math.max(1, found.length), recall: right / Math.max(1, all), f1: (2 * right) / Math.max(1, found.length + all) };
  });
  const sure = aim && at.find(({ precision }) => precision >= aim.right);
  if (sure && sure.recall >= aim.finds) return sure.step;
  return at.reduce((best, point) => (point.f1 > best.f1 ? point : best)).step;
}

function absentTo(seen: readonly Held[], found: number): number {
  const fits = STEPS.filter((step) => {
    const absent = seen.filter(({ any }) => any < step);
    return step <= found && absent.length > 0 && absent.filter(({ shown }) => shown).length / absent.length <= MISSED;
  });
  return fits.at(-1) ?? 0.02;
}
