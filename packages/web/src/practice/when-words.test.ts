import { DAY, HOUR, instant, later, type Zone } from '@micromoment/core';
import { expect, test } from 'vitest';
import { fill } from '../words/catalogue.ts';
import { dayPartWords, dayWords, shortTimeWords, timeWords } from './when-words.ts';

const lisbon = 'Europe/Lisbon' as Zone; // a zone every runtime knows
const tuesday = instant(Date.UTC(2026, 10, 24, 9, 41));

test('days near by have names, days further on have dates', () => {
  expect(dayWords(tuesday, tuesday, lisbon)).toBe('today');
  expect(dayWords(later(tuesday, DAY), tuesday, lisbon)).toBe('tomorrow');
  expect(dayWords(later(tuesday, 2 * DAY), tuesday, lisbon)).toBe('Thursday');
  expect(dayWords(later(tuesday, 9 * DAY), tuesday, lisbon)).toBe('Thursday 3 December');
  expect(dayWords(later(tuesday, -DAY), tuesday, lisbon)).toBe('yesterday');
  expect(dayWords(later(tuesday, -3 * DAY), tuesday, lisbon)).toBe('last Saturday');
});

test('a day ends at midnight on the wall clock, not a day later', () => {
  expect(dayWords(later(tuesday, 15 * HOUR), tuesday, lisbon)).toBe('tomorrow');
  expect(dayWords(later(tuesday, 15 * HOUR), tuesday, 'America/New_York' as Zone)).toBe('today'); // also known everywhere
});

test('a day has parts', () => {
  expect(dayPartWords(later(tuesday, 2 * DAY), tuesday, lisbon)).toBe('Thursday morning');
  expect(dayPartWords(later(tuesday, 4 * HOUR), tuesday, lisbon)).toBe('this afternoon');
  expect(dayPartWords(later(tuesday, 9 * HOUR), tuesday, lisbon)).toBe('this evening');
});

test('the clock of a demo shows the day and the time', () => {
  expect(timeWords(tuesday, lisbon)).toBe('09:41');
  expect(shortTimeWords(tuesday, lisbon)).toBe('Tue 24 Nov, 09:41');
});

test('days are said as each language says them', async () => {
  await fill('de');
  expect([DAY, -3 * DAY, 9 * DAY].map((by) => dayWords(later(tuesday, by), tuesday, lisbon))).toEqual(['morgen', 'letzten Samstag', 'Donnerstag, 3. Dezember']);
  expect(dayPartWords(later(tuesday, 2 * DAY), tuesday, lisbon)).toBe('am Donnerstagvormittag');
  await fill('es');
  expect([DAY, -3 * DAY, 9 * DAY].map((by) => dayWords(later(tuesday, by), tuesday, lisbon))).toEqual([
    'mañana',
    'el sábado pasado',
    'el jueves, 3 de diciembre',
  ]);
  expect(dayPartWords(later(tuesday, 2 * DAY), tuesday, lisbon)).toBe('el jueves por la mañana');
});
