import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceBetween } from './newcombe.ts';

test('the examples of the paper', () => {
  // Newcombe (1998), table II: 56/70 less 48/80, 9/10 less 3/10, 10/10 less 0/20.
  const first = differenceBetween({ here: { k: 56, n: 70 }, there: { k: 48, n: 80 } });
  expect([first.low, first.high].map((end) => Number(end.toFixed(4)))).toEqual([0.0524, 0.3339]);
  const second = differenceBetween({ here: { k: 9, n: 10 }, there: { k: 3, n: 10 } });
  expect([second.low, second.high].map((end) => Number(end.toFixed(4)))).toEqual([0.1705, 0.809]);
  const third = differenceBetween({ here: { k: 10, n: 10 }, there: { k: 0, n: 20 } });
  expect([third.low, third.high].map((end) => Number(end.toFixed(4)))).toEqual([0.6791, 1]);
});

test('turned round it is the mirror image, and it holds the difference seen', () => {
  const share = fc.integer({ min: 1, max: 60 }).chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
  fc.assert(
    fc.property(share, share, (here, there) => {
      const [one, other] = [differenceBetween({ here, there }), differenceBetween({ here: there, there: here })];
      expect(one.low).toBeCloseTo(-other.high, 10);
      expect(one.low).toBeLessThanOrEqual(here.k / here.n - there.k / there.n + 1e-12);
      expect(one.high).toBeGreaterThanOrEqual(here.k / here.n - there.k / there.n - 1e-12);
    }),
  );
});

test('one empty side leaves everything possible', () => {
  expect(differenceBetween({ here: { k: 0, n: 0 }, there: { k: 3, n: 9 } })).toEqual({ low: -1, high: 1 });
});
