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
  readonly inputs: ReadonlyMap<LessonSentence, Pick<Example, 'columns' | 'values'>>;
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

export type TrainOptions = { readonly seed: string; /** How many features the weights may hold. */ readonly mostFeatures: number };

/** Weights from lessons of the material: the same lessons and seed give the same bytes. */
export function train(lessons: readonly Lesson[], material: Material, { seed, mostFeatures }: TrainOptions): Weights {
  const all = countingColumns(lessons, material);
  const heavy = heaviest(fitsOf(lessons, material, all, seed), all, material, mostFeatures);
  // Fitted once more with the features that stay, so that they take over what the others carried.
  const counts = Uint8Array.from(all, (_, column) => (heavy.has(column) || column >= material.features.length ? 1 : 0));
  return quantised(fitsOf(lessons, material, counts, seed), [...heavy], material);
}

function fitsOf(lessons: readonly Lesson[], { inputs }: Material, counts: Uint8Array, seed: string): readonly Fit[] {
  const sentences = lessons.flatMap((lesson) => lesson.sentences);
  return HEADS.map((name) => {
    const examples = sentences.flatMap((sentence): Example[] => {
      const [input, shows] = [inputs.get(sentence), sentence.shows[name]];
      return input && shows !== undefined ? [{ ...input, shows }] : [];
    });
    return fit(examples, { counts, dice: seededDice(`${seed} ${name}`) });
  });
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

function heaviest(fits: readonly Fit[], counts: Uint8Array, { features }: Material, most: number): ReadonlySet<number> {
  const weighed = features.flatMap((_, column) =>
    counts[column] === 1 ? [{ column, weight: Math.max(...fits.map((weights) => Math.abs(weights[column] ?? 0))) }] : [],
  );
  const heavy = weighed.toSorted((one, other) => other.weight - one.weight || one.column - other.column).slice(0, most);
  return new Set(heavy.map(({ column }) => column));
}

/** Each weight as a signed byte. */
function quantised(fits: readonly Fit[], kept: readonly number[], { features, width }: Material): Weights {
  const rows = kept.map((column) => ({ column, hash: hashOf(features[column] ?? '') })).toSorted((one, other) => one.hash - other.hash);
  const sparse = tableOf(
    rows.map(({ column }) => column),
    fits,
  );
  const dense = tableOf(
    Array.from({ length: width }, (_, entry) => features.length + entry),
    fits,
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

// Weights of one or two steps of 127 are noise that would only make the file harder to pack.
const LEAST_STEP = 3;

function tableOf(columns: readonly number[], fits: readonly Fit[]): { readonly bytes: Int8Array; readonly scales: Float32Array } {
  const scales = Float32Array.from(fits, (weights) => Math.max(1e-6, ...columns.map((column) => Math.abs(weights[column] ?? 0))) / 127);
  return { bytes: Int8Array.from(columns.flatMap((column) => fits.map((weights, index) => byteOf(weights[column] ?? 0, scales[index] ?? 1)))), scales };
}

const byteOf = (weight: number, scale: number): number => (Math.abs(weight) < LEAST_STEP * scale ? 0 : Math.round(weight / scale));
