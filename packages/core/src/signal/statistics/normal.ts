/** The chance that a standard normal draw is at most z; relative error about 1e-14 far into either tail. */
export function normalCdf(z: number): number {
  return z < -MIDDLE ? upperTail(-z) : z > MIDDLE ? 1 - upperTail(z) : 0.5 + middlePart(z);
}

/** The point below which a standard normal draw lies with chance `p`, found by halving. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  let [low, high] = [-FARTHEST, 0];
  for (let step = 0; step < 70; step += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const MIDDLE = 2;
const FARTHEST = 40;

/** The area between 0 and z by its power series (Marsaglia 2004), all terms of one sign. */
function middlePart(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 1; Math.abs(term) > Number.EPSILON * Math.abs(sum) * 1e-2; n += 1) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return normalDensity(z) * sum;
}

/** Laplace's continued fraction for Mills' ratio (DLMF 7.9.3), from the far end inwards. */
function upperTail(z: number): number {
  let ratio = z;
  for (let n = FRACTION_DEPTH; n >= 1; n -= 1) ratio = z + n / ratio;
  return normalDensity(z) / ratio;
}

// Enough for 1e-15 at z = 2, where the fraction is slowest.
const FRACTION_DEPTH = 160;
