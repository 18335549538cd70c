import { expect, test } from 'vitest';
import { endOfQuiet } from './end-of-quiet.ts';
import { instant, minutes } from './instant.ts';
import { zoneNamed, type Zone } from './zone.ts';

const LONDON = zoneNamed('Europe/London') as Zone; // every runtime knows it
const NIGHT = { from: minutes(19 * 60), until: minutes(8 * 60) };
const at = (text: string) => instant(Date.parse(text));

test('in the evening they end tomorrow morning, and before dawn this morning', () => {
  expect(endOfQuiet(at('2026-03-04T21:30Z'), LONDON, NIGHT)).toBe(at('2026-03-05T08:00Z'));
  expect(endOfQuiet(at('2026-03-05T03:00Z'), LONDON, NIGHT)).toBe(at('2026-03-05T08:00Z'));
});

test('outside them there is no end to wait for', () => {
  expect(endOfQuiet(at('2026-03-05T08:00Z'), LONDON, NIGHT)).toBeNull();
  expect(endOfQuiet(at('2026-03-04T18:59Z'), LONDON, NIGHT)).toBeNull();
});

test('a night in which the clocks change ends at eight by the new clock', () => {
  expect(endOfQuiet(at('2026-03-28T23:00Z'), LONDON, NIGHT)).toBe(at('2026-03-29T07:00Z'));
});
