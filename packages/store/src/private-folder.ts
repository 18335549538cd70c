import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { no, ok, type Result } from '@micromoment/core';
import { reasonOf } from './reason-of.ts';
import type { StoreProblem } from './store-problem.ts';

/** Makes a folder for its owner's eyes only, and proves that it can be written to. Problems: folder-not-writable. */
export async function openPrivateFolder(folder: string): Promise<Result<string, StoreProblem>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    const trial = join(folder, `.trial-${randomBytes(6).toString('hex')}`);
    await (await open(trial, 'w', 0o600)).close();
    await rm(trial);
    return ok(folder);
  } catch (error) {
    return no(notWritable(folder, error));
  }
}

/** The problem of a folder in which we may not write, from the error that said so. */
export function notWritable(folder: string, error: unknown): StoreProblem {
  return {
    kind: 'folder-not-writable',
    what: `The folder ${folder} cannot be written to (${reasonOf(error)}).`,
    remedy: 'Name another with --data, or give the folder to the user that runs Micromoment.',
  };
}
