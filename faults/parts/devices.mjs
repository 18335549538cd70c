// The devices of a fault test, and what they say of themselves.
import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { endsWithUs } from './children.mjs';

/** Devices that share the people among them. @param {{ code: string, origin: string, people: object[], revision: string, entries: number, count: number }} how */
export function openDevices({ people, count, ...how }) {
  const devices = Array.from({ length: count }, (_, place) => openDevice({ ...how, people: people.filter((_person, at) => at % count === place) }));
  return {
    tell: (message) => devices.forEach(({ child }) => child.send(message)),
    written: () => sum(devices.map(({ said }) => said().written)),
    held: () => sum(devices.map(({ said }) => said().held)),
    refused: () => sum(devices.map(({ said }) => said().refused)),
    areDone: () => devices.every(({ said }) => said().done),
    async done(patience = 600_000) {
      const until = Date.now() + patience;
      while (!this.areDone() && Date.now() < until) await pause(20);
      return this.areDone();
    },
    close: () => devices.forEach(({ child }) => child.kill('SIGKILL')),
  };
}

function openDevice(how) {
  const child = endsWithUs(fork(new URL('./device.mjs', import.meta.url), { env: { ...process.env, DEVICE: JSON.stringify(how) } }));
  let last = { written: 0, held: 0, refused: 0, done: false };
  child.on('message', (message) => {
    if (message.signedOut) throw new Error('a device was signed out, which no fault here should bring about');
    last = message;
  });
  return { child, said: () => last };
}

const sum = (counts) => counts.reduce((all, count) => all + count, 0);
