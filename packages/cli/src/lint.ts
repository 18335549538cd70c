import { no, ok, type Result } from '@micromoment/core';
import type { LintedFile, LintOptions, readConfig as ReadConfig, withSafeFixes as WithSafeFixes } from '@micromoment/lint';
import { readFileSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { blueprintFilesIn } from './blueprint-files.ts';
import type { Command, ExitCode, Streams } from './command.ts';
import { helpersFor, lintMany } from './lint/lint-many.ts';
import { shareTexts, textAt, type SharedTexts } from './lint/shared-texts.ts';
import { readWords } from './words.ts';

export const lintCommand: Command = {
  name: 'lint',
  does: 'Checks blueprints: one skill, one behaviour one can notice, and moments that develop it.',
  usage:
    'micromoment lint [PATHS | -] [--fix] [--format plain|json|sarif|github] [--preset recommended|strict] [--config FILE] [--previous FILE] [--max-warnings N] [--stdin-filename NAME]',
  run: (words, streams) => lintIn(process.cwd(), words, streams),
};

const LINTER = new URL('./lint/worker.js', import.meta.url);

const FORMATS = ['plain', 'json', 'sarif', 'github'] as const;

/** Lints the paths that the words name, seen from a folder. Status 0 clean, 1 findings that stop, 2 words or paths that are not understood. */
export async function lintIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = await readAsked(folder, words);
  if (!asked.ok) return notUnderstood(asked.problem, streams);
  const found = await findSources(folder, asked.value);
  // The linter brings a language model: the threads beside this one load theirs while this one loads its own.
  const helpers = helpersFor(found.ok ? found.value.length : 0, LINTER);
  const { [asked.value.format]: format, countsOf, readConfig, withSafeFixes } = await import('@micromoment/lint');
  const options = optionsOf(asked.value, readConfig);
  if (!options.ok) return notUnderstood(options.problem, streams);
  if (!found.ok) {
    streams.talk(found.problem);
    return 2;
  }
  const sources = await readSources(found.value, streams);
  const written: Uint8Array[] = [];
  for (const source of sources) {
    const fixed = asked.value.fixes && source.file !== undefined ? withSafeFixes(source.bytes.toString('utf8'), options.value) : undefined;
    if (fixed && fixed.made.length > 0) await writeFixed(source, fixed, streams);
    written.push(fixed ? Buffer.from(fixed.text) : source.bytes);
  }
  const texts = shareTexts(written);
  const findings = await lintMany(texts, options.value, helpers);
  const files = sources.map(({ path }, index) => new FileOfMany(path, findings[index] ?? [], texts, index));
  const said = format(files);
  if (said !== '') streams.out(said);
  const { errors, warnings } = countsOf(files);
  return errors > 0 || warnings > asked.value.mostWarnings ? 1 : 0;
}

function notUnderstood(problem: string, { talk }: Streams): ExitCode {
  talk(`${problem} micromoment help lint shows how it is used.`);
  return 2;
}

type Asked = {
  readonly format: (typeof FORMATS)[number];
  readonly paths: readonly string[];
  readonly mostWarnings: number;
  readonly fixes: boolean;
  readonly stdinName: string;
  readonly preset?: 'recommended' | 'strict';
  readonly config?: Written;
  readonly previous?: string;
};
/** A file as it is told of, and what it says. */
type Written = { readonly path: string; readonly text: string };
type Source = { readonly path: string; /** None for standard input. */ readonly file?: string };

/** A file whose text is made for whoever shows it. */
class FileOfMany implements LintedFile {
  readonly path: string;
  readonly findings: LintedFile['findings'];
  readonly #texts: SharedTexts;
  readonly #index: number;

  constructor(path: string, findings: LintedFile['findings'], texts: SharedTexts, index: number) {
    this.path = path;
    this.findings = findings;
    this.#texts = texts;
    this.#index = index;
  }

  get text(): string {
    return textAt(this.#texts, this.#index);
  }
}

async function readAsked(folder: string, words: readonly string[]): Promise<Result<Asked, string>> {
  const read = readWords(words, {
    format: { type: 'string' },
    fix: { type: 'boolean' },
    preset: { type: 'string' },
    config: { type: 'string' },
    previous: { type: 'string' },
    'max-warnings': { type: 'string' },
    stdin: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const format = FORMATS.find((each) => each === (values.format ?? 'plain'));
  if (!format) return no(`There is no format "${values.format}"; there are ${FORMATS.join(', ')}.`);
  const mostWarnings = values['max-warnings'] === undefined ? Infinity : Number(values['max-warnings']);
  if (!(mostWarnings >= 0)) return no('--max-warnings takes a number.');
  const beside = await readBeside(folder, values);
  if (!beside.ok) return beside;
  const usual = values.stdin ? ['-'] : [(await exists(resolve(folder, 'blueprints'))) ? 'blueprints' : '.'];
  const paths = positionals.length > 0 ? positionals : usual;
  return ok({ format, paths, mostWarnings, fixes: values.fix ?? false, stdinName: values['stdin-filename'] ?? '<stdin>', ...beside.value });
}

/** The preset, the configuration and the earlier revision that the words name. */
async function readBeside(
  folder: string,
  { preset, config, previous }: { preset?: string | undefined; config?: string | undefined; previous?: string | undefined },
): Promise<Result<Pick<Asked, 'preset' | 'config' | 'previous'>, string>> {
  if (preset !== undefined && preset !== 'recommended' && preset !== 'strict') return no(`There is no preset "${preset}"; there are recommended and strict.`);
  const file = resolve(folder, config ?? '.micromoment-lint.json');
  const isThere = await exists(file);
  if (config !== undefined && !isThere) return no(`There is no file ${config}.`);
  if (previous !== undefined && !(await exists(resolve(folder, previous)))) return no(`There is no file ${previous}.`);
  return ok({
    ...(preset && { preset }),
    ...(isThere && { config: { path: relative(folder, file), text: await readFile(file, 'utf8') } }),
    ...(previous !== undefined && { previous: await readFile(resolve(folder, previous), 'utf8') }),
  });
}

/** What the configuration says, the words of the command line first. */
function optionsOf({ preset, config, previous }: Asked, readConfig: typeof ReadConfig): Result<LintOptions, string> {
  const written = config ? readConfig(config.text) : ok({});
  if (!written.ok) return no(`${config?.path}: ${written.problem}`);
  return ok({ ...written.value, ...(preset && { preset }), ...(previous !== undefined && { previous }) });
}

async function findSources(folder: string, { paths, stdinName }: Asked): Promise<Result<readonly Source[], string>> {
  const sources: Source[] = [];
  for (const path of paths) {
    if (path === '-') {
      sources.push({ path: stdinName });
      continue;
    }
    const files = await blueprintFilesIn(resolve(folder, path));
    if (!files) return no(`There is no file or folder ${path}.`);
    if (files.length === 0) return no(`There is no .yaml file in ${path}.`);
    for (const file of files) sources.push({ path: relative(folder, file), file });
  }
  return ok(sources);
}

async function readSources(found: readonly Source[], { readInput }: Streams): Promise<readonly (Source & { readonly bytes: Buffer })[]> {
  const sources: (Source & { readonly bytes: Buffer })[] = [];
  // At once: of a thousand small files the waiting costs more than the reading.
  for (const source of found) sources.push({ ...source, bytes: source.file === undefined ? Buffer.from(await readInput()) : readFileSync(source.file) });
  return sources;
}

async function writeFixed({ path, file }: Source, { text, made }: ReturnType<typeof WithSafeFixes>, { talk }: Streams): Promise<void> {
  if (file === undefined) return;
  await writeFile(file, text);
  talk(`${path}: ${made.join('; ')}.`);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
