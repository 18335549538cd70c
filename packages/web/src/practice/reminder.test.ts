import { DAY, HOUR, instant, later, type Zone } from '@micromoment/core';
import { expect, test } from 'vitest';
import { reminderAt } from './reminder-at.ts';
import { suggestedReminder } from './reminder.ts';

const lisbon = 'Europe/Lisbon' as Zone; // a zone every runtime knows
const morning = instant(Date.UTC(2026, 10, 24, 9, 41));
const tomorrow = later(morning, DAY);

test('a reminder later today comes today', () => {
  expect(reminderAt('14:30', morning, tomorrow, lisbon)).toBe(Date.UTC(2026, 10, 24, 14, 30));
});

test('a time that has passed today comes tomorrow', () => {
  expect(reminderAt('09:00', morning, tomorrow, lisbon)).toBe(Date.UTC(2026, 10, 25, 9, 0));
});

test('no reminder comes after the trial has ended', () => {
  expect(reminderAt('09:00', morning, later(morning, 4 * HOUR), lisbon)).toBeNull();
});

test('an empty time means no reminder', () => {
  expect(reminderAt('', morning, tomorrow, lisbon)).toBeNull();
});

test('the suggestion lies two hours on within the day, else next morning', () => {
  expect(suggestedReminder(morning, lisbon)).toBe('11:00');
  expect(suggestedReminder(later(morning, 7 * HOUR), lisbon)).toBe('10:00');
  expect(suggestedReminder(later(morning, 13.5 * HOUR), lisbon)).toBe('10:00');
});
