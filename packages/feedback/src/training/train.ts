import { seededDice } from '@micromoment/core';
import { ENCODING_STRENGTH, hashOf, strengthOf } from '../model/score.ts';
import { HEADS, type Weights } from '../model/weights.ts';
import { fit, type Example, type Fit } from './fit.ts';
import type { Lesson, LessonSentence } from './lesson.ts';

/** The encoding of each sentence by its plain text; without it, the model needs no encoder. */
export type Encodings = ReadonlyMap<string, Float32Array>;

/** Lessons with their features numbered, once for all the models made from them. */
export type Material = {
  readonly features: readonly string[];
  readonly inputs: ReadonlyMap<LessonSentence, Input>;
  /** How many entries an encoding has; their columns follow the features. */
  readonly width: number;
  readonly encodings: Encodings | undefined;
};

export function materialOf(lessons: readonly Lesson[], encodings?: Encodings): Material {
  const sentences = lessons.flatMap((lesson) => lesson.sentences);
  const features = [...new Set(sentences.flatMap((sentence) => sentence.features))].toSorted();
  const columnOf = new Map(features.map((feature, column) => [feature, column]));
  const width = encodings?.values().next().value?.length ?? 0;
  const inputs = new Map(
    sentences.map((sentence) => {
      const encoding = encodings?.get(sentence.text) ?? [];
      const columns = [...sentence.features.map((feature) => columnOf.get(feature) ?? 0), ...Array.from(encoding, (_, entry) => features.length + entry)];
      const values = [...sentence.features.map(strengthOf), ...Array.from(encoding, (entry) => entry * ENCODING_STRENGTH)];
      return [sentence, { columns: Uint32Array.from(columns), values: Float32Array.from(values) }];
    }),
  );
  return { features, inputs, width, encodings };
}

export type TrainOptions = {
  readonly seed: string;
  /** How many features the weights may hold. */
  readonly mostFeatures: number;
  readonly grain: Grain;
};

/** How many steps a weight has to either side of nothing, at most 127, and below how many of them it is noise that would only make the file harder to pack. */
type Grain = { readonly steps: number; readonly least: number };
export const FINE: Grain = { steps: 127, least: 3 };

/** Weights from lessons of the material: the same lessons and seed give the same bytes. */
export function train(lessons: readonly Lesson[], material: Material, { seed, mostFeatures, grain }: TrainOptions): Weights {
  const all = countingColumns(lessons, material);
  const heavy = heaviest(fitsOf(lessons, material, all, seed), { counts: all, often: oftenOf(lessons, material), most: mostFeatures });
  // Fitted once more with the features that stay, so that they take over what the others carried.
  const counts = Uint8Array.from(all, (_, column) => (heavy.has(column) || column >= material.features.length ? 1 : 0));
  return quantised(fitsOf(lessons, material, counts, seed), [...heavy], material, grain);
}

/** A fit a head over the columns that count; the others stay at nothing, and cost nothing. */
function fitsOf(lessons: readonly Lesson[], { inputs }: Material, counts: Uint8Array, seed: string): readonly Fit[] {
  const counting = [...counts.keys()].filter((column) => counts[column] === 1);
  const placeOf = new Int32Array(counts.length).fill(-1);
  counting.forEach((column, place) => (placeOf[column] = place));
  const known = lessons.flatMap((lesson) =>
    lesson.sentences.flatMap((sentence) => {
      const input = inputs.get(sentence);
      return input ? [{ shows: sentence.shows, ...narrowed(input, placeOf) }] : [];
    }),
  );
  return HEADS.map((name) => {
    const examples = known.flatMap(({ columns, values, shows: { [name]: shows } }): Example[] => (shows === undefined ? [] : [{ columns, values, shows }]));
    const narrow = fit(examples, { width: counting.length, dice: seededDice(`${seed} ${name}`) });
    const wide = new Float64Array(counts.length + 1);
    counting.forEach((column, place) => (wide[column] = narrow[place] ?? 0));
    wide[counts.length] = narrow[counting.length] ?? 0;
    return wide;
  });
}

type Input = Pick<Example, 'columns' | 'values'>;

function narrowed({ columns, values }: Input, placeOf: Int32Array): Input {
  const kept = [...columns.keys()].filter((at) => (placeOf[columns[at] ?? 0] ?? -1) >= 0);
  return { columns: Uint32Array.from(kept, (at) => placeOf[columns[at] ?? 0] ?? 0), values: Float32Array.from(kept, (at) => values[at] ?? 0) };
}

// A feature of one pair of near-misses alone says more about its writer than about the criterion.
const FEWEST_PAIRS = 2;

function countingColumns(lessons: readonly Lesson[], { features, inputs, width }: Material): Uint8Array {
  const lastPair = features.map(() => '');
  const pairs = new Uint32Array(features.length);
  const byPair = lessons.toSorted((one, other) => (one.response.pair < other.response.pair ? -1 : 1));
  for (const { response, sentences } of byPair)
    for (const sentence of sentences)
      for (const column of inputs.get(sentence)?.columns ?? [])
        if (column < features.length && lastPair[column] !== response.pair) {
          lastPair[column] = response.pair;
          pairs[column] = (pairs[column] ?? 0) + 1;
        }
  return Uint8Array.from({ length: features.length + width }, (_, column) => (column >= features.length || (pairs[column] ?? 0) >= FEWEST_PAIRS ? 1 : 0));
}

/** In how many sentences of the lessons each feature stands. */
function oftenOf(lessons: readonly Lesson[], { features, inputs }: Material): Uint32Array {
  const often = new Uint32Array(features.length);
  for (const sentence of lessons.flatMap((lesson) => lesson.sentences))
    for (const column of inputs.get(sentence)?.columns ?? []) if (column < often.length) often[column] = (often[column] ?? 0) + 1;
  return often;
}

// A feature is worth its weight and, more softly, how often anybody meets it (the fourth root): by weight alone the rare turns of our own wording win.
// Cross-validated on the development responses, 2,000 features chosen so did better than 2,800 chosen by weight. Roots are exact on every machine.
const worthOf = (weight: number, times: number): number => Math.abs(weight) * Math.sqrt(Math.sqrt(times));

type Choice = { readonly counts: Uint8Array; readonly often: Uint32Array; readonly most: number };

function heaviest(fits: readonly Fit[], { counts, often, most }: Choice): ReadonlySet<number> {
  const weighed = Array.from(often, (times, column) => ({ column, worth: Math.max(...fits.map((weights) => worthOf(weights[column] ?? 0, times))) }));
  const heavy = weighed
    .filter(({ column }) => counts[column] === 1)
    .toSorted((one, other) => other.worth - one.worth || one.column - other.column)
    .slice(0, most);
  return new Set(heavy.map(({ column }) => column));
}

/** Each weight as a signed byte of so fine a grain. */
function quantised(fits: readonly Fit[], kept: readonly number[], { features, width }: Material, grain: Grain): Weights {
  const rows = kept.map((column) => ({ column, hash: hashOf(features[column] ?? '') })).toSorted((one, other) => one.hash - other.hash);
  const sparse = tableOf(
    rows.map(({ column }) => column),
    fits,
    grain,
  );
  const dense = tableOf(
    Array.from({ length: width }, (_, entry) => features.length + entry),
    fits,
    FINE,
  );
  return {
    hashes: Uint32Array.from(rows, ({ hash }) => hash),
    sparse: sparse.bytes,
    dense: dense.bytes,
    biases: Float32Array.from(fits, (weights) => weights.at(-1) ?? 0),
    scales: sparse.scales,
    denseScales: dense.scales,
  };
}

function tableOf(columns: readonly number[], fits: readonly Fit[], { steps, least }: Grain): { readonly bytes: Int8Array; readonly scales: Float32Array } {
  const scales = Float32Array.from(fits, (weights) => Math.max(1e-6, ...columns.map((column) => Math.abs(weights[column] ?? 0))) / steps);
  const inSteps = (weight: number, scale: number): number => (Math.abs(weight) < least * scale ? 0 : Math.round(weight / scale));
  return { bytes: Int8Array.from(columns.flatMap((column) => fits.map((weights, head) => inSteps(weights[column] ?? 0, scales[head] ?? 1)))), scales };
}
