import { base64Of, bytesFrom } from './base64.ts';
import { countsOf, rangeReader, rangeWriter, type Counts } from './range-coder.ts';
import { HEADS, type Weights } from './weights.ts';

/**
 * Weights without an encoder as a line of text that a browser unpacks: biases and scales as numbers, then how many features there are, and the hashes
 * (as the gaps between them) with their weights in as few bytes as they allow.
 */
export function writeWeights({ hashes, sparse, biases, scales }: Weights): string {
  const { write, bytes } = rangeWriter();
  const counts = freshCounts();
  hashes.forEach((hash, row) => {
    let far = hash - (hashes[row - 1] ?? 0);
    write(far % NEAR, counts.near);
    for (far = Math.floor(far / NEAR); far >= FAR; far -= FAR) write(FAR, counts.far);
    write(far, counts.far);
    HEADS.forEach((_, head) => {
      const at = row * HEADS.length + head;
      write((sparse[at] ?? 0) + STEPS, counts.weight(head, sparse[at - 1] ?? 0));
    });
  });
  return [[...biases, ...scales].map(exactly).join(' '), hashes.length, base64Of(bytes())].join(' | ');
}

/** The weights again, to the bit, and nothing for an encoder. */
export function readWeights(written: string): Weights {
  const [numbers = '', rows = '', packed = ''] = written.split(' | ');
  const floats = Float32Array.from(numbers.split(' '), Number);
  const read = rangeReader(bytesFrom(packed));
  const counts = freshCounts();
  const width = HEADS.length;
  const hashes = new Uint32Array(Number(rows));
  const sparse = new Int8Array(hashes.length * width);
  for (let row = 0; row < hashes.length; row += 1) {
    let gap = read(counts.near);
    let far: number;
    do gap += (far = read(counts.far)) * NEAR;
    while (far === FAR);
    hashes[row] = (hashes[row - 1] ?? 0) + gap;
    for (let head = 0; head < width; head += 1) {
      const at = row * width + head;
      sparse[at] = read(counts.weight(head, sparse[at - 1] ?? 0)) - STEPS;
    }
  }
  return { hashes, sparse, dense: new Int8Array(), biases: floats.slice(0, width), scales: floats.slice(width), denseScales: new Float32Array(width) };
}

const STEPS = 7;
/** How fine written weights are: few steps, and most of them none. */
export const WRITTEN_GRAIN = { steps: STEPS, least: 1 } as const;

// A gap is so many times NEAR, which is often few, and a rest that may be anything.
const [NEAR, FAR] = [256, 31];
const SEEN = 6;

/** A weight is counted by its head, and by which way the one before it in the row points, if any. */
function freshCounts() {
  const weights = HEADS.map(() => [-1, 0, 1].map(() => countsOf(2 * STEPS + 1, SEEN)));
  const weight = (head: number, before: number): Counts => weights[head]![1 + Math.sign(before)]!; // three a head
  return { near: countsOf(NEAR, 0), far: countsOf(FAR + 1, SEEN), weight };
}

// Nine digits bring back every number of 32 bits.
const exactly = (float: number): string => String(Number(float.toPrecision(9)));
