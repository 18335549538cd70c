import { expect, test } from 'vitest';
import { instant } from '../time/instant.ts';
import { troubleAfter } from './subscription.ts';

const [monday, tuesday] = [instant(1_000), instant(2_000)];

test('trouble is told of since its first day, with the sentences of today', () => {
  const first = troubleAfter(null, ['It could not be reached.'], monday);
  expect(troubleAfter(first, ['The signature does not hold.'], tuesday)).toEqual({ since: monday, told: ['The signature does not hold.'] });
});

test('a look without trouble ends it, and the next begins anew', () => {
  const ended = troubleAfter({ since: monday, told: ['It could not be reached.'] }, [], tuesday);
  expect(ended).toBeNull();
  expect(troubleAfter(ended, ['It could not be reached.'], tuesday)?.since).toBe(tuesday);
});
