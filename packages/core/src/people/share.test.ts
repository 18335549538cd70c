import { expect, test } from 'vitest';
import type { Entry } from '../journal/entry.ts';
import { instant } from '../time/instant.ts';
import { asShared, isShareable } from './share.ts';

const entry = (kind: string, facts: object, words: object): Entry =>
  ({ id: 'e', person: 'sam', author: 'wen', at: instant(1), blueprint: 'asking', kind, facts, words }) as Entry; // the envelope's rest plays no part

const shown = (kind: string, facts: object, words: object) => {
  const one = entry(kind, facts, words);
  if (!isShareable(one)) throw new Error('it cannot be shared');
  return asShared(one, instant(2));
};

test('a look back is shown as it was written', () => {
  const told = shown('reflected', { outcome: 'tried', tone: 4 }, { happened: 'I asked.' });
  expect(told).toEqual({
    id: 'e',
    person: 'sam',
    at: 1,
    sharedAt: 2,
    blueprint: 'asking',
    kind: 'reflected',
    facts: { outcome: 'tried', tone: 4 },
    words: { happened: 'I asked.' },
  });
});

test('nor is it shown in what order chance had the steps come', () => {
  expect(shown('reflected', { outcome: 'tried', tone: 4, exampleFirst: true }, {}).facts).toEqual({ outcome: 'tried', tone: 4 });
});

test('of what a colleague noticed, neither the sentence nor who it was is shown', () => {
  const told = JSON.stringify(shown('observed', { sighting: 'saw-it' }, { note: 'You waited.' }));
  expect(told).toContain('saw-it');
  expect(told).not.toMatch(/waited|wen/);
});

test('how long somebody took is never shown', () => {
  expect(shown('responded', { seconds: 300 }, { response: 'How was it?' }).facts).toEqual({});
});

test.each(['opened', 'skipped', 'decided', 'asked-observer'])('%s cannot be shared', (kind) => {
  expect(isShareable(entry(kind, {}, {}))).toBe(false);
});
