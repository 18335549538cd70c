import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../reading/reading.ts';
import { speaksOfDistress } from './distress.ts';

type Labelled = { readonly text: string; readonly distress: boolean };

// Our own file, in the shape its README tells.
const sentencesOf = (name: string): readonly Labelled[] =>
  readFileSync(new URL(`../../responses/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

function shares(sentences: readonly Labelled[]) {
  const share = (distress: boolean): number => {
    const all = sentences.filter((sentence) => sentence.distress === distress);
    return all.filter(({ text }) => speaksOfDistress(read(text))).length / all.length;
  };
  return { recall: share(true), falseAlarms: share(false) };
}

test('of sentences written after the phrases, nine in ten that speak of harm are seen, and one in twenty of the others at most is taken for it', () => {
  const { recall, falseAlarms } = shares(sentencesOf('gate-fresh'));
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(falseAlarms).toBeLessThanOrEqual(0.05);
});

test('the sentences the phrases were written by stay seen', () => {
  const { recall, falseAlarms } = shares(sentencesOf('gate-dev'));
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(falseAlarms).toBeLessThanOrEqual(0.01);
});

test('ordinary answers to workplace scenes are hardly ever taken for harm', () => {
  const files = ['dev', 'dev-2', 'dev-3', 'fresh-1', 'fresh-2', 'fresh-3', 'fresh-4', 'fresh-5', 'fresh-6', 'fresh-7', 'fresh-8', 'fresh-9'];
  const texts = files.flatMap((name) => sentencesOf(name).map(({ text }) => text));
  expect(texts.filter((text) => speaksOfDistress(read(text))).length / texts.length).toBeLessThanOrEqual(0.002);
});

test.each([
  'He hit me.',
  'my husband hits me',
  'my manager keeps touching me',
  'He put his hand on my thigh in the meeting',
  'I am being bullied',
  "I'd be better off dead",
  "I don't want to be here anymore",
  "I'm thinking of ending things",
  "I've been cutting again",
  'I took too many pills last night',
  'he threatened to stab me',
  'I was racially insulted by a customer',
  'im gonna kms',
  'This deadline is killing me, and yesterday he hit me.',
])('harm in plain words is seen: %s', (text) => expect(speaksOfDistress(read(text))).toBe(true));

test.each([
  'Hit me with the numbers.',
  'The overdose protocol was not followed yesterday. What got in the way?',
  'He relapsed into old habits after the training.',
  'Sorry, I filed a complaint against the supplier, not you.',
  "I didn't mean to hurt you.",
  'They beat us to it.',
])('a figure of speech or a matter of work is not harm: %s', (text) => expect(speaksOfDistress(read(text))).toBe(false));
