/** The name most like a mistyped one, or undefined when none is near: at most a third of it wrong. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = plain(typed.slice(0, 80));
  const ranked = names.map((name) => ({ name, away: distance(wanted, plain(name)) })).sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : undefined;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, '-');

// Letters put in, left out, changed, or swapped with their neighbour (optimal string alignment).
function distance(from: string, to: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1)); // both rows are filled up to to.length
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) least = Math.min(least, before[column - 2]! + 1); // as above
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[to.length]!; // as above
}
