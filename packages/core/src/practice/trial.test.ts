import { expect, test } from 'vitest';
import type { Entry } from '../journal/entry.ts';
import { happened, START, type Happened } from '../schedule/testing.ts';
import { DAY, HOUR, later, minutes, type Instant } from '../time/instant.ts';
import { openTrial, trialDeadline, trials } from './trial.ts';

const planned = (at: Instant) => ({ at, kind: 'planned-trial' as const, moment: 'try-it', facts: { until: later(at, DAY), remindAt: null } });
const lookedBack = (at: Instant) => ({ at, kind: 'reflected' as const, moment: 'look-back', facts: { outcome: 'tried' } });
const journalOf = (...entries: readonly Happened[]) => happened(...entries) as readonly Entry[]; // trials read no words

test('a trial is joined to the look back that followed it', () => {
  const [trial] = trials(journalOf(planned(START), lookedBack(later(START, DAY))));
  expect(trial).toMatchObject({ plan: { at: START }, lookedBack: { at: later(START, DAY) } });
});

test('a trial without a look back is open', () => {
  expect(openTrial(journalOf(planned(START)))?.plan.at).toBe(START);
  expect(openTrial(journalOf(planned(START), lookedBack(later(START, HOUR))))).toBeUndefined();
});

test('a look back belongs to the trial before it, not to an older one', () => {
  const second = later(START, 2 * DAY);
  const [first, other] = trials(journalOf(planned(START), planned(second), lookedBack(later(second, DAY))));
  expect(first?.lookedBack).toBeNull();
  expect(other?.lookedBack?.at).toBe(later(second, DAY));
});

test('a look back before any trial belongs to none', () => {
  expect(trials(journalOf(lookedBack(START), planned(later(START, HOUR))))[0]?.lookedBack).toBeNull();
});

test('a trial ends within the span its moment allows, and never after more than a day', () => {
  expect(trialDeadline(START, minutes(120))).toBe(later(START, 2 * HOUR));
  expect(trialDeadline(START, minutes(3 * 24 * 60))).toBe(later(START, DAY));
});
