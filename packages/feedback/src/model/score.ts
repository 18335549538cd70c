import { HEADS, type Head, type Weights } from './weights.ts';

/** How likely a sentence shows each criterion, or is sarcastic, 0 to 1. */
export type Chances = Readonly<Record<Head, number>>;

/** FNV-1a, 32 bits: the name of a feature in the weights. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** How much a feature that is there counts: a rule's word for twice as much as a word. */
export const strengthOf = (feature: string): number => (feature.includes('/') ? 0.5 : 0.25);

/** An encoding is a unit vector of some hundred entries; this brings it to the size of the other features. */
export const ENCODING_STRENGTH = 6;

/** The chances of one sentence. @param encoding of the sentence encoder the weights were made with, if they were */
export function chancesOf(features: readonly string[], { hashes, sparse, dense, biases, scales, denseScales }: Weights, encoding?: ArrayLike<number>): Chances {
  const width = HEADS.length;
  const sums = new Float64Array(width);
  const denseSums = new Float64Array(width);
  for (const feature of features) {
    const row = indexOf(hashes, hashOf(feature));
    if (row >= 0)
      for (let column = 0; column < width; column += 1) sums[column] = (sums[column] ?? 0) + (sparse[row * width + column] ?? 0) * strengthOf(feature);
  }
  if (encoding) {
    for (let entry = 0; entry * width < dense.length; entry += 1)
      for (let column = 0; column < width; column += 1)
        denseSums[column] = (denseSums[column] ?? 0) + (dense[entry * width + column] ?? 0) * (encoding[entry] ?? 0) * ENCODING_STRENGTH;
  }
  const chances = HEADS.map((name, column) => {
    const odds = (biases[column] ?? 0) + (sums[column] ?? 0) * (scales[column] ?? 0) + (denseSums[column] ?? 0) * (denseScales[column] ?? 0);
    return [name, 1 / (1 + Math.exp(-odds))];
  });
  // One entry for each head, so the record is complete.
  return Object.fromEntries(chances) as Chances;
}

function indexOf(sorted: Uint32Array, hash: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
