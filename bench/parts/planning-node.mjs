// A node that makes one planning pass and says how long it took and how much memory it had at most: run in a process of its own, which may be killed.
import { instant } from '../../packages/core/dist/index.js';
import { planningPass } from '../../packages/server/dist/jobs/planning-pass.js';
import { Shelf } from '../../packages/server/dist/blueprint/shelf.js';
import { installationKeyFrom, Store } from '../../packages/store/dist/index.js';

const [url, key, organisation, now] = process.argv.slice(2);
const opened = await Store.open({ url, installationKey: installationKeyFrom(key).value, poolSize: 1 });
if (!opened.ok) throw new Error(opened.problem.what);
const began = performance.now();
await planningPass({ store: opened.value, shelf: new Shelf(), clock: () => instant(Number(now)) }, organisation);
process.stdout.write(JSON.stringify({ seconds: (performance.now() - began) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }));
await opened.value.close();
