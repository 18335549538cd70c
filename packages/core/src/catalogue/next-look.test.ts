import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from '../chance/dice.ts';
import { DAY, HOUR, instant } from '../time/instant.ts';
import { nextLook } from './next-look.ts';

const now = instant(Date.UTC(2026, 2, 2, 9));

test('a catalogue is looked at each week, within half a day, and a failed look is made up for within a day and a half', () => {
  fc.assert(
    fc.property(fc.string(), (organisation) => {
      const wait = nextLook(now, true, seededDice(organisation)) - now;
      expect(wait >= 7 * DAY && wait < 7 * DAY + 12 * HOUR).toBe(true);
      const after = nextLook(now, false, seededDice(organisation)) - now;
      expect(after >= DAY && after < DAY + 12 * HOUR).toBe(true);
    }),
  );
});

test('organisations do not come at the same minute', () => {
  const minutes = new Set(Array.from({ length: 100 }, (_, index) => Math.floor(nextLook(now, true, seededDice(`organisation ${index}`)) / 60_000)));
  expect(minutes.size).toBeGreaterThan(80);
});
