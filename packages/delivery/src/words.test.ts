import { LANGUAGES, type Language } from '@micromoment/core';
import { expect, test } from 'vitest';
import { mailWords } from './words.ts';

test('a mail speaks the language its reader chose, else that of what they practise, else English', () => {
  expect(mailWords('de', 'en').say.openMoment).toBe('Den Moment öffnen');
  expect(mailWords(null, 'es-MX').say.openMoment).toBe('Abrir el momento');
  expect(mailWords(null, 'fr')).toMatchObject({ language: 'en' });
});

test('plurals and arguments are worded in each language', () => {
  expect(mailWords('en', 'en').say.ago({ days: 3 })).toBe('3 days ago');
  expect(mailWords('de', 'en').say.ago({ days: 3 })).toBe('vor 3 Tagen');
  expect(mailWords('es', 'en').say.signInBody({ minutes: 10 })).toContain('los próximos 10 minutos');
});

const eyebrow = (language: Language, minutes: number) => mailWords(language, 'en').say.touchpointEyebrow({ minutes });

test('a mail says of a moment how long it takes, and not that every moment takes two minutes', () => {
  expect([1, 2, 3].map((minutes) => eyebrow('en', minutes))).toEqual([
    'One minute, when it suits you',
    'Two minutes, when it suits you',
    'Three minutes, when it suits you',
  ]);
  expect([eyebrow('de', 1), eyebrow('es', 4)]).toEqual(['Eine Minute, wann es dir passt', 'Cuatro minutos, cuando te venga bien']);
  for (const language of LANGUAGES) expect(mailWords(language, 'en').say['why.first-visit']).not.toMatch(/minut/i);
});

test('every language says the same things, each in words of its own', () => {
  const keys = Object.keys(mailWords('en', 'en').say);
  for (const language of LANGUAGES) expect(Object.keys(mailWords(language, 'en').say)).toEqual(keys);
  expect(plain('de').filter((said) => plain('en').includes(said))).toEqual([]);
  expect(plain('es').filter((said) => plain('en').includes(said))).toEqual([]);
});

const plain = (language: Language) => Object.values(mailWords(language, 'en').say).filter((said) => typeof said === 'string');
