import { spawn } from 'node:child_process';
import { open, readFile, rm, stat, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { no, ok, type Result } from '@micromoment/core';
import type { StoreProblem } from '../store-problem.ts';
import { program, type Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { interrupt, isAlive, isPostgres } from './processes.ts';
import { asSeenBy, plainEnvironment, type RunAs } from './run-as.ts';

/** The first process of a running server, as `postmaster.pid` tells of it. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

const PATIENCE = 120_000;
const LONGEST_LOG = 5_000_000;

/** What `postmaster.pid` says, whether or not that server still runs; undefined where there is none. */
async function writtenIn({ folder }: Cluster): Promise<Postmaster | undefined> {
  const lines = await readFile(join(folder, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  return lines.length > 4 ? { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** The server that runs on these files, or undefined when none does. */
async function runningOn(cluster: Cluster): Promise<Postmaster | undefined> {
  const written = await writtenIn(cluster);
  return written && isPostgres(written.pid) ? written : undefined;
}

/**
 * Waits for the server on these files, starting it when none runs; of two who start at once, the files' own lock lets
 * one through and the other adopts it. @param port the port to keep, or 0 for a free one. Problems: cannot-start.
 */
export async function startOrAdopt(
  cluster: Cluster,
  { binaries, as, port }: { binaries: Binaries; as: RunAs; port: number },
): Promise<Result<Postmaster & { adopted: boolean }, StoreProblem>> {
  const patience = performance.now() + PATIENCE;
  let started: Started | undefined;
  while (performance.now() < patience) {
    const running = await runningOn(cluster);
    if (running?.ready) return ok({ ...running, adopted: running.pid !== started?.pid });
    if (!running && (!started || started.ended)) {
      if (started && !passesByItself(await started.complaint())) return no(cannotStart(cluster, await started.complaint()));
      if (started) await pause(200);
      // A server that was killed is looked for where it was, by whoever else uses it; unless that port is taken by now.
      const former = started ? undefined : await forgetStale(cluster);
      started = await startServer(cluster, { binaries, as, port: port || former || (await freePort()) });
    }
    await pause(10);
  }
  return no(cannotStart(cluster, 'it did not become ready in two minutes'));
}

/** Ends a server in the "fast" way: open transactions are rolled back, everything acknowledged is on disk. */
export async function endServer(cluster: Cluster, binaries: Binaries): Promise<void> {
  const running = await runningOn(cluster);
  if (!running) return;
  if (process.platform === 'win32') spawn(program(binaries, 'pg_ctl'), ['stop', '-D', cluster.folder, '-m', 'fast'], { stdio: 'ignore' });
  else interrupt(running.pid);
  while (isPostgres(running.pid)) await pause(10);
}

type Started = { readonly pid: number | undefined; ended: boolean; readonly complaint: () => Promise<string> };

async function startServer(cluster: Cluster, { binaries, as, port }: { binaries: Binaries; as: RunAs; port: number }): Promise<Started> {
  const logged = await stat(cluster.log).then(
    ({ size }) => size,
    () => 0,
  );
  if (logged > LONGEST_LOG) await truncate(cluster.log);
  const log = await open(cluster.log, 'a', 0o600);
  const from = (await log.stat()).size;
  const words = ['-D', asSeenBy(as, cluster.folder), '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])];
  // Detached, so that Ctrl-C reaches us and not the server: it is ended after the pools are closed.
  const server = spawn(program(binaries, 'postgres'), words, {
    ...as,
    cwd: cluster.folder,
    env: plainEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  const complaint = async () => (await readFile(cluster.log)).subarray(from).toString().trim();
  const started: Started = { pid: server.pid, ended: false, complaint };
  server.on('exit', () => (started.ended = true));
  server.on('error', () => (started.ended = true));
  server.unref();
  await log.close();
  return started;
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  // The log names no statement and no value of a row: it is nobody's journal.
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
];

/** A pid that a restarted machine or container gave to another program must not keep the server from starting. @returns its former port */
async function forgetStale(cluster: Cluster): Promise<number | undefined> {
  const written = await writtenIn(cluster);
  if (written && process.platform === 'linux' && isAlive(written.pid) && !isPostgres(written.pid))
    await rm(join(cluster.folder, 'postmaster.pid'), { force: true });
  return written?.port;
}

/** What a second attempt may cure: another start at the same time, a port taken meanwhile, processes of a killed server still ending. */
const passesByItself = (complaint: string): boolean => /lock file "postmaster.pid"|could not bind|pre-existing shared memory block/.test(complaint);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

const cannotStart = ({ log }: Cluster, complaint: string): StoreProblem => ({
  kind: 'cannot-start',
  what: `PostgreSQL did not start (${complaint.split('\n').findLast((line) => line.includes('FATAL')) ?? (complaint.split('\n').at(-1) || 'it said nothing')}).`,
  remedy: `Look at the end of ${log}, or set DATABASE_URL to a PostgreSQL server of your own.`,
});
