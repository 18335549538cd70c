import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** As many threads as the machine has processors; what was done comes back in the order it was asked for. */
export class Workforce<Work, Done> {
  readonly #workers: readonly Worker[];
  readonly #doWork: (work: Work) => Done;

  /** @param worker the module a thread runs, which does the same to what it is sent as `doWork` */
  constructor(worker: URL, doWork: (work: Work) => Done) {
    // Threads load JavaScript: run from the sources, as tests do, all is done in this one.
    const isBuilt = import.meta.url.endsWith('.js');
    this.#workers = isBuilt
      ? Array.from({ length: availableParallelism() }, () => new Worker(worker, { resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_NEW } }))
      : [];
    this.#doWork = doWork;
  }

  async all(works: readonly Work[], progress: (done: number) => void): Promise<readonly Done[]> {
    if (this.#workers.length === 0) return works.map(this.#doWork);
    const results: Done[] = [];
    let [next, done] = [0, 0];
    await Promise.all(
      this.#workers.map(async (worker) => {
        for (let index = next++; index < works.length; index = next++) {
          const work = works[index];
          if (!work) return;
          results[index] = await ask<Work, Done>(worker, work);
          done += 1;
          progress(done);
        }
      }),
    );
    return results;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** A thread that works through file after file makes much and keeps little: with little room it tidies up all the time. In megabytes. */
export const ROOM_FOR_NEW = 96;

const ask = <Work, Done>(worker: Worker, work: Work): Promise<Done> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (done: Done) => {
      worker.off('error', reject);
      resolve(done);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    worker.postMessage(work);
  });
