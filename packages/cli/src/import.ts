import { no, ok, type Result } from '@micromoment/core';
import { lint } from '@micromoment/lint';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Command, ExitCode, Streams } from './command.ts';
import { draftOf, toldOf } from './import/draft-of.ts';
import { MOST_BYTES, type Read } from './import/material.ts';
import { readAiken, readGift } from './import/read-quiz.ts';
import { readTwee, readTwine } from './import/read-story.ts';
import { readWords } from './words.ts';
import { writeFresh, type Writing } from './write-fresh.ts';

export const importCommand: Command = {
  name: 'import',
  does: 'Makes a draft from a Twine story or a quiz, and says what it lacks of a blueprint.',
  usage: 'micromoment import FILE [--from twee|twine|gift|aiken] [--out FILE] [--force] [--dry-run]',
  run: (words, streams) => importIn(process.cwd(), words, streams),
};

/** Imports a file. Status 1 when it cannot be read or the place is taken, 2 for words that are not understood. */
export async function importIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help import shows how it is used.`);
    return 2;
  }
  const { file, from, out, ...writing } = asked.value;
  const text = await readModest(resolve(folder, file));
  if (!text.ok) {
    streams.talk(`${file} ${text.problem}`);
    return 1;
  }
  const read = READERS[from ?? kindOf(file, text.value)](text.value);
  if (!read.ok) {
    streams.talk(`${file}:${read.problem.line}: ${read.problem.what} Nothing was imported; mend that line, or say with --from what it is.`);
    return 1;
  }
  const draft = draftOf(read.value, basename(file, extname(file)));
  if (out === undefined) streams.out(draft.trimEnd());
  else if (!(await writeFresh(folder, [{ path: out, text: draft }], writing, streams))) return 1;
  for (const line of toldOf(read.value)) streams.talk(line);
  streams.talk('This is a draft and not a blueprint. Before anybody can practise it, it needs:');
  for (const { line, message, fix } of lint(draft).filter(({ severity }) => severity === 'error'))
    streams.talk(`  ${out ?? 'line '}${out === undefined ? '' : ':'}${line} ${message} ${fix}`);
  return 0;
}

const READERS: Readonly<Record<Kind, (text: string) => Read>> = { twee: readTwee, twine: readTwine, gift: readGift, aiken: readAiken };
const KINDS = ['twee', 'twine', 'gift', 'aiken'] as const;
type Kind = (typeof KINDS)[number];
type Asked = Writing & { readonly file: string; readonly from: Kind | undefined; readonly out: string | undefined };

function readAsked(words: readonly string[]): Result<Asked, string> {
  const flag = { type: 'boolean', default: false } as const;
  const read = readWords(words, { from: { type: 'string' }, out: { type: 'string' }, force: flag, 'dry-run': flag });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return no('It takes one file.');
  const from = KINDS.find((kind) => kind === values.from);
  if (values.from !== undefined && !from) return no(`There is no format "${values.from}"; there are ${KINDS.join(', ')}.`);
  return ok({ file, from, out: values.out, isForced: values.force, isRehearsal: values['dry-run'] });
}

async function readModest(path: string): Promise<Result<string, string>> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return no('cannot be read. See that there is such a file.');
  if (found.size > MOST_BYTES) return no(`has ${found.size} bytes, and at most ${MOST_BYTES} are read. Import the part that is about one skill.`);
  return ok((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
}

/** What a file most likely is, by what stands in it and by the end of its name. */
function kindOf(file: string, text: string): Kind {
  if (text.includes('<tw-storydata') || /\.html?$/i.test(file)) return 'twine';
  if (/\.tw(?:ee)?$/i.test(file) || /^:: ?\S[^:\n]*$/m.test(text)) return 'twee';
  return /^ANSWER:\s*[A-Z]\s*$/m.test(text) ? 'aiken' : 'gift';
}
