import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from './chance/dice.ts';
import { uuidv7 } from './id.ts';
import { instant } from './time/instant.ts';

const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test('an id has the shape of RFC 9562, version 7', () => {
  fc.assert(
    fc.property(anyTime, fc.string(), (time, seed) => {
      expect(uuidv7(instant(time), seededDice(seed))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test('an id made later sorts later', () => {
  fc.assert(
    fc.property(anyTime, anyTime, fc.string(), (a, b, seed) => {
      fc.pre(a < b);
      const dice = seededDice(seed);
      expect(uuidv7(instant(a), dice) < uuidv7(instant(b), dice)).toBe(true);
    }),
  );
});

test('the time can be read back from an id', () => {
  const now = Date.UTC(2026, 2, 2, 10, 0, 0, 123);
  expect(Number.parseInt(uuidv7(instant(now), seededDice('x')).replaceAll('-', '').slice(0, 12), 16)).toBe(now);
});

test('ten thousand ids of one instant are all different', () => {
  const dice = seededDice('device');
  expect(new Set(Array.from({ length: 10_000 }, () => uuidv7(instant(0), dice))).size).toBe(10_000);
});

test('the highest throw still makes an id', () => {
  expect(uuidv7(instant(0), () => 1 - 2 ** -32)).toBe('00000000-0000-7fff-bfff-ffffffffffff');
});
