import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  before: 'Vor deinem ersten Moment: was gespeichert wird, und wer es sieht',
  rests: 'Dein Üben ruht, bis du wieder zustimmst',
  kept: 'Deine Antworten werden für dich gespeichert, verschlüsselt mit einem eigenen Schlüssel. Zahlen beruhen auf mindestens fünf Menschen und enthalten kein Wort von dir.',
  byAgreeing: 'Momente kommen, sobald du zustimmst; unter „Wer was sieht“ kannst du das zurücknehmen, und dann ruht dein Üben sofort.',
  bySubscribing: 'Mit dem Abonnieren stimmst du zu; unter „Wer was sieht“ kannst du das zurücknehmen.',
  agree: 'Zustimmen',
  notNow: 'Nicht jetzt',
  whoSees: 'Wer was sieht',
  nothingComes: 'Bevor du zustimmst, kommt nichts.',
  readIt: 'Was gespeichert wird, und wer es sieht',
} as const satisfies Translation<typeof en>;
