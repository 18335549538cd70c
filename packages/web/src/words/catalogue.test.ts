import { expect, test } from 'vitest';
import { say as sayBelow } from '../look/foot-words.ts';
import { say } from '../look/words.ts';
import { fill } from './catalogue.ts';
import { inlaid } from './inlaid.ts';

test('a plural is worded by the rule of its language', async () => {
  await fill('de');
  expect([sayBelow.unsent({ count: 1 }), sayBelow.unsent({ count: 1_200 })].map((text) => text.split(' nur')[0])).toEqual([
    '1 Eintrag liegt',
    '1.200 Einträge liegen',
  ]);
  await fill('en');
  expect(sayBelow.unsent({ count: 2 })).toMatch(/^2 entries are/);
});

test('each language says its own words, and only when it is spoken', async () => {
  await fill('es');
  expect(say.today).toBe('Hoy');
  await fill('en');
  expect(say.today).toBe('Today');
});

test('the pseudo-language has accents, is two fifths longer and keeps its arguments', async () => {
  const plain = say.unreachable;
  await fill('en-XA');
  expect(say.unreachable).toMatch(/^\[Thé šérvér .*\]$/);
  expect(say.unreachable.length).toBeGreaterThanOrEqual(plain.length * 1.4);
  expect(say.stepOf({ at: 2, all: 5, name: 'See' })).toContain('2 öf 5');
});

test('the mirrored language turns what it says and not what stands in it', async () => {
  await fill('ar-XB');
  expect(say.today).toBe('\u202EToday\u202C');
  const sentence = inlaid(say.toQuote, { code: 'E1' });
  expect(sentence).toEqual(['\u202ETo quote: \u202C', 'E1', '']);
});

test('a part of the page stands where the language wants it', async () => {
  await fill('de');
  expect(inlaid(say.toQuote, { code: 'E1' })).toEqual(['Zum Angeben bei Fragen: ', 'E1', '']);
});
