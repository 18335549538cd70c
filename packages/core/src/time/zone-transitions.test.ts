import { expect, test } from 'vitest';
import { DAY, HOUR, instant, later, MINUTE } from './instant.ts';
import { offsetAt, offsetByIntl, transitionsBetween } from './zone-transitions.ts';
import { zoneNamed, type Zone } from './zone.ts';

// All zones and all days of forty years are looked at by bench/planner-zones.mjs; these are the odd ones.
const ODD = [
  'UTC',
  'Europe/Lisbon',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Caracas',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'America/Boa_Vista',
  'Africa/Monrovia',
  'Antarctica/Troll',
].map((name) => zoneNamed(name) as Zone); // a missing one would fail the first comparison

test.each(ODD)('the offsets of %s are those of Intl, on every day of seventy years', (zone) => {
  for (let at = Date.UTC(1970, 0, 1); at < Date.UTC(2040, 0, 1); at += 11 * DAY + 37 * MINUTE)
    expect(offsetAt(instant(at), zone)).toBe(offsetByIntl(instant(at), zone));
});

test.each(ODD)('around each transition of %s the offsets are those of Intl, to the second', (zone) => {
  for (const { at, before, after } of transitionsBetween(zone, instant(Date.UTC(2000, 0, 1)), instant(Date.UTC(2040, 0, 1)))) {
    expect([offsetByIntl(later(at, -1000), zone), offsetByIntl(at, zone)]).toEqual([before, after]);
    for (const step of [-DAY, -HOUR, -1, 0, 1, HOUR, DAY]) expect(offsetAt(later(at, step), zone)).toBe(offsetByIntl(later(at, step), zone));
  }
});

test('New York changes its clock twice a year, at seven and at six in UTC', () => {
  const changes = transitionsBetween('America/New_York' as Zone, instant(Date.UTC(2026, 0, 1)), instant(Date.UTC(2027, 0, 1))); // known everywhere
  expect(changes).toEqual([
    { at: Date.UTC(2026, 2, 8, 7), before: -5 * HOUR, after: -4 * HOUR },
    { at: Date.UTC(2026, 10, 1, 6), before: -4 * HOUR, after: -5 * HOUR },
  ]);
});

test('a transition belongs to the span that begins with it and not to the one that ends with it', () => {
  const at = instant(Date.UTC(2026, 2, 29, 1));
  const berlin = 'Europe/Berlin' as Zone; // known everywhere
  expect(transitionsBetween(berlin, at, later(at, 1))).toHaveLength(1);
  expect(transitionsBetween(berlin, later(at, -DAY), at)).toHaveLength(0);
});

test('a clock set to the year 9000 or to the end of time is answered too', () => {
  const lisbon = 'Europe/Lisbon' as Zone; // known everywhere
  expect(offsetAt(instant(Date.UTC(9000, 0, 1)), lisbon)).toBe(0);
  expect(offsetAt(instant(8.64e15), 'Asia/Kolkata' as Zone)).toBe(5.5 * HOUR); // known everywhere
});
