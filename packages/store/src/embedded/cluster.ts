import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { no, ok, type Result } from '@micromoment/core';
import { notWritable } from '../private-folder.ts';
import { reasonOf } from '../reason-of.ts';
import type { StoreProblem } from '../store-problem.ts';
import { program, type Binaries } from './binaries.ts';
import { isAlive } from './processes.ts';
import { asSeenBy, plainEnvironment, type RunAs } from './run-as.ts';

/** The files of one PostgreSQL server, the log it writes, and the password that opens it. */
export type Cluster = { readonly folder: string; readonly log: string; readonly password: string };

/** Where a data folder keeps its cluster. */
export const clusterFolderIn = (dataFolder: string): string => join(dataFolder, 'postgres', 'cluster');

/**
 * The cluster of a data folder, made when there is none yet: under another name first and then renamed, so that a
 * start cut short leaves nothing half made and two starts at once agree on one. Problems: folder-not-writable, cannot-start.
 */
export async function openCluster(dataFolder: string, binaries: Binaries, as: RunAs): Promise<Result<Cluster, StoreProblem>> {
  const home = join(dataFolder, 'postgres');
  try {
    await sweepUnfinished(dataFolder);
    if (!(await passwordIn(home))) {
      const made = await makeCluster(dataFolder, home, binaries, as);
      if (!made.ok) return made;
    }
    const password = await passwordIn(home);
    if (!password) return no(notWritable(home, new Error('its password is missing')));
    const cluster = { folder: join(home, 'cluster'), log: join(home, 'log'), password };
    const madeBy = (await readFile(join(cluster.folder, 'PG_VERSION'), 'utf8')).trim();
    return madeBy === binaries.version.split('.')[0] ? ok(cluster) : no(otherVersion(cluster, madeBy, binaries));
  } catch (error) {
    return no(notWritable(dataFolder, error));
  }
}

const passwordIn = (home: string): Promise<string | undefined> =>
  readFile(join(home, 'password'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );

async function makeCluster(dataFolder: string, home: string, binaries: Binaries, as: RunAs): Promise<Result<null, StoreProblem>> {
  const staging = join(dataFolder, `postgres.new-${process.pid}-${randomBytes(4).toString('hex')}`);
  const folder = join(staging, 'cluster');
  const password = randomBytes(24).toString('base64url');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(staging, as ? 0o711 : 0o700);
    await writeSecret(join(staging, 'first-password'), password);
    if (as) for (const path of [folder, join(staging, 'first-password')]) await chown(path, as.uid, as.gid);
    const made = await runInitdb(folder, binaries, as);
    if (!made.ok) return made;
    await rm(join(staging, 'first-password'));
    await writeSecret(join(staging, 'password'), password);
    await rename(staging, home).catch((error: unknown) => {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(reasonOf(error))) throw error; // another start was faster; its cluster is ours too
    });
    return ok(null);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function runInitdb(folder: string, binaries: Binaries, as: RunAs): Promise<Result<null, StoreProblem>> {
  // PostgreSQL's own C.UTF-8: the same order on every machine, whatever locales it has and however they change.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  // To disk in one go and not file by file, of which there are a thousand: half of the time that making a cluster takes.
  const onDisk = process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
  const words = ['-D', asSeenBy(as, folder), '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile=../first-password', '--no-instructions', ...locale, ...onDisk];
  return new Promise((resolve) => {
    const initdb = spawn(program(binaries, 'initdb'), words, { ...as, cwd: folder, env: plainEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    initdb.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    initdb.on('error', (error) => resolve(no(cannotMake(reasonOf(error)))));
    initdb.on('close', (code) => resolve(code === 0 ? ok(null) : no(cannotMake(complaint.trim().split('\n').at(-1) ?? `it ended with ${code}`))));
  });
}

/** Clusters that a process which has since died began to make. Its initdb may still be at it: then they go next time. */
async function sweepUnfinished(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    const maker = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) await rm(join(dataFolder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function writeSecret(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(`${text}\n`);
  await file.sync();
  await file.close();
}

const cannotMake = (reason: string): StoreProblem => ({
  kind: 'cannot-start',
  what: `PostgreSQL could not make its files (${reason}).`,
  remedy: 'Start Micromoment as an ordinary user on a disk with 200 MB free, or set DATABASE_URL to a PostgreSQL server of your own.',
});

const otherVersion = ({ folder }: Cluster, madeBy: string, { version }: Binaries): StoreProblem => ({
  kind: 'cannot-start',
  what: `The files in ${folder} were made by PostgreSQL ${madeBy}, and this version of Micromoment brings PostgreSQL ${version.split('.')[0]}.`,
  remedy: 'Export with the version of Micromoment that made them, and import the export into a new data folder.',
});
