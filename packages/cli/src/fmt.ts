import { no, ok, type Result } from '@micromoment/core';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { blueprintFilesIn } from './blueprint-files.ts';
import type { Command, ExitCode, Streams } from './command.ts';
import { tidied, type TidyProblem } from './fmt/tidied.ts';
import { readWords } from './words.ts';

export const fmtCommand: Command = {
  name: 'fmt',
  does: 'Lays blueprints out in the layout of the house; every comment stays.',
  usage: 'micromoment fmt FILE… | - [--check] [--dry-run]',
  run: (words, streams) => fmtIn(process.cwd(), words, streams),
};

/** Lays files out. Status 1 when a file is no blueprint, or with --check when one is laid out otherwise; 2 for words or paths that are not understood. */
export async function fmtIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = await readAsked(folder, words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help fmt shows how it is used.`);
    return 2;
  }
  let status: ExitCode = 0;
  for (const path of asked.value.paths) if (!(await layOut(folder, path, asked.value, streams))) status = 1;
  return status;
}

type Asked = { readonly paths: readonly string[]; readonly isCheck: boolean; readonly isRehearsal: boolean };

async function readAsked(folder: string, words: readonly string[]): Promise<Result<Asked, string>> {
  const read = readWords(words, { check: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (positionals.length === 0) return no('It takes at least one file or folder.');
  const paths: string[] = [];
  for (const path of positionals) {
    const files = path === '-' ? ['-'] : await blueprintFilesIn(resolve(folder, path));
    if (!files) return no(`There is no file or folder ${path}.`);
    paths.push(...files.map((file) => (file === '-' ? file : relative(folder, file))));
  }
  return ok({ paths, isCheck: values.check, isRehearsal: values['dry-run'] });
}

/** True when a file is well laid out afterwards, or would be. */
async function layOut(folder: string, path: string, { isCheck, isRehearsal }: Asked, { out, talk, readInput }: Streams): Promise<boolean> {
  const text = path === '-' ? await readInput() : await readFile(resolve(folder, path), 'utf8');
  const tidy = tidied(text);
  if (!tidy.ok) {
    for (const line of told(path, tidy.problem)) talk(line);
    if (path === '-') out(text.trimEnd());
    return tidy.problem.kind === 'comment-has-no-place';
  }
  if (path === '-' && !isCheck) {
    out(tidy.value.trimEnd());
    return true;
  }
  if (tidy.value === text) return true;
  if (isCheck) out(path);
  else if (isRehearsal) talk(`${path} would be laid out anew; its meaning and its comments would stay.`);
  else {
    await writeFile(resolve(folder, path), tidy.value);
    talk(`${path} is laid out anew; its meaning and its comments are the same.`);
  }
  return !isCheck;
}

function told(path: string, problem: TidyProblem): readonly string[] {
  switch (problem.kind) {
    case 'not-a-blueprint':
      return problem.problems
        .map(({ at, what, fix }) => `${path}:${at.line}:${at.col}: ${what} ${fix}`)
        .concat(`${path} is left as it is, because it is not a blueprint yet.`);
    case 'comment-has-no-place':
      return [`${path} is left as it is: one of its comments would not find its place again, and none may be lost. Move it to a line of its own, above a key.`];
  }
}
