import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPECTATION_PARTS, expectationParts, type ExpectationPart } from './expectation-parts.ts';

const said = (text: string) => {
  const parts = expectationParts(text, { language: 'en' });
  return parts && Object.fromEntries(EXPECTATION_PARTS.map((part) => [part, parts[part].map((span) => text.slice(...span))]));
};

test('what happened, what it did and what is asked for are told apart, each at its own words', () => {
  expect(said('You moved the review twice last week, and I had to redo the plan. From now on I need it to stay on Thursday.')).toEqual({
    observation: ['You moved'],
    impact: ['I had to redo'],
    request: ['From now on', 'I need it'],
  });
});

test('a complaint without a request shows what it says and asks for nothing', () => {
  expect(said('The plan changed at five yesterday, so we couldn’t brief the drivers.')).toMatchObject({ observation: ['The plan changed'], request: [] });
});

test('what is supposed, or belongs to the request, did not happen', () => {
  expect(said('I need you to tell me if the delivery was late.')).toMatchObject({ observation: [], impact: [] });
  expect(said('Please send back the copy you made on Tuesday.')).toMatchObject({ observation: [] });
});

test('a text that is not looked at has no parts', () => {
  expect(said('')).toBeUndefined();
});

type Labelled = { readonly text: string; readonly shows: readonly ExpectationPart[] };
const fresh = readFileSync(new URL('../responses/expectation-parts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled); // our own file

// The figures of docs/evidence.md, on sentences written after the rules.
test.each([
  ['observation', { right: 41, wrong: 3, missed: 5 }],
  ['impact', { right: 24, wrong: 1, missed: 15 }],
  ['request', { right: 40, wrong: 0, missed: 7 }],
] as const)('of the fresh sentences, %s is seen as published', (part, figures) => {
  const seen = { right: 0, wrong: 0, missed: 0 };
  for (const { text, shows } of fresh) {
    const isSeen = (expectationParts(text, { language: 'en' })?.[part].length ?? 0) > 0;
    const isThere = shows.includes(part);
    if (isSeen || isThere) seen[isSeen ? (isThere ? 'right' : 'wrong') : 'missed'] += 1;
  }
  expect(seen).toEqual(figures);
});
