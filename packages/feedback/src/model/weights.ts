import { CRITERION_NAMES, type CriterionName } from '../criterion.ts';

/** The criteria a model speaks to; the others are counted. */
export const MODELLED = CRITERION_NAMES.filter((name): name is ModelledName => name !== 'one-question' && name !== 'brief');
export type ModelledName = Exclude<CriterionName, 'one-question' | 'brief'>;

/** What the model is asked of a sentence: each criterion, and whether it is meant at all. Sarcasm is no criterion: nobody is told of it, it only keeps the others quiet. */
export const HEADS: readonly Head[] = [...MODELLED, 'sarcastic'];
export type Head = ModelledName | 'sarcastic';

/** A small linear model a head over shared features: a feature is known by the hash of its words, a weight is one signed byte times its head's scale. */
export type Weights = {
  readonly hashes: Uint32Array;
  /** One row a feature, one column a head. */
  readonly sparse: Int8Array;
  /** One row an entry of the sentence encoding, one column a head; empty for the model without an encoder. */
  readonly dense: Int8Array;
  readonly biases: Float32Array;
  readonly scales: Float32Array;
  readonly denseScales: Float32Array;
};

// "MMF2": a file of another make is refused rather than misread.
const MARK = 0x3246_4d4d;

/** The bytes of the weights: mark, features, encoding length, three rows of floats, hashes, then the two tables. Little-endian. */
export function packWeights({ hashes, sparse, dense, biases, scales, denseScales }: Weights): Uint8Array {
  const heads = HEADS.length;
  const bytes = new Uint8Array(12 + 12 * heads + 4 * hashes.length + sparse.length + dense.length);
  const view = new DataView(bytes.buffer);
  [MARK, hashes.length, dense.length / heads].forEach((value, index) => view.setUint32(index * 4, value, true));
  [...biases, ...scales, ...denseScales].forEach((value, index) => view.setFloat32(12 + index * 4, value, true));
  const afterFloats = 12 + 12 * heads;
  hashes.forEach((hash, index) => view.setUint32(afterFloats + index * 4, hash, true));
  const afterHashes = afterFloats + 4 * hashes.length;
  bytes.set(new Uint8Array(sparse.buffer, sparse.byteOffset, sparse.length), afterHashes);
  bytes.set(new Uint8Array(dense.buffer, dense.byteOffset, dense.length), afterHashes + sparse.length);
  return bytes;
}

/** Throws TypeError for bytes of another make: they are part of the build, so this is a broken build and not a case to answer. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MARK) throw new TypeError('These are not weights of this version.');
  const [features, encoding, heads] = [view.getUint32(4, true), view.getUint32(8, true), HEADS.length];
  const floats = (row: number): Float32Array => Float32Array.from({ length: heads }, (_, index) => view.getFloat32(12 + (row * heads + index) * 4, true));
  const afterFloats = 12 + 12 * heads;
  const afterHashes = afterFloats + 4 * features;
  const signed = (from: number, length: number): Int8Array => Int8Array.from(bytes.subarray(from, from + length), (byte) => (byte << 24) >> 24);
  return {
    hashes: Uint32Array.from({ length: features }, (_, index) => view.getUint32(afterFloats + index * 4, true)),
    sparse: signed(afterHashes, features * heads),
    dense: signed(afterHashes + features * heads, encoding * heads),
    biases: floats(0),
    scales: floats(1),
    denseScales: floats(2),
  };
}
