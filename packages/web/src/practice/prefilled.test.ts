import { expect, test } from 'vitest';
import { beganWith, languageOf } from './prefilled.ts';

const prefilled = { trial: { if: 'a colleague sighs', then: 'I ask one open question.' }, language: 'en' };

test('a part of a plan is in its author’s language as long as nobody has written over it', () => {
  expect(languageOf('if', 'a colleague sighs', prefilled)).toBe('en');
  expect(languageOf('then', ' I ask one open question', prefilled)).toBe('en');
  expect(languageOf('then', 'frage ich nach', prefilled)).toBeUndefined();
  expect(languageOf('then', 'a colleague sighs', prefilled)).toBeUndefined();
});

test('where nobody knows what it began with, nothing is claimed', () => {
  expect(languageOf('if', 'a colleague sighs', undefined)).toBeUndefined();
});

test('of several trials a plan began with the one whose words still stand in it', () => {
  const other = { if: 'a call ends', then: 'I sum up' };
  expect(beganWith({ if: 'a call ends', then: 'frage ich nach' }, [prefilled.trial, other])).toBe(other);
  expect(beganWith({ if: 'wenn jemand seufzt', then: 'frage ich nach' }, [prefilled.trial, other])).toBeUndefined();
});
