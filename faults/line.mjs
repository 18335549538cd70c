// A line that is slow, cut, half-closed, that swallows acknowledgements, and that is away for three days. Nothing may be lost,
// and all that waits has arrived within thirty seconds of its healing.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { instant, seededDice } from '../packages/core/dist/index.js';
import { openApp } from '../packages/server/dist/index.js';
import { bundleDevice } from './parts/bundle-device.mjs';
import { openDevices } from './parts/devices.mjs';
import { countRows, foundPractice, openHouse } from './parts/installation.mjs';
import { openProxy } from './parts/proxy.mjs';
import { freePort, inFolder } from './parts/temporary.mjs';

const CONVERGES_WITHIN = 30_000;
const HOUR = 3_600_000;
const STATES = ['slow', 'cut', 'half-closed', 'swallows'];

/** @param {{ entries: number, people: number, secondsEach: number, devices?: number, seed?: string }} how entries in all */
export const run = ({ entries, people: count, secondsEach, devices: deviceCount = 4, seed = 'line' }) =>
  inFolder(async (folder) => {
    const code = await bundleDevice(folder);
    const opened = await openHouse(join(folder, 'data'));
    const { revision, people } = await foundPractice(opened, { learners: count });
    const dice = seededDice(seed);
    let offset = 0;
    const port = await freePort();
    const app = openApp({ ...opened.house, clock: () => instant(Date.now() + offset) });
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
    const proxy = await openProxy(port, dice);
    const devices = openDevices({
      code,
      origin: `http://127.0.0.1:${proxy.port}`,
      people,
      revision,
      entries: entries / count,
      count: deviceCount,
      holds: entries,
    });
    const unsettled = {};
    try {
      for (const state of STATES) {
        proxy.become(state);
        await pause(secondsEach * 1_000);
        unsettled[state] = devices.held();
      }
      proxy.become('away');
      for (let hours = 0; hours < 72; hours += 6) {
        offset += 6 * HOUR;
        devices.tell({ moveClock: 6 * HOUR });
        await pause((secondsEach * 1_000) / 6);
      }
      const waitedAtHealing = devices.held();
      proxy.become('sound');
      const from = performance.now();
      const converged = await devices.done(120_000);
      const healedMs = Math.round(performance.now() - from);
      const { rows, ids } = await countRows(opened.foundations.url);
      const [written, held, refused] = [devices.written(), devices.held(), devices.refused()];
      return {
        states: [...STATES, 'away'],
        written,
        waitedAtHealing,
        unsettled,
        refused,
        lost: written - held - ids,
        twice: rows - ids,
        healedMs,
        converged,
        holds: converged && ids === written && rows === ids && healedMs <= CONVERGES_WITHIN,
      };
    } finally {
      devices.close();
      proxy.close();
      server.close();
      server.closeAllConnections();
      await opened.close();
    }
  });

export const says = ({ states, written, waitedAtHealing, lost, twice, healedMs }) =>
  `Over a line that was ${states.join(', ')} (three days), ${written} entries were written. ${waitedAtHealing} waited when it healed and had arrived ${healedMs} ms later; ${lost} were lost, ${twice} stored twice.`;
