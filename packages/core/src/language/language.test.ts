import { expect, test } from 'vitest';
import { spokenLanguage } from './language.ts';

test('the first language wished for that the house speaks is spoken, whatever the region', () => {
  expect(spokenLanguage(['fr', 'de-AT', 'en'])).toBe('de');
  expect(spokenLanguage(['ES-419'])).toBe('es');
});

test('where none fits, English is spoken', () => {
  expect(spokenLanguage(['fr', 'x-den'])).toBe('en');
  expect(spokenLanguage([])).toBe('en');
});
