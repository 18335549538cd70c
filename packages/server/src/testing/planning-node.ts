import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '@micromoment/core';
import { installationKeyFrom, Store, type ClaimedEnrolment } from '@micromoment/store';
import { Shelf } from '../blueprint/shelf.ts';
import { planBatch } from '../jobs/planning-pass.ts';

// A node that does nothing but plan, ten enrolments at a time and slowly: for tests that kill it. It tells each batch before and after the commit.
const [url = '', key = '', organisation = '', now = '', slowly = '0'] = process.argv.slice(2);
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const read = installationKeyFrom(key);
const opened = read.ok ? await Store.open({ url, installationKey: read.value, poolSize: 1 }) : read;
if (!opened.ok) throw new Error(opened.problem.what);
const store = opened.value;
const shelf = new Shelf();

let after: ClaimedEnrolment | null = null;
do {
  const from: ClaimedEnrolment | null = after;
  const batch: readonly ClaimedEnrolment[] = await store.inOrganisation(organisation, async (tx) => {
    const claimed = await planBatch({ shelf }, tx, { now: instant(Number(now)), after: from, limit: 10 });
    tell({ claimed: claimed.map(({ id }) => id) });
    await pause(Number(slowly));
    return claimed;
  });
  tell({ planned: batch.map(({ id }) => id) });
  after = batch.at(-1) ?? null;
} while (after !== null);
await store.close();
