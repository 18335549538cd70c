// Ten million placements over every zone whose clock changes between 2024 and 2030, most of them within days of a change; how many break a constraint.
// The looking is done by code that reads the wall clock minute by minute and knows nothing of how places are found.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { CAPS, seededDice, transitionsBetween } from '../packages/core/dist/index.js';
import { Diary } from '../packages/core/dist/schedule/diary.js';
import { brokenIn } from '../packages/core/dist/schedule/simulate/broken.js';
import { chooseSlot, leewayOf } from '../packages/core/dist/schedule/slot-choice.js';

const PLACEMENTS = 10_000_000;
const A_DIARY = 40;
const MINUTE = 60_000;
const DAY = 86_400_000;
const [FROM, UNTIL] = [Date.UTC(2024, 0, 1), Date.UTC(2031, 0, 1)];

export async function run() {
  const began = performance.now();
  const threads = availableParallelism();
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => transitionsBetween(zone, FROM, UNTIL).length > 0);
  const shares = await Promise.all(Array.from({ length: threads }, (_, thread) => inThread({ thread, placements: PLACEMENTS / threads })));
  const sum = (part) => shares.reduce((all, share) => all + share[part], 0);
  return {
    zones: zones.length,
    placements: sum('placements'),
    nearATransition: sum('near'),
    withoutRoom: sum('none'),
    violations: sum('broken'),
    goal: 0,
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

const inThread = (asked) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: asked });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

function placeMany({ thread, placements }) {
  const dice = seededDice(`placements ${thread}`);
  const zones = Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, changes: transitionsBetween(zone, FROM, UNTIL) }))
    .filter(({ changes }) => changes.length > 0);
  const done = { placements: 0, near: 0, none: 0, broken: 0 };
  for (let diary = 0; done.placements < placements; diary += 1) {
    const { zone, changes } = zones[diary % zones.length];
    const change = changes[Math.floor(dice() * changes.length)];
    fillDiary({ dice, availability: someDays(zone, change.at, dice), change, done });
  }
  return done;
}

/** Forty touchpoints of all sorts around a transition, and a few where others already stand. */
function fillDiary({ dice, availability, change, done }) {
  const diary = new Diary(availability, { caps: CAPS, perWeek: 2 + Math.floor(dice() * 6) });
  const found = [];
  for (let count = 0; count < A_DIARY; count += 1) {
    const gap = dice() * 40;
    const ideal = change.at + Math.floor((dice() - 0.5) * 36 * DAY);
    const slot = chooseSlot(diary, {
      ideal,
      earliest: dice() < 0.5 ? ideal : null,
      leeway: leewayOf(gap),
      minutes: 2,
      countsInWeek: dice() < 0.7,
      salt: Math.floor(dice() * 2 ** 32),
    });
    if (!slot) {
      done.none += 1;
      continue;
    }
    diary.book({ at: slot.at, minutes: 2, countsInWeek: true });
    found.push(slot.at);
    done.placements += 1;
    if (Math.abs(slot.at - change.at) < 3 * DAY) done.near += 1;
  }
  done.broken += brokenIn(found, availability, { minutes: 2, caps: CAPS });
}

const quarter = (dice) => Math.floor(dice() * 96) * 15;

function someDays(zone, around, dice) {
  const days = [1, 2, 3, 4, 5, 6, 7].filter(() => dice() < 0.8);
  const daysOff = Array.from({ length: 6 }, () => new Date(around + Math.floor((dice() - 0.5) * 40) * DAY).toISOString().slice(0, 10));
  const busy = Array.from({ length: 8 }, () => {
    const from = around + Math.floor((dice() - 0.5) * 60 * 24 * 4) * 15 * MINUTE;
    return { from, until: from + (1 + Math.floor(dice() * 16)) * 15 * MINUTE };
  });
  return { zone, working: { days, from: quarter(dice), until: quarter(dice) }, quiet: { from: quarter(dice), until: quarter(dice) }, daysOff, busy, taken: [] };
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
if (!isMainThread) parentPort.postMessage(placeMany(workerData));
