import type { Hear } from './features.ts';
import { HEADS, type Head, type Weights } from './weights.ts';

/** How likely a sentence shows each criterion, or is sarcastic, 0 to 1. */
export type Chances = Readonly<Record<Head, number>>;

/** The name of a feature in the weights. One feature in a thousand that they do not hold is taken for another. */
export const hashOf = (feature: string): number => folded(hashedOn(START, feature));

// FNV-1a, folded to 22 bits.
const START = 0x811c9dc5;
const folded = (hash: number): number => (hash ^ (hash >>> 22)) & 0x3fffff;

function hashedOn(hash: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** How much a feature that is there counts: a rule's word for twice as much as a word. */
export const strengthOf = (feature: string): number => (feature.includes('/') ? 0.5 : 0.25);

/** An encoding is a unit vector of some hundred entries; this brings it to the size of the other features. */
export const ENCODING_STRENGTH = 6;

/** An encoding as the weights were made from and are asked with: rounded, so that the last bits of a machine's arithmetic change no weight and no verdict. */
export const rounded = (encoding: ArrayLike<number>): Float32Array => Float32Array.from(encoding, (entry) => Math.round(entry * 4096) / 4096);

/** The chances of one sentence. @param tell its features, each as often as it likes @param encoding of the sentence encoder the weights were made with, if they were */
export function chancesOf(tell: (hear: Hear) => void, { hashes, sparse, dense, biases, scales, denseScales }: Weights, encoding?: ArrayLike<number>): Chances {
  const width = HEADS.length;
  const sums = new Float64Array(width);
  const denseSums = new Float64Array(width);
  const counted = new Set<number>();
  tell((one, two = '', three = '', four = '', five = '') => {
    const hash = hashedOn(hashedOn(hashedOn(hashedOn(hashedOn(START, one), two), three), four), five);
    const row = indexOf(hashes, folded(hash));
    if (row < 0 || counted.has(hash)) return;
    counted.add(hash);
    const strength = strengthOf(one + two);
    for (let column = 0; column < width; column += 1) sums[column] = (sums[column] ?? 0) + (sparse[row * width + column] ?? 0) * strength;
  });
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
