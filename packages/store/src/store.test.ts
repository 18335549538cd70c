import { createServer, connect, type Socket } from 'node:net';
import { instant } from '@micromoment/core';
import { expect, onTestFinished, test } from 'vitest';
import { freshId } from './fresh-id.ts';
import { append, EntriesStand, keepNewEntries } from './journal/append.ts';
import { journalOf } from './journal/journal-of.ts';
import { freshKey } from './seal/seal.ts';
import { identityPool, Store, type TransactionOptions } from './store.ts';
import { StoreUnavailable } from './store-unavailable.ts';
import { freshStore, onServer, someOrganisation, somePerson, someResponse, TEST_KEY } from './testing/index.ts';
import type { OrganisationTransaction } from './transaction.ts';

const now = instant(Date.UTC(2026, 2, 5));

test('work that throws leaves nothing behind', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const work = store.inOrganisation(organisation, async (tx) => {
    await append(tx, [someResponse(ana.id)], now);
    throw new Error('on second thoughts');
  });
  await expect(work).rejects.toThrow('on second thoughts');
  expect((await store.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, null))).entries).toEqual([]);
});

test('work that passes over a failed statement is not taken for stored', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const work = store.inOrganisation(organisation, async (tx) => {
    await append(tx, [someResponse(ana.id)], now);
    await tx.rows('select 1 / 0', []).catch(() => undefined);
  });
  await expect(work).rejects.toThrow('nothing was stored');
});

test('a statement that nobody waits for is done with the rest, and its failure undoes the rest and is told as it was', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const [entry, other] = [someResponse(ana.id), someResponse(ana.id)];
  const received = { at: now, skewOf: () => null };
  await store.inOrganisation(organisation, (tx) => keepNewEntries(tx, [entry], received));
  const again = (meanwhile: (tx: OrganisationTransaction) => Promise<unknown>) =>
    store.inOrganisation(organisation, async (tx) => {
      await keepNewEntries(tx, [other, entry], received);
      await meanwhile(tx);
    });
  await expect(again(() => Promise.resolve())).rejects.toBeInstanceOf(EntriesStand);
  await expect(again((tx) => tx.rows('select 1', []))).rejects.toBeInstanceOf(EntriesStand);
  expect((await store.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, null))).entries).toEqual([entry]);
});

test('a lost race is run again, and in the end the database is told to be unavailable', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const lose = (times: number) => {
    let lost = 0;
    return store.inOrganisation(organisation, async () => {
      if (lost++ < times) throw Object.assign(new Error('could not serialize access'), { code: '40001' });
      return lost;
    });
  };
  expect(await lose(3)).toBe(4);
  const given = lose(100);
  await expect(given).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(given).rejects.toMatchObject({ cause: { code: '40001' } });
});

test('two who wait for each other both get through', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const inTurn = (first: string, second: string) =>
    store.inOrganisation(organisation, async (tx) => {
      await append(tx, [someResponse(first)], now);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await append(tx, [someResponse(second)], now);
    });
  await Promise.all([inTurn(ana.id, rui.id), inTurn(rui.id, ana.id)]);
  for (const { id } of [ana, rui]) expect((await store.inOrganisation(organisation, (tx) => journalOf(tx, id, null))).entries).toHaveLength(2);
});

test('a transaction that has ended refuses whoever still holds it', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  let held: OrganisationTransaction | undefined;
  await store.inOrganisation(organisation, async (tx) => (held = tx));
  await expect(held?.rows('select 1', [])).rejects.toThrow('has ended');
  await store.inOrganisation(organisation, (tx) => Promise.reject(new Error('no')).finally(() => (held = tx))).catch(() => undefined);
  await expect(held?.rows('select 1', [])).rejects.toThrow('has ended');
});

test('what is stored is on disk before it is acknowledged, whatever the server does by default', async () => {
  const { store, url } = await freshStore();
  await onServer(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
  const opened = await Store.open({ url, installationKey: TEST_KEY });
  if (!opened.ok) throw new Error(opened.problem.what);
  const organisation = await someOrganisation(store);
  const settings = await opened.value.inOrganisation(organisation, (tx) =>
    tx.rows(
      `select current_setting('synchronous_commit') as commit, current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock, current_user::text as who`,
      [],
    ),
  );
  expect(settings).toEqual([{ commit: 'on', statement: '15s', lock: '5s', who: 'micromoment_app' }]);
  await opened.value.close();
});

test('a broken connection is told as unavailable, and the next call finds another', async () => {
  const { store, url } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const broken = store.inOrganisation(organisation, async (tx) => {
    const [row] = await tx.rows<{ pid: number }>('select pg_backend_pid() as pid', []);
    await onServer(url, `select pg_terminate_backend(${row?.pid})`);
    await append(tx, [someResponse(ana.id)], now);
  });
  await expect(broken).rejects.toBeInstanceOf(StoreUnavailable);
  expect((await store.inOrganisation(organisation, (tx) => append(tx, [someResponse(ana.id)], now)))[0]?.status).toBe('stored');
});

test('connections broken while they rest are no error of anyone', async () => {
  const { store, url } = await freshStore();
  const organisation = await someOrganisation(store);
  await onServer(url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await store.inOrganisation(organisation, async () => 'fine')).toBe('fine');
});

test('a transaction left standing for too long, as by a machine that slept, is told as unavailable, and the next call finds another', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const slept = store.inOrganisation(organisation, async (tx) => {
    await tx.rows(`select set_config('idle_in_transaction_session_timeout', '20ms', true)`, []);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await append(tx, [someResponse(ana.id)], now);
  });
  await expect(slept).rejects.toBeInstanceOf(StoreUnavailable);
  const kept = await store.inOrganisation(organisation, (tx) => append(tx, [someResponse(ana.id)], now));
  expect(kept).toHaveLength(1);
});

test('a database that goes away is unavailable until it comes back, and what was acknowledged is there', async () => {
  const { store: direct, url } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(direct, [ana]);
  const way = await wayTo(url);
  const opened = await Store.open({ url: way.url, installationKey: TEST_KEY, poolSize: 2 });
  if (!opened.ok) throw new Error(opened.problem.what);
  const store = opened.value;
  const add = () => store.inOrganisation(organisation, (tx) => append(tx, [someResponse(ana.id)], now));
  await add();
  way.cut();
  await expect(add()).rejects.toBeInstanceOf(StoreUnavailable);
  expect(await store.ping()).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
  await way.mend();
  await add();
  expect(await store.ping()).toEqual({ ok: true, value: null });
  expect((await direct.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, null))).entries).toHaveLength(2);
  await store.close();
});

test('an acknowledgement that is lost on the way is not taken for one, and sending again does no harm', async () => {
  const { store: direct, url } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(direct, [ana]);
  const way = await wayTo(url);
  const opened = await Store.open({ url: way.url, installationKey: TEST_KEY, poolSize: 1 });
  if (!opened.ok) throw new Error(opened.problem.what);
  const entry = someResponse(ana.id);
  const add = () => opened.value.inOrganisation(organisation, (tx) => append(tx, [entry], now));
  // The answer to the commit is what never arrives.
  way.cutAnswerTo('commit\0');
  await expect(add()).rejects.toBeInstanceOf(StoreUnavailable);
  await way.mend();
  expect((await add())[0]?.status).toBe('duplicate');
  await opened.value.close();
});

test('an installation key other than the one it was sealed with does not open the database', async () => {
  const { url } = await freshStore();
  const outcome = await Store.open({ url, installationKey: freshKey() });
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'wrong-key' } });
});

/** A way to the server that can be cut and mended. */
async function wayTo(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let silentAfter: string | undefined;
  const proxy = createServer((socket) => {
    const onward = connect(Number(target.port || 5432), target.hostname);
    for (const end of [socket, onward]) sockets.add(end.on('error', () => undefined));
    let silent = false;
    socket.on('data', (sent) => {
      silent ||= silentAfter !== undefined && sent.includes(silentAfter);
      onward.write(sent);
    });
    onward.on('data', (answer) => (silent ? socket.destroy() : socket.write(answer)));
    socket.on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
  });
  const listen = (port: number) => new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  const cut = () => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  await listen(0);
  const address = proxy.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  onTestFinished(cut);
  const mend = async () => {
    silentAfter = undefined;
    if (!proxy.listening) await listen(port);
  };
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    cut,
    mend,
    cutAnswerTo: (text: string) => (silentAfter = text),
  };
}

test('a plan that is kept leads along an index also when it was made over an empty table', async () => {
  const { store, url } = await freshStore();
  const here = await someOrganisation(store);
  const asOwner = identityPool(url);
  onTestFinished(() => asOwner.end());
  await asOwner.query('vacuum analyze app.entry'); // now the database knows that it is empty, and that reading all of it costs nothing
  const newest = 'explain select place from app.entry where organisation_id = $1 and person_id = $2 order by place desc limit 1';
  const planIn = (options: TransactionOptions) =>
    store.inOrganisation(
      here,
      async (tx) => (await tx.rows<{ 'QUERY PLAN': string }>(newest, [here, freshId()])).map((row) => row['QUERY PLAN']).join('\n'),
      options,
    );
  expect(await planIn({ keepsPlans: true })).toContain('entry_by_place');
  expect(await planIn({ keepsPlans: false })).toContain('Seq Scan'); // planned anew each time, and so right each time
});
