import PgBoss from 'pg-boss';
import { expect, onTestFinished, test } from 'vitest';
import { jobDatabase, openJobsToApp, queuesThatWait } from './jobs.ts';
import { freshStore, someOrganisation } from './testing/index.ts';

async function withQueue() {
  const { store, url } = await freshStore();
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', max: 2 });
  boss.on('error', () => undefined);
  await boss.start();
  onTestFinished(() => boss.stop({ graceful: false, wait: true }));
  await boss.createQueue('send');
  expect(await openJobsToApp(url, 'jobs')).toEqual({ ok: true, value: null });
  return { store, boss, organisation: await someOrganisation(store) };
}

test('a job sent in a transaction is there once it commits', async () => {
  const { store, boss, organisation } = await withQueue();
  const id = await store.inOrganisation(organisation, (tx) => boss.send('send', { touchpoint: 'a' }, { db: jobDatabase(tx) }));
  expect(await boss.fetch('send')).toEqual([expect.objectContaining({ id, data: { touchpoint: 'a' } })]);
});

test('a job sent in a transaction that fails was never sent', async () => {
  const { store, boss, organisation } = await withQueue();
  const work = store.inOrganisation(organisation, async (tx) => {
    await boss.send('send', { touchpoint: 'a' }, { db: jobDatabase(tx) });
    throw new Error('on second thoughts');
  });
  await expect(work).rejects.toThrow('on second thoughts');
  expect(await boss.fetch('send')).toEqual([]);
});

test("a request may send jobs, and neither read nor change other people's", async () => {
  const { store, boss, organisation } = await withQueue();
  await boss.send('send', { secret: 1 });
  const ask = (sql: string) => store.inOrganisation(organisation, (tx) => tx.rows(sql, []));
  for (const sql of [
    'select data from jobs.job',
    'delete from jobs.job',
    `update jobs.job set state = 'cancelled'`,
    `insert into jobs.queue (name) values ('x')`,
    `select jobs.create_queue('x', '{}')`,
  ]) {
    await expect(ask(sql)).rejects.toMatchObject({ code: '42501' });
  }
});

test('the queues that wait are those with a job that nobody has taken yet and whose time has come', async () => {
  const { boss } = await withQueue();
  for (const name of ['empty', 'later', 'taken']) await boss.createQueue(name);
  await boss.send('send', {});
  await boss.send('later', {}, { startAfter: 60 });
  await boss.send('taken', {});
  await boss.fetch('taken');
  expect(await queuesThatWait(boss.getDb(), 'jobs')).toEqual(new Set(['send']));
});

test('a schema that is not there is an error, and a server that is not there a problem', async () => {
  const { url } = await freshStore();
  await expect(openJobsToApp(url, 'nowhere')).rejects.toMatchObject({ code: '3F000' });
  expect(await openJobsToApp('postgres://u:p@no-such-host.invalid/db', 'jobs')).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
});
