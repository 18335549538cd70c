import { expect, test } from 'vitest';
import { awaitsWord, type Review } from './review.ts';

const costly = { verdict: 'worked', sentence: { says: 'since.too-early', given: {} }, moreNeeded: null, freshMissing: 0, meanwhile: told('worse') } as const;
const halves: Pick<Review, 'check' | 'standing' | 'outcome'> = {
  check: { subject: { of: 'cadence' }, design: 'randomised-halves' },
  standing: costly,
  outcome: null,
};

function told<Verdict extends string>(verdict: Verdict) {
  return { verdict, sentence: { says: 'watched.depth', given: {} } } as const;
}

test('a change that one half has, and that cost something else, waits for a word until there is one', () => {
  expect(awaitsWord(halves)).toBe(true);
  expect(awaitsWord({ ...halves, standing: { ...costly, verdict: 'no-sign' } })).toBe(true);
  expect(awaitsWord({ ...halves, outcome: { verdict: 'ended', sentence: costly.sentence } })).toBe(false);
});

test('nothing waits that cost nothing, made things worse by itself, or is with everybody already', () => {
  expect(awaitsWord({ ...halves, standing: { ...costly, meanwhile: told('held') } })).toBe(false);
  expect(awaitsWord({ ...halves, standing: { ...costly, verdict: 'worse' } })).toBe(false);
  expect(awaitsWord({ ...halves, standing: { ...costly, verdict: 'too-early', meanwhile: told('too-early') } })).toBe(false);
  expect(awaitsWord({ ...halves, check: { subject: { of: 'cadence' }, design: 'fresh-window' } })).toBe(false);
});
