import { expect, test } from 'vitest';
import { acceptedLanguages, spokenLanguage } from './language.ts';

test('the first language wished for that the house speaks is spoken, whatever the region', () => {
  expect(spokenLanguage(['fr', 'de-AT', 'en'])).toBe('de');
  expect(spokenLanguage(['ES-419'])).toBe('es');
});

test('where none fits, English is spoken', () => {
  expect(spokenLanguage(['fr', 'x-den'])).toBe('en');
  expect(spokenLanguage([])).toBe('en');
});

test('a browser that names weights is heard in their order', () => {
  expect(acceptedLanguages('en;q=0.5, de-CH, es;q=0.8, *;q=0.1')).toEqual(['de-CH', 'es', 'en', '*']);
  expect(acceptedLanguages('de;q=0, en')).toEqual(['en']);
  expect(acceptedLanguages('')).toEqual([]);
});
