import { DAY, HOUR, instant, later, minutes, type TrialMoment, type Zone } from '@micromoment/core';
import { afterEach, expect, test } from 'vitest';
import { larder } from '../offline/device.ts';
import { EMPTY_LARDER, type Larder } from '../offline/larder.ts';
import { reminderBefore, trialFacts, trialHours } from './trial-hours.ts';

const trial: TrialMoment = { id: 'try-it', kind: 'trial', minutes: minutes(2), develops: [], replaces: [], within: minutes(24 * 60), if: 'so', then: 'I ask' };
const FRIDAY = instant(Date.UTC(2026, 2, 6, 10));
const hours: Larder['hours'] = {
  zone: 'Europe/Lisbon' as Zone, // every runtime knows it
  working: { days: [1, 2, 3, 4, 5], from: minutes(540), until: minutes(1020) },
  quiet: { from: minutes(1140), until: minutes(480) },
  daysOff: ['2026-03-09'],
};
afterEach(() => {
  larder.value = EMPTY_LARDER;
});

test('a trial planned on a Friday ends on the next working day, past the weekend and a public holiday', () => {
  larder.value = { ...EMPTY_LARDER, hours };
  expect(trialHours(trial, FRIDAY)).toEqual({ until: later(FRIDAY, 4 * DAY), remindAt: null, occasion: null });
  expect(reminderBefore(trial, FRIDAY)).toBeUndefined();
});

test('with a meeting it is for, it ends with the meeting and is reminded of half an hour before', () => {
  const meeting = { from: later(FRIDAY, 4 * HOUR), until: later(FRIDAY, 5 * HOUR) };
  larder.value = { ...EMPTY_LARDER, hours: { ...hours, occasions: [meeting] } };
  expect(trialHours(trial, FRIDAY)).toMatchObject({ until: meeting.until, occasion: meeting });
  expect(reminderBefore(trial, FRIDAY)).toBe('13:30');
  expect(trialFacts(trial, FRIDAY, '13:30')).toEqual({ until: meeting.until, remindAt: later(FRIDAY, 3.5 * HOUR), occasion: meeting.from });
});

test('before the first answer of a server it ends by the clock alone', () => {
  expect(trialHours(trial, FRIDAY).until).toBe(later(FRIDAY, DAY));
});
