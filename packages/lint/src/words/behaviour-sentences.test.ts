import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accepts, misjudged, readLabelled } from '../testing/judge.ts';
import { readAct } from './act.ts';
import { secondAct } from './second-act.ts';
import { vaguenessOf } from './vagueness.ts';

const sentences = readLabelled(readFileSync(new URL('../testing/behaviour-sentences.txt', import.meta.url), 'utf8'));

test('the sentences the rules were made with are judged as a careful reader judges them', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(120);
  expect(misjudged(sentences).map(({ label, sentence }) => `${label}: ${sentence}`)).toEqual([]);
});

const secondOf = (sentence: string) => {
  const act = readAct(sentence);
  const second = act && secondAct(act);
  return second && sentence.slice(second.words[0]!.from, second.words.at(-1)!.to);
};

test.each([
  ['plan, conduct, and conclude meetings', 'conduct'],
  ['communicate clearly and build trust', 'build trust'],
  ['asks questions and answers emails', 'answers emails'],
  ['asks a question, then gives advice', 'gives advice'],
  ['calls the customer as well as updating the ticket', 'updating the ticket'],
  ['Before the call ends, repeats the tasks and thanks the host', 'thanks the host'],
])('the second act is found and pointed at: %s', (sentence, second) => {
  expect(secondOf(sentence)).toBe(second);
});

test.each([
  'asks and waits for the answer',
  'asks questions and answers',
  'shares praise and thanks',
  'names the decision, the owner and the date',
  'asks a question that names the feeling and invites an answer',
  'offers help and support',
  'asks what happened, when and where',
])('parts of one act are no second act: %s', (sentence) => {
  expect(secondOf(sentence)).toBeUndefined();
});

const vaguenessIn = (sentence: string) => {
  const act = readAct(sentence);
  const vague = act && vaguenessOf(act, sentence);
  return vague && [vague.kind, sentence.slice(vague.from, vague.to)];
};

test.each([
  ['understand the importance of empathy', ['mental', 'understand']],
  ['The manager understands the team', ['mental', 'understands']],
  ['be a better listener', ['trait', 'be a better listener']],
  ['improves team communication', ['change', 'improves']],
  ['supports junior colleagues', ['vague', 'supports']],
  ['shows great empathy', ['vague', 'shows great empathy']],
  ['asks questions effectively', ['quality', 'effectively']],
  ['makes sure everyone speaks', ['intention', 'makes sure']],
  ['never interrupts', ['absence', 'interrupts']],
])('what cannot be noticed is named: %s', (sentence, vague) => {
  expect(vaguenessIn(sentence)).toEqual(vague);
});

test('a sentence without a verb is no act', () => {
  expect(readAct('better communication')).toBeUndefined();
  expect(readAct('')).toBeUndefined();
  expect(readAct('"')).toBeUndefined();
});

test('any text is read without a crash and in little time', () => {
  const texts = [
    'and and and',
    ', , ,',
    'a'.repeat(5_000),
    'and '.repeat(2_000),
    '👍 and 🙃',
    'asks 1/2 & 3',
    'constructor and __proto__',
    'The the the',
    'to to to to ask',
  ];
  expect(texts.map((text) => typeof accepts(text))).toEqual(texts.map(() => 'boolean'));
});
