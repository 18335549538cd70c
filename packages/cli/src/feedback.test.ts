import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { feedbackCommand } from './feedback.ts';

async function run(words: readonly string[], input = '') {
  const out: string[] = [];
  const talk: string[] = [];
  const status = await feedbackCommand(words, {
    out: (line) => void out.push(line),
    talk: (line) => void talk.push(line),
    readInput: () => Promise.resolve(input),
  });
  return { out, talk, status };
}

const LINES = ['{"id":"a","text":"What part of it bothers you most?"}', '', '{"id":2,"text":"Wo drückt der Schuh?","language":"de"}'].join('\n');

test('each line gets a verdict, in order, with spans of the text', async () => {
  const { out, status } = await run(['--jsonl'], LINES);
  const [first, second] = out.map((line) => JSON.parse(line) as { id: string; gate?: string; criteria: Record<string, { state: string; spans: number[][] }> }); // our own lines
  expect(status).toBe(0);
  expect(first).toMatchObject({ id: 'a', criteria: { question: { state: 'found', spans: [[0, 33]] } } });
  expect(second).toMatchObject({ id: '2', gate: 'language', criteria: { question: { state: 'unsure', spans: [] } } });
});

test('an expectation is told in its parts: what happened, what that does, and what is asked for', async () => {
  const { out } = await run(['--jsonl'], '{"id":"a","text":"You moved the review twice, and I had to redo the plan. I need it to stay on Thursday."}');
  const { criteria } = JSON.parse(out[0] ?? '') as { criteria: Record<string, { spans: number[][]; parts?: Record<string, number[][]> }> }; // our own line
  expect(criteria['states-expectation']).toMatchObject({ state: 'found', parts: { observation: [[0, 9]], impact: [[32, 45]] } });
  expect(criteria['states-expectation']?.parts?.['request']).toEqual(criteria['states-expectation']?.spans);
  expect(criteria['question']).not.toHaveProperty('parts');
});

test('with the sentence encoder the verdicts have the same shape', async () => {
  const { out, status } = await run(['--jsonl', '--tier', '1'], LINES);
  expect(status).toBe(0);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ id: 'a', criteria: { question: { state: 'found' }, open: { state: 'found' } } });
});

test('a line that is no response is named, and the others are still judged', async () => {
  const { out, talk, status } = await run(['--jsonl'], 'nonsense\n{"id":"b","text":"How are you?"}');
  expect(status).toBe(1);
  expect(talk).toEqual(['Line 1 is not a response: it is not one JSON object.']);
  expect(out).toHaveLength(1);
});

test('an evaluation tells precision with its lower bound, recall, and wrong remarks by slice', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'feedback-')), 'rows.jsonl');
  await writeFile(
    file,
    '{"id":"a","tag":"typo","text":"wat was it like 4 u","labels":{"question":true}}\n{"id":"b","text":"The bus was late.","labels":{"question":false}}\n',
  );
  const told = await run(['eval', file]);
  expect(told.status).toBe(0);
  expect(told.out[0]).toMatch(/^2 responses\n\ncriterion +shown +found +precision +at least +recall/);
  const { out } = await run(['eval', file, '--json']);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    tier: 0,
    responses: 2,
    criteria: { question: { n: 2, shown: 1, precision: 1, recall: 1 } },
    wrongRemarks: 0,
    slices: { informal: { responses: 1 } },
  });
});

test.each([[[]], [['eval']], [['--tier', '2', '--jsonl']], [['--nonsense']], [['eval', 'a', 'b']]])(
  'words that are not understood end with 2: %j',
  async (words) => {
    expect((await run(words)).status).toBe(2);
  },
);

test.each([['{"id":"a","text":"Hi.","labels":{}}\n'], [''], ['\n\n']])('a file without a label measures nothing, and says so: %j', async (content) => {
  const file = join(await mkdtemp(join(tmpdir(), 'feedback-')), 'rows.jsonl');
  await writeFile(file, content);
  const { out, talk, status } = await run(['eval', file]);
  expect({ out, status }).toEqual({ out: [], status: 1 });
  expect(talk[0]).toMatch(/no labelled response/);
});

test('a line without an id goes by its number, also after a mark of the encoding', async () => {
  const { out, status } = await run(['--jsonl'], '\uFEFF{"text":"How are you?"}\n\n{"text":"What happened?"}');
  expect(status).toBe(0);
  expect(out.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['1', '3']); // our own lines
});

test.each([
  ['{"text":"Hi.","language":7}', 'Line 1 is not a response: its "language" is no language tag, such as "en".'],
  ['{"text":"Hi.","terms":"roadmap"}', 'Line 1 is not a response: its "terms" are no list of words.'],
])('a field of another kind is told: %s', async (line, problem) => {
  expect(await run(['--jsonl'], line)).toEqual({ out: [], talk: [problem], status: 1 });
});

test('a text gets a table for people, with the words and who speaks', async () => {
  const { out, status } = await run(['What happened?']);
  expect(status).toBe(0);
  expect(out[0]).toMatch(/^criterion +state +words\nquestion +found +speaks +"What happened\?"\nopen +found/);
});

test.each([
  ['I want to kill myself.', /human contact/],
  ['Je suis là, je comprends.', /not read as English/],
])('a text that is not looked at gets the reason: %s', async (text, reason) => {
  expect((await run([text])).out[0]).toMatch(reason);
});

test('a file that cannot be read, or holds another thing, ends with 1', async () => {
  expect((await run(['eval', 'nowhere.jsonl'])).status).toBe(1);
});
