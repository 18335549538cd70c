import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '@micromoment/core';
import { jobDatabase, openJobsToApp, queuesThatWait, type OrganisationTransaction } from '@micromoment/store';
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';

/** What is done later or by the clock. A job carries ids and never anything a person wrote. */
export type Job =
  | { readonly name: 'tick' }
  | { readonly name: 'plan-blueprint'; readonly organisation: string; readonly blueprint: string }
  | { readonly name: 'plan-on'; readonly organisation: string }
  | { readonly name: 'read-calendar'; readonly organisation: string; readonly calendar: string }
  | { readonly name: 'ask-observer'; readonly organisation: string; readonly learner: string; readonly entry: string }
  | { readonly name: 'send-touchpoint'; readonly organisation: string; readonly touchpoint: string; readonly person: string }
  | { readonly name: 'send-share-back'; readonly organisation: string; readonly shareBack: string; readonly person: string }
  | { readonly name: 'send-sign-in'; readonly email: string; /** What the browser that asked for it wishes for. */ readonly language: Language | null }
  | { readonly name: 'look-at-catalogue'; readonly organisation: string; readonly subscription: string }
  | { readonly name: 'send-digests' }
  | { readonly name: 'send-digest'; readonly organisation: string; readonly person: string; readonly about: 'facilitator-digest' | 'team-digest' }
  | { readonly name: 'fit-spacing'; readonly organisation: string }
  | { readonly name: 'look'; readonly organisation: string; readonly blueprint: string }
  | { readonly name: 'recount'; readonly organisation: string; readonly blueprint: string };
export type JobName = Job['name'];

/** Does one job. Throwing has it tried again. */
export type Worker = (job: Job) => Promise<void>;

const NAMES: readonly JobName[] = [
  'tick',
  'plan-blueprint',
  'plan-on',
  'read-calendar',
  'fit-spacing',
  'ask-observer',
  'send-touchpoint',
  'send-share-back',
  'send-sign-in',
  'look-at-catalogue',
  'send-digests',
  'send-digest',
  'look',
  'recount',
];
// While one such job of an organisation waits, no second is queued; one that is being done does not count, so that another node may join in.
const WAITS_ONCE: readonly JobName[] = ['plan-on', 'fit-spacing'];
const SCHEMA = 'jobs';

/** The queue, kept by pg-boss on the same PostgreSQL, so that a job is enqueued in the transaction of the fact it follows from. */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #log: Logger;
  readonly #closing = new AbortController();
  #worker: Worker | undefined;
  #working: readonly Promise<void>[] = [];

  private constructor(boss: PgBoss, log: Logger) {
    this.#boss = boss;
    this.#log = log;
  }

  static async open({ url, log }: { readonly url: string; readonly log: Logger }): Promise<Jobs> {
    const boss = new PgBoss({ connectionString: url, schema: SCHEMA, max: 3, schedule: false });
    boss.on('error', (error) => log.error({ code: 'queue', error: error.message }, 'the queue met a problem'));
    await boss.start();
    for (const name of NAMES)
      await boss.createQueue(name, { name, retryLimit: 8, retryDelay: 30, retryBackoff: true, ...(WAITS_ONCE.includes(name) && { policy: 'short' }) });
    const opened = await openJobsToApp(url, SCHEMA);
    if (!opened.ok) throw new Error(opened.problem.what);
    return new Jobs(boss, log);
  }

  /** Begins to work on what is queued, and has the clock enqueue what comes round: a tick a minute, digests by the hour. */
  begin(worker: Worker): void {
    this.#worker = worker;
    setMaxListeners(NAMES.length + 1, this.#closing.signal); // each waits for it, which is no leak
    this.#working = [...NAMES.map((name) => this.#workOn(name)), this.#again(COMES_ROUND, () => this.#enqueueWhatComesRound())];
  }

  /** Works on all that is queued now, and on what that enqueues, before it returns. */
  async drain(worker: Worker): Promise<void> {
    this.#worker = worker;
    for (let found = true; found;) {
      found = false;
      const waiting = await queuesThatWait(this.#boss.getDb(), SCHEMA);
      for (const name of NAMES.filter((each) => waiting.has(each))) {
        const batch = await this.#fetch(name, 100);
        if (batch.length === 0) continue;
        found = true;
        await this.#settle(name, await this.#each(batch));
      }
    }
  }

  async enqueue(job: Job): Promise<void> {
    await this.#boss.send(job.name, job);
  }

  /** Enqueues a job that waits so many milliseconds before it is done. */
  async enqueueLater(job: Job, wait: number): Promise<void> {
    await this.#boss.send(job.name, job, { startAfter: Math.ceil(wait / 1000) });
  }

  /** See `enqueueIn`. */
  async enqueueWith(db: PgBoss.Db, job: Job): Promise<void> {
    await this.#boss.send(job.name, job, { db, ...(WAITS_ONCE.includes(job.name) && 'organisation' in job && { singletonKey: job.organisation }) });
  }

  /** Ends once the batches at hand are done. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#working);
    await this.#boss.stop({ graceful: true, wait: true, timeout: 5_000 });
  }

  /**
   * Works on one queue until the house closes. The worker that pg-boss brings tells the queue how a batch went without
   * waiting for it, so that a database which went away in that moment would end the process; this one tells it again.
   */
  #workOn(name: JobName): Promise<void> {
    let untold: Outcome | undefined;
    return this.#again(POLLED, async () => {
      if (untold) await this.#settle(name, untold);
      untold = undefined;
      while (!this.#closing.signal.aborted) {
        const batch = await this.#fetch(name, BATCH);
        if (batch.length === 0) return;
        untold = await this.#each(batch);
        await this.#settle(name, untold);
        untold = undefined;
      }
    });
  }

  /** Does something now and every so many milliseconds, also after it failed, until the house closes. */
  async #again(every: number, act: () => Promise<void>): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await act().catch((error: unknown) => this.#log.error({ code: 'queue', error: reasonFor(error) }, 'the queue met a problem'));
      await pause(every, undefined, { signal }).catch(() => undefined); // closing wakes it
    }
  }

  /** However many of us ask, and however often, each comes round once in its span. */
  async #enqueueWhatComesRound(): Promise<void> {
    await this.#boss.send('tick', { name: 'tick' }, { singletonSeconds: 60 });
    await this.#boss.send('send-digests', { name: 'send-digests' }, { singletonSeconds: 3_600 });
  }

  async #fetch(name: JobName, batchSize: number): Promise<readonly PgBoss.JobWithMetadata<Job>[]> {
    return (await this.#boss.fetch<Job>(name, { batchSize, includeMetadata: true })) as PgBoss.JobWithMetadata<Job>[]; // includeMetadata gives each its retryCount
  }

  /** Does each job of a batch; one that fails leaves the rest alone. */
  async #each(batch: readonly PgBoss.JobWithMetadata<Job>[]): Promise<Outcome> {
    const outcome: { done: string[]; failed: string[] } = { done: [], failed: [] };
    for (const { id, data, name, retryCount } of batch) {
      try {
        await this.#worker?.(data ?? ({ name } as Job)); // the clock of earlier versions enqueued a tick without a body
        outcome.done.push(id);
      } catch (error) {
        this.#log.error({ code: 'job-failed', job: name, tries: retryCount, error: reasonFor(error) }, 'a job failed and is tried again');
        outcome.failed.push(id);
      }
    }
    return outcome;
  }

  /** Tells the queue how a batch went; what failed is tried again later. */
  async #settle(name: JobName, { done, failed }: Outcome): Promise<void> {
    if (done.length > 0) await this.#boss.complete(name, [...done]);
    if (failed.length > 0) await this.#boss.fail(name, [...failed]);
  }
}

/** The ids of the jobs of a batch that were done, and of those that were not. */
type Outcome = { readonly done: readonly string[]; readonly failed: readonly string[] };

const BATCH = 20;
const POLLED = 500; // milliseconds
const COMES_ROUND = 20_000;

const reasonFor = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/** Enqueues a job if, and only if, the transaction commits. */
export const enqueueIn = (jobs: Jobs, tx: OrganisationTransaction, job: Job): Promise<void> => jobs.enqueueWith(jobDatabase(tx), job);
