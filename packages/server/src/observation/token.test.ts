import { expect, test } from 'vitest';
import { freshToken, readToken } from './token.ts';

const organisation = '0190d3a0-0000-7000-8000-00000000d3a0';

test('a token reads back as its organisation and the hash that was kept', () => {
  const { text, hash } = freshToken(organisation);
  expect(readToken(text)).toEqual({ organisation, hash });
});

test('the hash does not show the secret', () => {
  const { text, hash } = freshToken(organisation);
  expect(hash.toString('base64url')).not.toContain(text.split('.')[1]);
});

test.each(['', 'x', `${organisation}.`, `${organisation}.short`, `not-an-organisation.${'a'.repeat(22)}`])('%j is no token', (text) => {
  expect(readToken(text)).toBeUndefined();
});
