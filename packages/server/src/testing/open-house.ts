import { readFileSync } from 'node:fs';
import { instant, seededDice, type Clock, type Instant, type Role, type Zone } from '@micromoment/core';
import { identityPool, organisations, Store } from '@micromoment/store';
import { freshDatabase, TEST_KEY } from '@micromoment/store/testing';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { openApp } from '../app.ts';
import { Shelf } from '../blueprint/shelf.ts';
import { webCalendars } from '../calendar/source.ts';
import { Caller } from '../demo/caller.ts';
import type { App } from '../door/door.ts';
import type { House } from '../house.ts';
import { openIdentity } from '../identity/identity.ts';
import { Jobs } from '../jobs/jobs.ts';
import { workerOf } from '../jobs/work.ts';
import { foundOrganisation } from '../organisation.ts';
import { KeptFolds } from '../practice/kept-folds.ts';
import { keepingChannel } from '../outbox/keeping-channel.ts';

/** A Wednesday, half past nine in London: an hour at which people can be reached. */
export const WEDNESDAY = instant(Date.UTC(2026, 2, 4, 9, 30));

export const CLARIFYING = readFileSync(new URL('../../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');

/** A whole house on a database of its own, whose clock stands still until it is set. */
export type TestHouse = {
  readonly house: House;
  readonly app: App;
  readonly clock: { now: Instant };
  readonly organisation: string;
  /** The address of its database. */
  readonly url: string;
  /** Adds somebody through the API, who agrees to practise unless `asked` says that nobody has asked them yet, and gives back how they call it. */
  add(name: string, roles: readonly Role[], more?: object, asked?: 'agrees' | 'not-yet'): Promise<Member>;
  readonly admin: Caller;
  /** Works on all that is queued. */
  work(): Promise<void>;
};
export type Member = { readonly id: string; readonly email: string; readonly caller: Caller };

/** Opens a house; it is closed when the test that asked for it ends. */
export async function openTestHouse({
  calendars = webCalendars,
  log = pino({ level: 'silent' }),
}: Partial<Pick<House, 'calendars' | 'log'>> = {}): Promise<TestHouse> {
  const { url, drop } = await freshDatabase();
  const opened = await Store.open({ url, installationKey: TEST_KEY, poolSize: 4 });
  if (!opened.ok) throw new Error(opened.problem.what);
  const store = opened.value;
  const clock = { now: WEDNESDAY };
  const reads: Clock = () => clock.now;
  const dice = seededDice('a house of a test'); // the same ids in every run
  const pool = identityPool(url);
  const identity = openIdentity({
    pool,
    secret: 'a secret of a test, long enough for its signature',
    origin: 'http://localhost:4310',
    linkMinutes: 10,
    clock: reads,
  });
  const channel = keepingChannel(store, { clock: reads, dice });
  const jobs = await Jobs.open({ url, log });
  const house: House = {
    store,
    identity,
    shelf: new Shelf(),
    folds: new KeptFolds(),
    jobs,
    channel,
    calendars,
    clock: reads,
    dice,
    log,
    origin: 'http://localhost:4310',
    demo: false,
    keepsMails: true,
    version: 'test',
  };
  const app = openApp(house);
  await foundOrganisation(
    { url, store, identity, close: async () => undefined },
    { name: 'Casa Azul', zone: 'Europe/London' as Zone, admin: { name: 'Ada', email: 'ada@example.org' } },
    { clock: reads, dice },
  );
  onTestFinished(async () => {
    await jobs.close();
    await pool.end();
    await store.close();
    await drop();
  });
  const admin = await Caller.signedIn(app, house, 'ada@example.org');
  return {
    house,
    app,
    clock,
    url,
    admin,
    organisation: (await organisations(store))[0]?.id ?? '',
    work: () => jobs.drain(workerOf(house)),
    async add(name, roles, more = {}, asked = 'agrees') {
      const email = `${name.toLowerCase()}@example.org`;
      const { id } = await admin.post<{ id: string }>('/api/v1/people', { name, email, roles, zone: 'Europe/London', ...more });
      const caller = await Caller.signedIn(app, house, email);
      if (asked === 'agrees') await caller.post('/api/v1/me/consents', { about: 'practice', given: true });
      return { id, email, caller };
    },
  };
}
