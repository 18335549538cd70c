// The server is killed with -9 at random while devices send. Nothing acknowledged may be lost, nothing may stand twice.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededDice } from '../packages/core/dist/index.js';
import { startApp } from './parts/app.mjs';
import { bundleDevice } from './parts/bundle-device.mjs';
import { openDevices } from './parts/devices.mjs';
import { countRows, foundPractice, openHouse } from './parts/installation.mjs';
import { tellProgress } from './parts/progress.mjs';
import { freePort, inFolder } from './parts/temporary.mjs';

/** @param {{ kills: number, entries: number, people: number, devices?: number, seed?: string }} how entries in all */
export const run = ({ kills, entries, people: count, devices: deviceCount = 4, seed = 'kills' }) =>
  inFolder(async (folder) => {
    const dataFolder = join(folder, 'data');
    const code = await bundleDevice(folder);
    const house = await openHouse(dataFolder);
    const { revision, people } = await foundPractice(house, { learners: count });
    const port = await freePort();
    const dice = seededDice(seed);
    let app = await startApp(dataFolder, port);
    const devices = openDevices({ code, origin: `http://127.0.0.1:${port}`, people, revision, entries: entries / count, count: deviceCount });
    let killed = 0;
    try {
      // As many kills as were asked for, spread over the sending: the next comes when its share has arrived, at a random instant from then.
      while (killed < kills) {
        while (devices.written() - devices.held() < (entries * killed) / kills && !devices.areDone()) await pause(5);
        await pause(dice() * 400);
        await app.kill();
        killed += 1;
        app = await startApp(dataFolder, port);
        devices.tell({ event: 'online' });
        tellProgress(killed, kills, devices);
      }
      const converged = await devices.done(240_000);
      await app.stop();
      const [written, held, refused] = [devices.written(), devices.held(), devices.refused()];
      const { rows, ids } = await countRows(house.foundations.url);
      const acknowledged = written - held;
      return {
        kills: killed,
        devices: deviceCount,
        written,
        acknowledged,
        refused,
        lost: acknowledged - ids,
        twice: rows - ids,
        converged,
        holds: converged && written === entries && ids === written && rows === ids,
      };
    } finally {
      devices.close();
      await app.kill();
      await house.close();
    }
  });

export const says = ({ kills, devices, written, acknowledged, lost, twice }) =>
  `The server was killed ${kills} times while ${devices} devices sent ${written} entries: ${acknowledged} were acknowledged, ${lost} of them lost, ${twice} stored twice.`;
