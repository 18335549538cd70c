import { expect, test } from 'vitest';
import { run as kill } from '../faults/kills.mjs';
import { run as sendThrice } from '../faults/thrice.mjs';

test('five kills of the server lose nothing that two thousand entries were told, and store nothing twice', async () => {
  expect(await kill({ kills: 5, entries: 2_000, people: 8 })).toMatchObject({ kills: 5, acknowledged: 2_000, lost: 0, twice: 0, refused: 0, holds: true });
});

test('batches sent three times, interleaved, leave no extra row and the very same plan', async () => {
  expect(await sendThrice({ entries: 150, pairs: 1 })).toMatchObject({ extra: 0, identicalPlans: 1, holds: true });
});
