import { expect, test } from 'vitest';
import { START } from '../schedule/testing.ts';
import { partsPresent, type Reflection } from './reflection.ts';

const reflection = (facts: Reflection['facts'], words: Reflection['words']): Reflection => ({ kind: 'reflected', at: START, facts, words }) as Reflection; // the envelope is not looked at

test('a part is present by a rating or in words', () => {
  expect(partsPresent(reflection({ outcome: 'tried', timing: 4 }, { happened: 'I asked Lee.', next: 'Ask again.' }))).toEqual(['happened', 'timing', 'next']);
});

test('blank words are no words', () => {
  expect(partsPresent(reflection({ outcome: 'not-yet' }, { happened: '   ' }))).toEqual([]);
});
