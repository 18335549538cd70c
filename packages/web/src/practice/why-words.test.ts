import { DAY, instant, later, type Why } from '@micromoment/core';
import { expect, test } from 'vitest';
import { fill } from '../words/catalogue.ts';
import { whyWords } from './why-words.ts';

const now = instant(Date.UTC(2026, 10, 24, 9));
const why = { reason: 'revisit', lastMet: later(now, -9 * DAY), visits: 1, movedBy: [] } as unknown as Why; // the rest of it is not read here

test('a revisit says when the moment was met, and whether it is new', () => {
  expect(whyWords({ why, twist: 'camera-off' }, now)).toBe('You met this 9 days ago; today it comes back with a new twist.');
  expect(whyWords({ why: { ...why, lastMet: later(now, -DAY) }, twist: null }, now)).toBe('You met this yesterday; today it comes back so that it stays.');
  expect(whyWords({ why: { ...why, lastMet: null }, twist: null }, now)).toBe('You met this some time ago; today it comes back so that it stays.');
});

test('what of their own days moved it is said after the reason: a meeting before days away, and these before a full calendar', async () => {
  await fill('en');
  const met = 'You met this 9 days ago; today it comes back so that it stays.';
  const moved = (movedBy: Why['movedBy'], occasion?: Why['occasion']) =>
    whyWords({ why: { ...why, movedBy, ...(occasion && { occasion }) }, twist: null }, now);
  expect(moved(['day-off', 'busy'])).toBe(`${met} It waited until your days off were over.`);
  expect(moved(['too-close', 'busy'])).toBe(`${met} It waited until your calendar had room.`);
  expect(moved(['day-off', 'paired-with-event'], now)).toBe(`${met} It comes right before a meeting it may help with.`);
  expect(moved(['evened-out', 'day-is-full'])).toBe(met);
  expect(moved(['time-passed', 'busy'])).toBe(`${met} It waited until your calendar had room.`);
  expect(moved(['time-passed'])).toBe(`${met} It has waited for you; there is nothing to catch up on.`);
});

test('every reason has a sentence in every language', async () => {
  const reasons = ['first-visit', 'revisit', 'look-back', 'commit-trial', 'ask-observer', 'welcome-back'] as const;
  const said = new Set<string>();
  for (const language of ['en', 'de', 'es'] as const) {
    await fill(language);
    for (const reason of reasons) said.add(whyWords({ why: { ...why, reason }, twist: null }, now));
  }
  expect(said.size).toBe(reasons.length * 3);
});
