import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blueprint, Instant } from '@micromoment/core';
import { parse, revisionOf } from '@micromoment/format';
import type { Finding } from '@micromoment/lint';
import { revisionNamed, type OrganisationTransaction } from '@micromoment/store';
import type { Jobs } from '../jobs/jobs.ts';
import { lintErrors } from './lint-errors.ts';
import { publish } from './publish.ts';

/** A blueprint file as it stands in the library's folder; `blueprint` is absent when it cannot be read as one. */
export type LibraryFile = { readonly path: string; readonly source: string; readonly blueprint: Blueprint | undefined };

/** Every blueprint of a folder, in name order; an absent folder is an empty library. */
export async function readLibrary(folder: string): Promise<readonly LibraryFile[]> {
  const names = await readdir(folder).catch(() => []);
  const blueprints = names.filter((name) => /\.ya?ml$/.test(name)).toSorted();
  return Promise.all(
    blueprints.map(async (name) => {
      const path = join(folder, name);
      const source = await readFile(path, 'utf8');
      return { path, source, blueprint: parse(source).blueprint };
    }),
  );
}

/**
 * Publishes what is new in the library's folder. A file's revision is published once and never again, so an adjustment
 * made in a review outlives the next start; a file that does not lint changes nothing.
 * @returns what a person at the terminal reads of files that cannot be used: where, what and how to mend it
 */
export async function shelveLibrary(tx: OrganisationTransaction, jobs: Jobs, files: readonly LibraryFile[], at: Instant): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const { path, source, blueprint } of files) {
    if (blueprint && (await revisionNamed(tx, blueprint.id, revisionOf(blueprint)))) continue;
    const published = await publish(tx, jobs, { source, by: null, because: 'From the library.', at });
    if (!published.ok && published.problem.kind === 'does-not-lint') complaints.push(...published.problem.findings.map((finding) => complaint(path, finding)));
  }
  return complaints;
}

/** What a person at the terminal reads of a file that cannot be used; nothing when it can. */
export const complaintsOf = async ({ path, source }: Pick<LibraryFile, 'path' | 'source'>): Promise<readonly string[]> =>
  (await lintErrors(source)).map((finding) => complaint(path, finding));

const complaint = (path: string, { line, col, message, fix, rule }: Finding): string =>
  `${path}:${line}:${col}: error ${message} ${fix} [${rule}] The last good revision stays in use.`;
