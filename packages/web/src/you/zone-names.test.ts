import { expect, test } from 'vitest';
import { namedZones } from './zone-names.ts';

test('a zone is named by its city as it is spelled today, and by the time there in the reader’s language', () => {
  expect(namedZones(['Europe/Kiev', 'Asia/Calcutta', 'America/New_York', 'Europe/Berlin'], 'en-GB').map(({ name }) => name)).toEqual([
    expect.stringMatching(/^Berlin \(Central European Time\)$/),
    expect.stringMatching(/^Kolkata \(India/),
    expect.stringMatching(/^Kyiv \(Eastern European Time\)$/),
    expect.stringMatching(/^New York \(/),
  ]);
  expect(namedZones(['Europe/Berlin'], 'de')).toEqual([{ zone: 'Europe/Berlin', name: 'Berlin (Mitteleuropäische Zeit)' }]);
});
