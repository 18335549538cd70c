import type { TwoProportions } from './fisher.ts';
import { wilson, Z_95, type Interval } from './wilson.ts';

/** The span in which the difference of two shares (here less there) lies: Newcombe's hybrid of two Wilson intervals (Newcombe 1998, method 10). */
export function differenceBetween({ here, there }: TwoProportions, z = Z_95): Interval {
  if (here.n === 0 || there.n === 0) return { low: -1, high: 1 };
  const [shareHere, shareThere] = [here.k / here.n, there.k / there.n];
  const [one, other] = [wilson(here.k, here.n, z), wilson(there.k, there.n, z)];
  const difference = shareHere - shareThere;
  return {
    low: difference - Math.hypot(shareHere - one.low, other.high - shareThere),
    high: difference + Math.hypot(one.high - shareHere, shareThere - other.low),
  };
}
