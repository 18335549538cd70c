import { expect, test } from 'vitest';
import { minutes } from '../time/instant.ts';
import { adaptedTo } from './adaptation.ts';
import { CAPS } from './availability.ts';
import { practice } from './testing.ts';

test('without a constraint the cadence is the blueprint’s and the caps are the person’s', () => {
  expect(adaptedTo(null, practice, CAPS)).toEqual({ limits: { caps: CAPS, perWeek: 2 }, prefer: [], introductionPace: 1, invitesObservers: true });
});

test('somebody without time gets half the cadence, one a day, and what needs no writing', () => {
  expect(adaptedTo('no-time', practice, CAPS)).toMatchObject({ limits: { caps: { perDay: 1 }, perWeek: 1 }, prefer: ['recall', 'decide'] });
});

test('what the blueprint says of a constraint goes before what is usual', () => {
  const own = { ...practice, adapt: [{ when: 'no-time' as const, perWeek: 3, prefer: ['respond' as const] }] };
  expect(adaptedTo('no-time', own, CAPS)).toMatchObject({ limits: { perWeek: 3 }, prefer: ['respond'] });
});

test('where trust is low nobody is invited to be observed', () => {
  expect(adaptedTo('low-trust', practice, CAPS).invitesObservers).toBe(false);
});

test('an author lowers the minutes of a day, though never below the longest moment', () => {
  const brief = { ...practice, cadence: { perWeek: 2, minutesPerDay: minutes(1) } };
  expect(adaptedTo(null, brief, CAPS).limits.caps.minutesPerDay).toBe(4);
});

test('a person may ask for less in a week than their blueprint brings, and not for more', () => {
  expect(adaptedTo(null, practice, { ...CAPS, perWeek: 1 }).limits.perWeek).toBe(1);
  expect(adaptedTo(null, practice, { ...CAPS, perWeek: 5 }).limits.perWeek).toBe(2);
});
