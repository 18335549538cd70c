import { freshDatabase } from '@micromoment/store/testing';
import { Client } from 'pg';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { Jobs, type Job } from './jobs.ts';

async function openJobs() {
  const { url, drop } = await freshDatabase();
  const jobs = await Jobs.open({ url, log: pino({ level: 'silent' }) });
  onTestFinished(async () => {
    await jobs.close();
    await drop();
  });
  return { jobs, url, ...(await besides(url)) };
}

/** Takes the database away from whoever uses it, and gives it back, from a connection to another one. */
async function besides(url: string) {
  const [name, elsewhere] = [new URL(url).pathname.slice(1), new URL(url)];
  elsewhere.pathname = '/postgres';
  const client = new Client({ connectionString: elsewhere.href });
  await client.connect();
  onTestFinished(() => client.end());
  return {
    async takeAway() {
      for (let tried = 0; ; tried += 1) {
        await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
        const isGone = await client.query(`alter database "${name}" rename to "${name}_away"`).then(
          () => true,
          () => false,
        );
        if (isGone || tried > 200) return;
      }
    },
    giveBack: () => client.query(`alter database "${name}_away" rename to "${name}"`),
  };
}

const LOOK: Job = { name: 'look', organisation: '0190d3a0-0000-7000-8000-00000000dddd', blueprint: 'clarifying-question' };

test('a database that goes away while a job is done ends nothing: the queue is told once it is back, and what comes next is done', async () => {
  const { jobs, takeAway, giveBack } = await openJobs();
  const done: Job[] = [];
  jobs.begin(async (job) => {
    if (job.name !== 'look') return;
    done.push(job);
    if (done.length > 1) return;
    await takeAway();
    throw new Error('the database is away');
  });
  await jobs.enqueue(LOOK);
  await expect.poll(() => done.length, { timeout: 10_000 }).toBe(1);
  // Long enough for several rounds of every queue to find nobody at home.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await giveBack();
  await expect
    .poll(
      () =>
        jobs.enqueue(LOOK).then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  await expect.poll(() => done.length, { timeout: 10_000 }).toBeGreaterThan(1);
}, 60_000);

test('what comes round by the clock comes once in its span, however many houses ask for it', async () => {
  const { jobs, url } = await openJobs();
  const other = await Jobs.open({ url, log: pino({ level: 'silent' }) });
  const came: Job['name'][] = [];
  for (const each of [jobs, other]) each.begin((job) => Promise.resolve(void came.push(job.name)));
  await expect.poll(() => came, { timeout: 10_000 }).toEqual(expect.arrayContaining(['send-digests', 'tick']));
  await jobs.enqueue(LOOK);
  await expect.poll(() => came, { timeout: 10_000 }).toContain('look');
  await other.close();
  expect(came.filter((name) => name === 'send-digests')).toHaveLength(1);
}, 60_000);
