import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CRITERION_NAMES } from '../criterion.ts';
import { parseResponse } from './response.ts';

const folder = new URL('../../responses/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const responses = files.flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ file: name, read: parseResponse(line) })),
);
const own = responses.flatMap(({ file, read }) => (read.ok ? [{ ...read.value, file }] : []));

test('the data of our own are a thousand responses and more, to thirty scenes and more, in many voices', () => {
  expect(own).toHaveLength(responses.length);
  expect(own.length).toBeGreaterThanOrEqual(1_000);
  expect(new Set(own.map(({ scenario }) => scenario)).size).toBeGreaterThanOrEqual(30);
  const voices = new Set(own.map(({ tag }) => tag));
  expect(['brief', 'voice', 'typo', 'hedge', 'nonnative', 'warm', 'blunt', 'sarcasm', 'multi', 'nearmiss'].filter((voice) => !voices.has(voice))).toEqual([]);
});

test('no scene of the responses that are measured on is in those that train', () => {
  const fresh = ['fresh-6', 'fresh-7', 'fresh-8', 'fresh-9', 'fresh-10', 'fresh-11', 'fresh-12'].map((name) => `${name}.jsonl`);
  const scenes = (isFresh: boolean) => new Set(own.filter(({ file }) => fresh.includes(file) === isFresh).map(({ scenario }) => scenario));
  const trained = scenes(false);
  expect([...scenes(true)].filter((scene) => trained.has(scene))).toEqual([]);
});

test('no two responses to one scene are the same', () => {
  const texts = own.map(({ scenario, text }) => `${scenario}: ${text.toLowerCase()}`);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test.each([0, 1])('the card of tier %i says what the weights are made from, under which licence, when, and what they are worth', (tier) => {
  const card = JSON.parse(readFileSync(new URL(`../../models/tier-${tier}.json`, import.meta.url), 'utf8'));
  expect(card).toMatchObject({ licence: 'Apache-2.0', date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), trainedOn: { responses: expect.any(Number) } });
  const judged = CRITERION_NAMES.filter((name) => name !== 'brief' && name !== 'one-question');
  expect(Object.keys(card.figures.fresh)).toEqual(expect.arrayContaining(judged));
  expect(card.notFor).toContain('verdict about a person');
});
