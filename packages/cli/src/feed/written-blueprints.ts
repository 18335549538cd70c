import { no, ok, type Result } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { lint } from '@micromoment/lint';
import type { Written } from '@micromoment/server';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { blueprintFilesIn } from '../blueprint-files.ts';
import type { Streams } from '../command.ts';
import type { Earlier } from './earlier-releases.ts';

/** The blueprints of a folder as they would be released. Problem: one sentence; what keeps a file from being released has then been said. */
export async function writtenIn(folder: string, from: string, { texts }: Earlier, { talk }: Streams): Promise<Result<readonly Written[], string>> {
  const files = await blueprintFilesIn(resolve(folder, from));
  if (!files || files.length === 0) return no(`There is no blueprint in ${from}. Say with --from where they are.`);
  const written: Written[] = [];
  let broken = 0;
  for (const file of files) {
    const path = relative(folder, file);
    const text = await readFile(file, 'utf8');
    const { blueprint } = parse(text);
    const previous = blueprint && texts.get(blueprint.id);
    const errors = lint(text, previous === undefined ? {} : { previous }).filter(({ severity }) => severity === 'error');
    for (const { line, col, message, fix, rule } of errors) talk(`${path}:${line}:${col}: ${message} ${fix} [${rule}]`);
    if (!blueprint || errors.length > 0) broken += 1;
    else if (written.some((other) => other.blueprint.id === blueprint.id)) return no(`${path}: Another file has the id ${blueprint.id} already.`);
    else written.push({ text, blueprint, before: previous === undefined ? null : (parse(previous).blueprint ?? null) });
  }
  return broken === 0 ? ok(written) : no(`${broken === 1 ? 'One file does' : `${broken} files do`} not lint.`);
}
