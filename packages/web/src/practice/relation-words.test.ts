import { expect, test } from 'vitest';
import { apartBy } from './apart.ts';
import { changeWords, stateWords } from './relation-words.ts';

test('what moved between two people is said in words, trust first', () => {
  expect(changeWords({ trust: 3, engagement: 3 }, { trust: 2, engagement: 2 })).toBe('Trust a little lower. Engagement a little lower.');
  expect(changeWords({ trust: 3, engagement: 3 }, { trust: 3, engagement: 2 })).toBe('Engagement a little lower.');
  expect(changeWords({ trust: 1, engagement: 3 }, { trust: 3, engagement: 3 })).toBe('Trust clearly higher.');
});

test('when nothing moved, nothing is said', () => {
  expect(changeWords({ trust: 3, engagement: 3 }, { trust: 3, engagement: 3 })).toBe('');
});

test('where two people stand is said without a number', () => {
  expect(stateWords({ trust: 2, engagement: 3 })).toBe('Trust is careful. The other person is with you.');
  expect(stateWords({ trust: -3, engagement: 9 })).not.toMatch(/\d|undefined/);
});

test('the better the relation, the closer the two things of its picture', () => {
  expect(apartBy({ trust: 5, engagement: 5 })).toBe(0);
  expect(apartBy({ trust: 3, engagement: 3 })).toBeCloseTo(1.6);
  expect(apartBy({ trust: 3, engagement: 2 })).toBeGreaterThan(apartBy({ trust: 3, engagement: 3 }));
  expect(apartBy({ trust: 0, engagement: 0 })).toBe(4);
});
