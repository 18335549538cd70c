// Two ways of doing the same thing, measured in turns in one run, so that a busy machine slows both alike.

/** Runs A and B in turns and compares them by medians. `a` and `b` each do the whole work once and may be async. */
export async function sideBySide({ a, b, rounds = 9, warm = 2 }) {
  const times = { a: [], b: [] };
  for (let round = -warm; round < rounds; round += 1) {
    for (const [name, work] of round % 2 === 0
      ? [
          ['a', a],
          ['b', b],
        ]
      : [
          ['b', b],
          ['a', a],
        ]) {
      const began = performance.now();
      await work(round);
      if (round >= 0) times[name].push(performance.now() - began);
    }
  }
  return { a: spread(times.a), b: spread(times.b), ratio: median(times.b) / median(times.a) };
}

export const median = (times) => {
  const sorted = times.toSorted((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const spread = (times) => ({ median: round(median(times)), lowest: round(Math.min(...times)), highest: round(Math.max(...times)), rounds: times.length });
const round = (milliseconds) => Math.round(milliseconds * 100) / 100;
