// The database server is killed with -9 while devices send. Nothing acknowledged may be lost, and it is back within ten seconds.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededDice } from '../packages/core/dist/index.js';
import { startApp } from './parts/app.mjs';
import { bundleDevice } from './parts/bundle-device.mjs';
import { openDevices } from './parts/devices.mjs';
import { countRows, foundPractice, openHouse, postmasterOf } from './parts/installation.mjs';
import { tellProgress } from './parts/progress.mjs';
import { freePort, inFolder } from './parts/temporary.mjs';

const BACK_WITHIN = 10_000;

/** @param {{ kills: number, entries: number, people: number, devices?: number, seed?: string }} how entries in all */
export const run = ({ kills, entries, people: count, devices: deviceCount = 4, seed = 'postgres' }) =>
  inFolder(async (folder) => {
    const dataFolder = join(folder, 'data');
    const code = await bundleDevice(folder);
    const house = await openHouse(dataFolder);
    const { revision, people } = await foundPractice(house, { learners: count });
    // Only the app itself watches over the database server from here on.
    await house.close();
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const dice = seededDice(seed);
    const app = await startApp(dataFolder, port);
    const devices = openDevices({ code, origin, people, revision, entries: entries / count, count: deviceCount });
    const away = [];
    try {
      for (let killed = 0; killed < kills; killed += 1) {
        while (devices.written() - devices.held() < (entries * killed) / kills && !devices.areDone()) await pause(5);
        await pause(dice() * 300);
        await killPostmaster(dataFolder);
        const from = performance.now();
        await pause(20);
        while (!(await isReady(origin)) && performance.now() - from < 60_000) await pause(20);
        away.push(Math.round(performance.now() - from));
        devices.tell({ event: 'online' });
        tellProgress(killed + 1, kills, devices);
      }
      const converged = await devices.done(240_000);
      const [written, held, refused] = [devices.written(), devices.held(), devices.refused()];
      const again = await openHouse(dataFolder);
      const { rows, ids } = await countRows(again.foundations.url);
      await again.close();
      const acknowledged = written - held;
      const longest = Math.max(...away);
      return {
        kills,
        devices: deviceCount,
        written,
        acknowledged,
        refused,
        lost: acknowledged - ids,
        twice: rows - ids,
        longestAwayMs: longest,
        medianAwayMs: away.toSorted((a, b) => a - b)[away.length >> 1],
        converged,
        holds: converged && ids === written && rows === ids && longest <= BACK_WITHIN,
      };
    } finally {
      devices.close();
      await app.stop();
    }
  });

/** Between two lives the file may name a server that is gone already. */
async function killPostmaster(dataFolder) {
  for (;;) {
    try {
      return process.kill(postmasterOf(dataFolder), 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH' && error.code !== 'ENOENT') throw error;
      await pause(20);
    }
  }
}

const isReady = (origin) =>
  fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

export const says = ({ kills, written, acknowledged, lost, twice, longestAwayMs, medianAwayMs }) =>
  `PostgreSQL was killed ${kills} times while ${written} entries were sent: ${acknowledged} were acknowledged, ${lost} of them lost, ${twice} stored twice. It was back after ${medianAwayMs} ms in the median and ${longestAwayMs} ms at most.`;
