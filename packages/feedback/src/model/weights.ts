import { CRITERION_NAMES, type CriterionName } from '../criterion.ts';

/** The criteria a model speaks to; the others are counted. */
export const MODELLED = CRITERION_NAMES.filter((name): name is ModelledName => name !== 'one-question' && name !== 'brief');
export type ModelledName = Exclude<CriterionName, 'one-question' | 'brief'>;

/** A small linear model a criterion over shared features: a feature is known by the hash of its words, a weight is one signed byte times its criterion's scale. */
export type Weights = {
  readonly hashes: Uint32Array;
  /** One row a feature, one column a criterion. */
  readonly sparse: Int8Array;
  /** One row an entry of the sentence encoding, one column a criterion; empty for the model without an encoder. */
  readonly dense: Int8Array;
  readonly biases: Float32Array;
  readonly scales: Float32Array;
  readonly denseScales: Float32Array;
};

// "MMF1": a file of another make is refused rather than misread.
const MARK = 0x3146_4d4d;

/** The bytes of the weights: mark, features, encoding length, three rows of floats, hashes, then the two tables. Little-endian. */
export function packWeights({ hashes, sparse, dense, biases, scales, denseScales }: Weights): Uint8Array {
  const criteria = MODELLED.length;
  const bytes = new Uint8Array(12 + 12 * criteria + 4 * hashes.length + sparse.length + dense.length);
  const view = new DataView(bytes.buffer);
  [MARK, hashes.length, dense.length / criteria].forEach((value, index) => view.setUint32(index * 4, value, true));
  [...biases, ...scales, ...denseScales].forEach((value, index) => view.setFloat32(12 + index * 4, value, true));
  const afterFloats = 12 + 12 * criteria;
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
  const [features, encoding, criteria] = [view.getUint32(4, true), view.getUint32(8, true), MODELLED.length];
  const floats = (row: number): Float32Array => Float32Array.from({ length: criteria }, (_, index) => view.getFloat32(12 + (row * criteria + index) * 4, true));
  const afterFloats = 12 + 12 * criteria;
  const afterHashes = afterFloats + 4 * features;
  const signed = (from: number, length: number): Int8Array => Int8Array.from(bytes.subarray(from, from + length), (byte) => (byte << 24) >> 24);
  return {
    hashes: Uint32Array.from({ length: features }, (_, index) => view.getUint32(afterFloats + index * 4, true)),
    sparse: signed(afterHashes, features * criteria),
    dense: signed(afterHashes + features * criteria, encoding * criteria),
    biases: floats(0),
    scales: floats(1),
    denseScales: floats(2),
  };
}
