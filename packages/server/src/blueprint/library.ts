import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlueprintId, Instant } from '@micromoment/core';
import { parse, revisionOf } from '@micromoment/format';
import { lint, type Finding } from '@micromoment/lint';
import { revisionNamed, type OrganisationTransaction } from '@micromoment/store';
import type { Jobs } from '../jobs/jobs.ts';
import { publish } from './publish.ts';

/** A blueprint file as it stands in the library's folder, with what keeps it from being used. */
export type LibraryFile = { readonly path: string; readonly id: BlueprintId | undefined; readonly source: string; readonly errors: readonly Finding[] };

/** Every blueprint of a folder, in name order; an absent folder is an empty library. */
export async function readLibrary(folder: string): Promise<readonly LibraryFile[]> {
  const names = await readdir(folder).catch(() => []);
  const blueprints = names.filter((name) => /\.ya?ml$/.test(name)).toSorted();
  return Promise.all(
    blueprints.map(async (name) => {
      const path = join(folder, name);
      const source = await readFile(path, 'utf8');
      return { path, id: parse(source).blueprint?.id, source, errors: lint(source).filter(({ severity }) => severity === 'error') };
    }),
  );
}

/** What a person at the terminal reads of a file that cannot be used: where, what and how to mend it. */
export const libraryComplaint = ({ path, errors }: LibraryFile): readonly string[] =>
  errors.map(({ line, col, message, fix, rule }) => `${path}:${line}:${col}: error ${message} ${fix} [${rule}] The last good revision stays in use.`);

/**
 * Publishes what is new in the library's folder. A file's revision is published once and never again, so an adjustment
 * made in a review outlives the next start; a file that does not lint changes nothing.
 */
export async function shelveLibrary(tx: OrganisationTransaction, jobs: Jobs, files: readonly LibraryFile[], at: Instant): Promise<void> {
  for (const { source, errors } of files) {
    const { blueprint } = parse(source);
    if (errors.length > 0 || !blueprint) continue;
    if (await revisionNamed(tx, blueprint.id, revisionOf(blueprint))) continue;
    await publish(tx, jobs, { source, by: null, because: 'From the library.', at });
  }
}
