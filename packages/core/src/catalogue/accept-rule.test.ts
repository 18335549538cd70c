import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import { ACCEPT_RULES, isTakenUnasked } from './accept-rule.ts';

const [ours, theirs] = ['changed here' as Revision, 'given out' as Revision]; // a test's own
const given = new Set([theirs]);

test.each(ACCEPT_RULES)('under "%s" a blueprint that was changed here is never replaced unasked', (rule) => {
  expect(isTakenUnasked(rule, ours, given)).toBe(false);
});

test('updates take the next release of what is in use, and nothing new', () => {
  expect(isTakenUnasked('updates', theirs, given)).toBe(true);
  expect(isTakenUnasked('updates', null, given)).toBe(false);
});

test('everything takes what is new as well, and asking takes nothing', () => {
  expect(isTakenUnasked('everything', null, given)).toBe(true);
  expect(isTakenUnasked('ask', theirs, given)).toBe(false);
  expect(isTakenUnasked('ask', null, given)).toBe(false);
});
