import { setTimeout as pause } from 'node:timers/promises';
import { no, ok, type Result } from '@micromoment/core';
import { openPrivateFolder } from '../private-folder.ts';
import { reasonOf } from '../reason-of.ts';
import type { StoreProblem } from '../store-problem.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { clusterFolderIn, openCluster, type Cluster } from './cluster.ts';
import { startOrAdopt } from './postmaster.ts';
import { addressOf, Presence } from './presence.ts';
import { whoRuns, type RunAs } from './run-as.ts';

/** A PostgreSQL server on the files of a data folder; `adopted` when it ran before we came. */
export type RunningServer = {
  readonly url: string;
  readonly adopted: boolean;
  /** Call it after the pools are closed. The server ends when no other process of ours uses it. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the embedded server of a data folder, or adopts the one that runs there, and starts it again on the same port
 * should it die. Problems: folder-not-writable, cannot-start.
 */
export async function startEmbedded(dataFolder: string): Promise<Result<RunningServer, StoreProblem>> {
  const opened = await openPrivateFolder(dataFolder);
  if (!opened.ok) return opened;
  const as = await whoRuns(clusterFolderIn(dataFolder));
  if (as && process.platform !== 'linux') return no(notAsRoot);
  const binaries = await findBinaries(as);
  if (!binaries.ok) return binaries;
  const cluster = await openCluster(dataFolder, binaries.value, as);
  if (!cluster.ok) return cluster;
  const entered = await enterServer(cluster.value, { binaries: binaries.value, as });
  if (!entered.ok) return entered;
  const { presence, port, adopted } = entered.value;
  return ok({ url: addressOf(cluster.value, port), adopted, stop: () => presence.leave() });
}

type Entered = { readonly presence: Presence; readonly port: number; readonly adopted: boolean };

/** A server found running may be about to end, because whoever used it last is leaving: then it is started again. */
async function enterServer(cluster: Cluster, how: { readonly binaries: Binaries; readonly as: RunAs }): Promise<Result<Entered, StoreProblem>> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await startOrAdopt(cluster, { ...how, port: 0 });
    if (!started.ok) return started;
    const { port, adopted } = started.value;
    const presence = new Presence(cluster, { ...how, port });
    try {
      await presence.enter();
      return ok({ presence, port, adopted });
    } catch (error) {
      if (attempt >= ATTEMPTS) return no(notLetIn(cluster, error));
      await pause(100);
    }
  }
}

const ATTEMPTS = 5;

const notAsRoot: StoreProblem = {
  kind: 'cannot-start',
  what: 'PostgreSQL refuses to run as root, and on this system root cannot start it as somebody else.',
  remedy: 'Start Micromoment as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
};

const notLetIn = ({ folder }: Cluster, error: unknown): StoreProblem => ({
  kind: 'cannot-start',
  what: `The PostgreSQL server of ${folder} does not let Micromoment in (${reasonOf(error)}).`,
  remedy: 'Put back the file `password` beside that folder from your backup, or set DATABASE_URL to a PostgreSQL server of your own.',
});
