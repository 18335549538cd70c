import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, instant, later, MINUTE, minutes } from './instant.ts';
import { offsetByIntl } from './zone-transitions.ts';
import { instantAt, instantOnWall, localTime, spansOnWall, wallAt, zoneNamed, type Zone } from './zone.ts';

const named = (name: string): Zone => zoneNamed(name) as Zone; // every name below is an IANA zone
const ZONES = Intl.supportedValuesOf('timeZone') as Zone[]; // named by the runtime itself
const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2040, 0, 1) }).map(instant);

test('a name that is no zone is none', () => {
  expect(zoneNamed('Europe/Atlantis')).toBeUndefined();
  expect(zoneNamed('')).toBeUndefined();
});

test('Kathmandu runs five hours and three quarters ahead', () => {
  expect(localTime(instant(Date.UTC(2026, 0, 1, 12)), named('Asia/Kathmandu'))).toEqual({
    year: 2026,
    month: 1,
    day: 1,
    minuteOfDay: 17 * 60 + 45,
    weekday: 4,
  });
});

test('a Sunday is the seventh day', () => {
  expect(localTime(instant(Date.UTC(2026, 2, 1, 12)), named('UTC')).weekday).toBe(7);
});

test('half past two on the night New York moves its clock forward is three o’clock', () => {
  const at = instantAt(named('America/New_York'), { year: 2026, month: 3, day: 8 }, minutes(150));
  expect(at).toBe(Date.UTC(2026, 2, 8, 7));
  expect(localTime(at, named('America/New_York')).minuteOfDay).toBe(180);
});

test('half past one on the night New York moves its clock back is the first of the two', () => {
  expect(instantAt(named('America/New_York'), { year: 2026, month: 11, day: 1 }, minutes(90))).toBe(Date.UTC(2026, 10, 1, 5, 30));
});

test('Lord Howe skips half an hour, and a time in it is the end of the gap', () => {
  const at = instantAt(named('Australia/Lord_Howe'), { year: 2026, month: 10, day: 4 }, minutes(2 * 60 + 15));
  expect(localTime(at, named('Australia/Lord_Howe')).minuteOfDay).toBe(2 * 60 + 30);
});

test('noon on the day Apia skipped is the first minute of the next', () => {
  const at = instantAt(named('Pacific/Apia'), { year: 2011, month: 12, day: 30 }, minutes(720));
  expect(localTime(at, named('Pacific/Apia'))).toMatchObject({ day: 31, minuteOfDay: 0 });
});

test('an hour that happens twice is two spans, a skipped one is none', () => {
  const berlin = named('Europe/Berlin');
  const [twice, skipped] = [Date.UTC(2026, 9, 25, 2), Date.UTC(2026, 2, 29, 2)];
  expect(spansOnWall(berlin, twice, twice + HOUR)).toEqual([
    { from: Date.UTC(2026, 9, 25, 0), until: Date.UTC(2026, 9, 25, 1) },
    { from: Date.UTC(2026, 9, 25, 1), until: Date.UTC(2026, 9, 25, 2) },
  ]);
  expect(spansOnWall(berlin, skipped, skipped + HOUR)).toEqual([]);
});

test('the wall clock of every zone shows what Intl says it shows', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, at) => {
      expect(wallAt(at, zone) - at).toBe(offsetByIntl(at, zone));
    }),
    { numRuns: 2000 },
  );
});

test('the instant of what a wall clock shows is that instant, or the earlier of two', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, at) => {
      const found = instantOnWall(zone, wallAt(at, zone));
      expect(found).toBeLessThanOrEqual(at);
      expect(wallAt(found, zone)).toBe(wallAt(at, zone));
    }),
    { numRuns: 1000 },
  );
});

test('the spans of a wall day hold exactly the instants that read as that day', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, fc.integer({ min: -36 * 60, max: 36 * 60 }), (zone, at, shift) => {
      const day = Math.floor(wallAt(at, zone) / DAY) * DAY;
      const probe = later(at, shift * MINUTE);
      const isInside = spansOnWall(zone, day, day + DAY).some(({ from, until }) => probe >= from && probe < until);
      expect(isInside).toBe(wallAt(probe, zone) >= day && wallAt(probe, zone) < day + DAY);
    }),
    { numRuns: 2000 },
  );
});
