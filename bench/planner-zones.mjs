// Offsets by kept transitions beside Intl and temporal-polyfill: the same for every zone from 2000 to 2040 and around every transition, and how many times as fast.
import { Temporal } from 'temporal-polyfill';
import { offsetAt, offsetByIntl, transitionsBetween } from '../packages/core/dist/index.js';
import { sideBySide } from './parts/side-by-side.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const [FROM, UNTIL] = [Date.UTC(2000, 0, 1), Date.UTC(2041, 0, 1)];
const AROUND = [-26 * HOUR, -DAY, -HOUR, -1000, -1, 0, 1, HOUR, DAY, 26 * HOUR];

export async function run() {
  const zones = Intl.supportedValuesOf('timeZone');
  let [looked, differing, transitions, missing] = [0, 0, 0, 0];
  for (const zone of zones) {
    for (let at = FROM; at < UNTIL; at += 3 * DAY + 7 * HOUR + 11 * 60_000) {
      looked += 1;
      if (offsetAt(at, zone) !== offsetByIntl(at, zone)) differing += 1;
    }
    const ours = transitionsBetween(zone, FROM, UNTIL);
    const theirs = transitionsOf(zone);
    transitions += theirs.length;
    missing += theirs.filter((at) => !ours.some((change) => change.at === at)).length + ours.filter(({ at }) => !theirs.includes(at)).length;
    for (const change of ours) {
      for (const away of AROUND) {
        looked += 1;
        if (offsetAt(change.at + away, zone) !== temporalOffset(change.at + away, zone)) differing += 1;
      }
    }
  }
  return { zones: zones.length, instants: looked, differing, transitions, missing, goalDiffering: 0, faster: await speed(zones) };
}

function transitionsOf(zone) {
  const found = [];
  let at = Temporal.Instant.fromEpochMilliseconds(FROM - 1)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  for (; at && at.epochMilliseconds < UNTIL; at = at.getTimeZoneTransition('next')) found.push(at.epochMilliseconds);
  return found;
}

const temporalOffset = (at, zone) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

/** The wall clock's reading of 40,000 instants in forty zones, both warm. */
async function speed(zones) {
  const some = zones.filter((_, index) => index % 10 === 0);
  const instants = Array.from({ length: 1000 }, (_, index) => Date.UTC(2026, 0, 1) + index * 8.7 * HOUR).map(Math.floor);
  let sink = 0;
  const measured = await sideBySide({
    a: () => some.forEach((zone) => instants.forEach((at) => (sink += offsetAt(at, zone)))),
    b: () => some.forEach((zone) => instants.forEach((at) => (sink += temporalOffset(at, zone)))),
  });
  return { ...measured, ratio: Math.round(measured.ratio), goal: 50, readings: some.length * instants.length, sum: sink };
}
