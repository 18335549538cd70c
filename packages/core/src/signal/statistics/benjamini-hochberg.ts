/**
 * Adjusted p-values after Benjamini & Hochberg (1995), in the order given: keeping those at or below q lets, on average,
 * at most a share q of what is kept be false. With nothing to find it raises a false alarm in at most q of all cases.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const largestFirst = pValues.map((p, index) => ({ p, index })).toSorted((a, b) => b.p - a.p);
  const adjusted: number[] = pValues.map(() => 1);
  let least = 1;
  for (const [passed, { p, index }] of largestFirst.entries()) {
    least = Math.min(least, p * (pValues.length / (pValues.length - passed)));
    adjusted[index] = least;
  }
  return adjusted;
}
