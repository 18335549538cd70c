/**
 * Symbols in as few bytes as their frequencies allow, without loss: a range coder (Martin 1979, without carries after Subbotin 1999) over counts that
 * both sides learn as they go. What a browser is sent is packed once more on the way, which finds nothing left in it.
 */
export type Counts = { readonly of: Uint32Array; readonly seen: number; all: number };

/** Counts that know nothing yet of so many symbols. @param seen how many unseen ones one that was seen weighs as much as; 0 learns nothing. All of them must stay below 65,536 */
export const countsOf = (symbols: number, seen: number): Counts => ({ of: new Uint32Array(symbols).fill(1), seen, all: symbols });

const TOP = 2 ** 24;
const BOTTOM = 2 ** 16;

type Range = { low: number; range: number };

/** Narrows to a symbol, learns it, and hands each byte that is settled to `settled`. */
function narrow(at: Range, counts: Counts, symbol: number, settled: (byte: number) => void): void {
  const part = Math.floor(at.range / counts.all);
  let below = 0;
  for (let index = 0; index < symbol; index += 1) below += counts.of[index] ?? 0;
  at.low += part * below;
  at.range = part * (counts.of[symbol] ?? 0);
  counts.of[symbol] = (counts.of[symbol] ?? 0) + counts.seen;
  counts.all += counts.seen;
  for (;;) {
    const isSettled = Math.floor(at.low / TOP) === Math.floor((at.low + at.range) / TOP);
    if (!isSettled && at.range >= BOTTOM) return;
    // Too narrow, and on both sides of a byte: as much is given up as ends at the byte.
    if (!isSettled) at.range = BOTTOM - (at.low % BOTTOM);
    settled(Math.floor(at.low / TOP));
    at.low = (at.low % TOP) * 256;
    at.range *= 256;
  }
}

/** Writes symbols one after another; `bytes` ends it. */
export function rangeWriter() {
  const at: Range = { low: 0, range: 2 ** 32 - 1 };
  const bytes: number[] = [];
  return {
    write: (symbol: number, counts: Counts): void => narrow(at, counts, symbol, (byte) => bytes.push(byte)),
    bytes: (): Uint8Array => Uint8Array.from([...bytes, ...[24, 16, 8, 0].map((shift) => Math.floor(at.low / 2 ** shift) % 256)]),
  };
}

/** Reads them again, asked with the same counts in the same order. */
export function rangeReader(bytes: Uint8Array): (counts: Counts) => number {
  const at: Range = { low: 0, range: 2 ** 32 - 1 };
  let next = 4;
  let code = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (bytes[index] ?? 0), 0);
  return (counts) => {
    let above = Math.floor((code - at.low) / Math.floor(at.range / counts.all));
    let symbol = 0;
    while (above >= (counts.of[symbol] ?? Infinity)) above -= counts.of[symbol++] ?? 0;
    narrow(at, counts, symbol, () => (code = (code % TOP) * 256 + (bytes[next++] ?? 0)));
    return symbol;
  };
}
