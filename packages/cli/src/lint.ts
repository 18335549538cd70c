import { no, ok, type Result } from '@micromoment/core';
import { github, json, plain, readConfig, sarif, withSafeFixes, countsOf, type Formatter, type LintedFile, type LintOptions } from '@micromoment/lint';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { blueprintFilesIn } from './blueprint-files.ts';
import type { Command, ExitCode, Streams } from './command.ts';
import { lintMany } from './lint/lint-many.ts';
import { readWords } from './words.ts';

export const lintCommand: Command = {
  name: 'lint',
  does: 'Checks blueprints: one skill, one behaviour one can notice, and moments that develop it.',
  usage:
    'micromoment lint [PATHS | -] [--fix] [--format plain|json|sarif|github] [--preset recommended|strict] [--config FILE] [--previous FILE] [--max-warnings N] [--stdin-filename NAME]',
  run: (words, streams) => lintIn(process.cwd(), words, streams),
};

const FORMATS: Readonly<Record<string, Formatter>> = { plain, json, sarif, github };

/** Lints the paths that the words name, seen from a folder. Status 0 clean, 1 findings that stop, 2 words or paths that are not understood. */
export async function lintIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = await readAsked(folder, words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help lint shows how it is used.`);
    return 2;
  }
  const { formatter, paths, mostWarnings, fixes, options } = asked.value;
  const sources = await readSources(folder, paths, streams, asked.value.stdinName);
  if (!sources.ok) {
    streams.talk(sources.problem);
    return 2;
  }
  const texts: string[] = [];
  for (const source of sources.value) texts.push(fixes && source.file !== undefined ? await fixFile(source.file, source, options, streams) : source.text);
  const found = await lintMany(texts, options);
  const files = sources.value.map(({ path }, index): LintedFile => ({ path, text: texts[index] ?? '', findings: found[index] ?? [] }));
  const said = formatter(files);
  if (said !== '') streams.out(said);
  const { errors, warnings } = countsOf(files);
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
}

type Asked = {
  readonly formatter: Formatter;
  readonly paths: readonly string[];
  readonly mostWarnings: number;
  readonly fixes: boolean;
  readonly stdinName: string;
  readonly options: LintOptions;
};
type Source = { readonly path: string; readonly text: string; /** Where to write it back; none for standard input. */ readonly file?: string };

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
  const formatter = FORMATS[values.format ?? 'plain'];
  if (!formatter) return no(`There is no format "${values.format}"; there are ${Object.keys(FORMATS).join(', ')}.`);
  const mostWarnings = values['max-warnings'] === undefined ? Infinity : Number(values['max-warnings']);
  if (!(mostWarnings >= 0)) return no('--max-warnings takes a number.');
  const options = await readOptions(folder, values);
  if (!options.ok) return options;
  const usual = values.stdin ? ['-'] : [(await exists(resolve(folder, 'blueprints'))) ? 'blueprints' : '.'];
  const paths = positionals.length > 0 ? positionals : usual;
  return ok({ formatter, paths, mostWarnings, fixes: values.fix ?? false, stdinName: values['stdin-filename'] ?? '<stdin>', options: options.value });
}

/** What the configuration says, the words of the command line first. */
async function readOptions(
  folder: string,
  { preset, config, previous }: { preset?: string | undefined; config?: string | undefined; previous?: string | undefined },
): Promise<Result<LintOptions, string>> {
  if (preset !== undefined && preset !== 'recommended' && preset !== 'strict') return no(`There is no preset "${preset}"; there are recommended and strict.`);
  const file = resolve(folder, config ?? '.micromoment-lint.json');
  const isThere = await exists(file);
  if (config !== undefined && !isThere) return no(`There is no file ${config}.`);
  const written = isThere ? readConfig(await readFile(file, 'utf8')) : ok({});
  if (!written.ok) return no(`${relative(folder, file)}: ${written.problem}`);
  if (previous !== undefined && !(await exists(resolve(folder, previous)))) return no(`There is no file ${previous}.`);
  return ok({ ...written.value, ...(preset && { preset }), ...(previous !== undefined && { previous: await readFile(resolve(folder, previous), 'utf8') }) });
}

async function readSources(folder: string, paths: readonly string[], { readInput }: Streams, stdinName: string): Promise<Result<readonly Source[], string>> {
  const sources: Source[] = [];
  for (const path of paths) {
    if (path === '-') {
      sources.push({ path: stdinName, text: await readInput() });
      continue;
    }
    const files = await blueprintFilesIn(resolve(folder, path));
    if (!files) return no(`There is no file or folder ${path}.`);
    if (files.length === 0) return no(`There is no .yaml file in ${path}.`);
    for (const file of files) sources.push({ path: relative(folder, file), text: await readFile(file, 'utf8'), file });
  }
  return ok(sources);
}

async function fixFile(file: string, { path, text }: Source, options: LintOptions, { talk }: Streams): Promise<string> {
  const fixed = withSafeFixes(text, options);
  if (fixed.made.length === 0) return text;
  await writeFile(file, fixed.text);
  talk(`${path}: ${fixed.made.join('; ')}.`);
  return fixed.text;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
