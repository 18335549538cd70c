import { expect, test } from 'vitest';
import { isOccasion, type Meeting, type PairingRule } from './pairing-rule.ts';

const priya = { name: 'Priya Náyar', address: 'priya@example.org' };
const sam = { name: 'Sam', address: 'sam@example.org' };
const meeting = (changes: Partial<Meeting> = {}): Meeting => ({ title: 'Feedback: first quarter', people: [sam, priya], ...changes });

test('a meeting of two is a one-to-one, however often one of them is named', () => {
  const rule = { kind: 'one-to-one' } as const;
  expect(isOccasion(meeting(), rule)).toBe(true);
  expect(isOccasion(meeting({ people: [sam, priya, { ...sam, address: 'SAM@example.org' }] }), rule)).toBe(true);
  expect(isOccasion(meeting({ people: [sam, priya, { name: 'Rui', address: 'rui@example.org' }] }), rule)).toBe(false);
  expect(isOccasion(meeting({ people: [sam] }), rule)).toBe(false);
});

test.each<[string, PairingRule, boolean]>([
  ['a word of its title', { kind: 'title', words: ['feedback'] }, true],
  ['one of several', { kind: 'title', words: ['1:1', 'first quarter'] }, true],
  ['a part of a word', { kind: 'title', words: ['feed'] }, false],
  ['nothing', { kind: 'title', words: [' '] }, false],
  ['somebody by a part of their name, without the accent', { kind: 'with', name: 'nayar' }, true],
  ['somebody by their address', { kind: 'with', name: 'priya@example.org' }, true],
  ['somebody who is not in it', { kind: 'with', name: 'Rui' }, false],
])('a meeting is found by %s: %j', (_what, rule, found) => {
  expect(isOccasion(meeting(), rule)).toBe(found);
});

test('a title such as 1:1 is found as it is written', () => {
  expect(isOccasion(meeting({ title: 'Sam / Priya 1:1' }), { kind: 'title', words: ['1:1'] })).toBe(true);
});
