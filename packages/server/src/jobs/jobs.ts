import { jobDatabase, openJobsToApp, type OrganisationTransaction } from '@micromoment/store';
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
  | { readonly name: 'send-sign-in'; readonly email: string }
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
  #worker: Worker | undefined;

  private constructor(boss: PgBoss, log: Logger) {
    this.#boss = boss;
    this.#log = log;
  }

  static async open({ url, log }: { readonly url: string; readonly log: Logger }): Promise<Jobs> {
    const boss = new PgBoss({ connectionString: url, schema: SCHEMA, max: 3 });
    boss.on('error', (error) => log.error({ code: 'queue', error: error.message }, 'the queue met a problem'));
    await boss.start();
    for (const name of NAMES)
      await boss.createQueue(name, { name, retryLimit: 8, retryDelay: 30, retryBackoff: true, ...(WAITS_ONCE.includes(name) && { policy: 'short' }) });
    const opened = await openJobsToApp(url, SCHEMA);
    if (!opened.ok) throw new Error(opened.problem.what);
    return new Jobs(boss, log);
  }

  /** Begins to work on what is queued, and has the clock enqueue what comes round: a tick a minute. */
  async begin(worker: Worker): Promise<void> {
    this.#worker = worker;
    await this.#boss.schedule('tick', '* * * * *');
    await this.#boss.schedule('send-digests', '5 * * * *');
    await this.#boss.unschedule('fold-weeks'); // of earlier versions
    for (const name of NAMES)
      await this.#boss.work(name, { includeMetadata: true, pollingIntervalSeconds: 0.5, batchSize: 20 }, (batch) =>
        this.#each(batch as PgBoss.JobWithMetadata<Job>[]),
      ); // includeMetadata gives each job its retryCount
  }

  /** Works on all that is queued now, and on what that enqueues, before it returns. */
  async drain(worker: Worker): Promise<void> {
    this.#worker = worker;
    for (let found = true; found;) {
      found = false;
      for (const name of NAMES) {
        const batch = (await this.#boss.fetch<Job>(name, { batchSize: 100, includeMetadata: true })) as PgBoss.JobWithMetadata<Job>[]; // as above
        if (batch.length === 0) continue;
        found = true;
        await this.#each(batch);
        await this.#boss.complete(
          name,
          batch.map(({ id }) => id),
        );
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

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: true, wait: true, timeout: 5_000 });
  }

  /** One job that fails is tried again by itself; the rest of its batch is done. */
  async #each(batch: readonly PgBoss.JobWithMetadata<Job>[]): Promise<void> {
    for (const { id, data, name, retryCount } of batch) {
      try {
        await this.#worker?.(data ?? ({ name } as Job)); // the clock enqueues a tick without a body
      } catch (error) {
        this.#log.error(
          { code: 'job-failed', job: name, tries: retryCount, error: error instanceof Error ? error.message : 'unknown' },
          'a job failed and is tried again',
        );
        await this.#boss.fail(name, id);
      }
    }
  }
}

/** Enqueues a job if, and only if, the transaction commits. */
export const enqueueIn = (jobs: Jobs, tx: OrganisationTransaction, job: Job): Promise<void> => jobs.enqueueWith(jobDatabase(tx), job);
