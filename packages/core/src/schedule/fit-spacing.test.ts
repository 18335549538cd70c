import { default_w } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { seededDice } from '../chance/dice.ts';
import { fitSpacing, logLoss, predictions, type RetrievalLog } from './fit-spacing.ts';
import { spacingWith, type Memory, type Spacing } from './spacing.ts';

/** Logs of people whose memory is a given model, practised at the gaps of a ladder. */
function logsOf(spacing: Spacing, count: number, seed: string): readonly RetrievalLog[] {
  const dice = seededDice(seed);
  return Array.from({ length: count }, () => {
    let memory: Memory = spacing.remember(null, 0, 'good');
    const later = [1, 3, 7, 14, 30].map((days) => {
      const grade = dice() < spacing.recall(memory, days) ? ('good' as const) : ('again' as const);
      memory = spacing.remember(memory, days, grade);
      return { days, grade };
    });
    return [{ days: 0, grade: 'good' as const }, ...later];
  });
}

const quickForgetters = spacingWith(default_w.map((weight, index) => (index < 4 ? weight / 5 : weight)));

test('with fewer than two thousand retrievals nothing is fitted', () => {
  expect(fitSpacing(logsOf(quickForgetters, 300, 'few'))).toMatchObject({ isKept: false, because: 'too-few', retrievals: 1500, weights: default_w });
});

test('people who remember as the published weights say keep the published weights', () => {
  expect(fitSpacing(logsOf(spacingWith(), 600, 'as published'))).toMatchObject({ isKept: false, because: 'not-better' });
});

test('people who forget five times as fast get weights of their own, which predict others of their kind better', () => {
  const fit = fitSpacing(logsOf(quickForgetters, 600, 'quick'));
  const others = logsOf(quickForgetters, 400, 'others');
  expect(fit).toMatchObject({ isKept: true, because: 'better' });
  expect(fit.publishedLoss - fit.fittedLoss).toBeGreaterThan(0.002);
  expect(logLoss(others, spacingWith(fit.weights))).toBeLessThan(logLoss(others, spacingWith()) - 0.002);
});

test('the same logs give the same weights', () => {
  const logs = logsOf(quickForgetters, 450, 'twice');
  expect(fitSpacing(logs)).toEqual(fitSpacing(logs));
});

test('every retrieval but the first is predicted', () => {
  const logs = logsOf(spacingWith(), 10, 'ten');
  expect(predictions(logs, spacingWith())).toHaveLength(50);
});
