/**
 * The natural logarithm of the gamma function for x > 0; logGamma(n + 1) is that of n factorial.
 * Stirling's series (Abramowitz & Stegun 6.1.41) beyond ten, reached by the recurrence below it; error about 1e-15 relative.
 */
export function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  return stirling(shifted) - Math.log(product);
}

/** The logarithm of the beta function, B(a, b) = Γ(a)Γ(b)/Γ(a+b). */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** The logarithm of the number of ways to pick k of n; minus infinity where there is none. */
export const logChoose = (n: number, k: number): number => (k < 0 || k > n ? -Infinity : k === 0 || k === n ? 0 : -Math.log(n + 1) - logBeta(k + 1, n - k + 1));

// B(2m) / (2m (2m - 1)) for m = 1…8; the ninth term is below 1e-17 from ten on.
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const HALF_LOG_TWO_PI = 0.9189385332046727;

function stirling(x: number): number {
  const inverseSquare = 1 / (x * x);
  const tail = SERIES.reduceRight((sum, term) => sum * inverseSquare + term, 0) / x;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + tail;
}
