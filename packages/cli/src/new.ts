import { FAMILIES, no, ok, type Result } from '@micromoment/core';
import { idOf, signalNamed, skeleton, type Outcome } from '@micromoment/format';
import { lint } from '@micromoment/lint';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command, ExitCode, Streams } from './command.ts';
import { completed, type Ask } from './new/questions.ts';
import { readWords } from './words.ts';
import { writeFresh, type Writing } from './write-fresh.ts';

export const newCommand: Command = {
  name: 'new',
  does: 'Begins a blueprint with its outcome: the behaviour and its signals, before any moment.',
  usage: [
    'micromoment new "SKILL" [--title …] [--family communication|collaboration|empathy|leadership] [--why …]',
    '       [--does …] [--timing …] [--frequency …] [--tone …] [--audience …] [--noticed-as …] [--signal "trial: …"]…',
    '       [--id …] [--out FILE] [--no-input] [--force] [--dry-run]',
  ].join('\n'),
  async run(words, streams) {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return newIn(process.cwd(), words, streams);
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await newIn(process.cwd(), words, streams, (question) => terminal.question(question));
    } finally {
      terminal.close();
    }
  },
};

/** Begins a blueprint. Without somebody to ask, what is not said stays open. Status 1 when the file is there already, 2 for words that are not understood. */
export async function newIn(folder: string, words: readonly string[], streams: Streams, ask?: Ask): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help new shows how it is used.`);
    return 2;
  }
  const { outcome, isSilent, out, ...writing } = asked.value;
  const path = out ?? join((await isFolder(resolve(folder, 'blueprints'))) ? 'blueprints' : '.', `${outcome.id}.yaml`);
  const told = ask && !isSilent ? await completed(outcome, ask) : outcome;
  const text = skeleton(told);
  if (!(await writeFresh(folder, [{ path, text }], writing, streams))) return 1;
  const findings = lint(text).filter(({ severity }) => severity === 'error');
  for (const { line, message, fix } of findings) streams.talk(`  ${path}:${line} ${message} ${fix}`);
  streams.talk(
    findings.length === 0
      ? `micromoment lint ${path} says what comes next.`
      : `The lines above are what is still to fill in; micromoment lint ${path} says why.`,
  );
  return 0;
}

type Asked = Writing & { readonly outcome: Outcome; readonly isSilent: boolean; readonly out: string | undefined };

const word = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const FACETS_SAID = { does: word, timing: word, frequency: word, tone: word, audience: word, 'noticed-as': word } as const;
const OPTIONS = {
  title: word,
  family: word,
  why: word,
  ...FACETS_SAID,
  signal: { type: 'string', multiple: true },
  id: word,
  out: word,
  'no-input': flag,
  force: flag,
  'dry-run': flag,
} as const;

function readAsked(words: readonly string[]): Result<Asked, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [skill, ...more] = positionals;
  if (skill === undefined || skill.trim() === '' || more.length > 0) return no('It takes one skill; put it in quotes if it has several words.');
  const family = FAMILIES.find((one) => one === values.family);
  if (values.family !== undefined && !family) return no(`There is no family "${values.family}"; there are ${FAMILIES.join(', ')}.`);
  const signals = (values.signal ?? []).map((one) => ({ one, signal: signalNamed(one) }));
  const unknown = signals.find(({ signal }) => !signal);
  if (unknown) return no(`"${unknown.one}" is no signal; write what feeds it and what it means, such as --signal "trial: people told us what came of it".`);
  const id = values.id ?? idOf(skill);
  if (idOf(id) !== id || id === '') return no('An id is small letters, figures and single hyphens. Name one with --id.');
  const { does, timing, frequency, tone, audience, why } = values;
  const facets = { does, timing, frequency, tone, audience, noticedAs: values['noticed-as'] };
  const behaviour = Object.fromEntries(Object.entries(facets).filter(([, said]) => said !== undefined && said.trim() !== '')) as Outcome['behaviour']; // facets by their names, above
  const outcome: Outcome = {
    id,
    skill,
    title: values.title ?? skill,
    ...(family && { family }),
    ...(why !== undefined && { why }),
    behaviour,
    signals: signals.flatMap(({ signal }) => signal ?? []),
  };
  return ok({ outcome, isSilent: values['no-input'], out: values.out, isForced: values.force, isRehearsal: values['dry-run'] });
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
