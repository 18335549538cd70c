import * as fc from 'fast-check';
import { default_w } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { publishedSpacing, spacingWith, type Grade, type Memory } from './spacing.ts';

const spacing = publishedSpacing();
const anyGrade = fc.constantFrom<Grade>('again', 'hard', 'good');
const anyMemory = fc
  .array(fc.record({ days: fc.double({ min: 0, max: 200, noNaN: true }), grade: anyGrade }), { minLength: 1, maxLength: 12 })
  .map((story) => story.reduce<Memory | null>((memory, { days, grade }) => spacing.remember(memory, days, grade), null) as Memory); // at least one step

test('a first memory falls to nine in ten after 2.3 days, as FSRS-6 was published', () => {
  const memory = spacing.remember(null, 0, 'good');
  expect(memory.stability).toBe(default_w[2]);
  expect(spacing.recall(memory, 2.3065)).toBeCloseTo(0.9, 4);
});

test('the days until a target are the days after which recall is at it', () => {
  fc.assert(
    fc.property(anyMemory, fc.double({ min: 0.5, max: 0.97, noNaN: true }), (memory, target) => {
      expect(spacing.recall(memory, spacing.daysUntil(memory, target))).toBeCloseTo(target, 6);
    }),
  );
});

test('recall is certain at once and falls from then on', () => {
  fc.assert(
    fc.property(anyMemory, fc.double({ min: 0.1, max: 300, noNaN: true }), (memory, days) => {
      expect(spacing.recall(memory, 0)).toBe(1);
      expect(spacing.recall(memory, days)).toBeLessThan(1);
      expect(spacing.recall(memory, days + 1)).toBeLessThan(spacing.recall(memory, days));
    }),
  );
});

test('what came back lasts longer, what did not lasts shorter', () => {
  fc.assert(
    fc.property(anyMemory, fc.double({ min: 1, max: 100, noNaN: true }), (memory, days) => {
      expect(spacing.remember(memory, days, 'good').stability).toBeGreaterThan(memory.stability);
      expect(spacing.remember(memory, days, 'again').stability).toBeLessThanOrEqual(memory.stability);
    }),
  );
});

test('weights of one’s own change the prediction', () => {
  const slower = spacingWith(default_w.map((weight, index) => (index < 4 ? 2 * weight : weight)));
  expect(slower.remember(null, 0, 'good').stability).toBeCloseTo(2 * (default_w[2] ?? 0), 6);
});
