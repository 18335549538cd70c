import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import type { Proportion } from './fisher.ts';
import { againstRest, chanceOfLeast } from './least-p.ts';

const leastOf = (shares: readonly Proportion[]) => Math.min(...shares.map((_, index) => againstRest(shares, index)));

test('with two shares it is what one can count by hand', () => {
  // One of four stopped, at the first of two prompts with two visits each: the p-values can only be 1/2 here and there, so the smaller is always 1/2.
  expect(
    chanceOfLeast(0.5, [
      { k: 1, n: 2 },
      { k: 0, n: 2 },
    ]),
  ).toBeCloseTo(1, 12);
  // Two of four stopped, both at the first: chance 1/6 for it and 1/6 for the other.
  expect(
    chanceOfLeast(1 / 6, [
      { k: 2, n: 2 },
      { k: 0, n: 2 },
    ]),
  ).toBeCloseTo(1 / 3, 12);
});

test('it agrees with trying every way the stops could have fallen', () => {
  const shares = fc.array(
    fc.integer({ min: 1, max: 3 }).chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) })),
    { minLength: 2, maxLength: 4 },
  );
  fc.assert(
    fc.property(shares, (drawn) => {
      expect(chanceOfLeast(leastOf(drawn), drawn)).toBeCloseTo(byTryingAll(drawn), 9);
    }),
    { numRuns: 60 },
  );
});

test('it lies between the p-value itself and the p-value times their number', () => {
  const share = fc.integer({ min: 5, max: 80 }).chain((n) => fc.record({ k: fc.integer({ min: 0, max: Math.ceil(n / 3) }), n: fc.constant(n) }));
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 12 }), (shares) => {
      const least = leastOf(shares);
      const chance = chanceOfLeast(least, shares);
      expect(chance).toBeGreaterThanOrEqual(least);
      expect(chance).toBeLessThanOrEqual(Math.min(1, least * shares.length) + 1e-9);
    }),
  );
});

test('under 5 % it comes out in at most five of a hundred healthy blueprints, and not in next to none', () => {
  const dice = seededDice('least');
  const healthy = () => Array.from({ length: 8 }, (): Proportion => ({ k: Array.from({ length: 40 }, dice).filter((thrown) => thrown < 0.08).length, n: 40 }));
  const alarms = Array.from({ length: 1_500 }, healthy).filter((shares) => chanceOfLeast(leastOf(shares), shares) <= 0.05).length;
  expect(alarms / 1_500).toBeLessThan(0.06);
  expect(alarms / 1_500).toBeGreaterThan(0.01);
});

/** Every set of visits that could have been the ones that stopped, each as likely as any other. */
function byTryingAll(shares: readonly Proportion[]): number {
  const owner = shares.flatMap(({ n }, prompt) => Array.from({ length: n }, () => prompt));
  const stops = shares.reduce((sum, { k }) => sum + k, 0);
  const sets = Array.from({ length: 2 ** owner.length }, (_, bits) => owner.filter((__, visit) => bits & (1 << visit))).filter(
    ({ length }) => length === stops,
  );
  const least = leastOf(shares);
  const asExtreme = sets.filter(
    (stopped) => leastOf(shares.map(({ n }, prompt) => ({ k: stopped.filter((at) => at === prompt).length, n }))) <= least * (1 + 1e-9),
  );
  return asExtreme.length / sets.length;
}
