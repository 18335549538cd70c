import type { Blueprint } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Streams } from './command.ts';

/** A blueprint as it stands in a file. */
export type WrittenBlueprint = { readonly path: string; readonly text: string; readonly blueprint: Blueprint };

/** Reads the blueprint of a path seen from a folder, or of standard input for `-`. Undefined when there is none; what is wrong has then been said. */
export async function readBlueprint(folder: string, path: string, { talk, readInput }: Streams): Promise<WrittenBlueprint | undefined> {
  const text = path === '-' ? await readInput() : await readFile(resolve(folder, path), 'utf8').catch(() => undefined);
  if (text === undefined) {
    talk(`${path} cannot be read. See that there is such a file, and that you may read it.`);
    return undefined;
  }
  const { blueprint, problems } = parse(text);
  if (blueprint) return { path, text, blueprint };
  for (const { at, what, why, fix } of problems) talk(`${path}:${at.line}:${at.col}: ${what} ${why} ${fix}`);
  talk(`${path} is not a blueprint yet. micromoment lint ${path} shows the lines.`);
  return undefined;
}
