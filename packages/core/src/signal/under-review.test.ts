import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import { decide, MONDAY, ONE, practice, tell, told } from './testing.ts';
import { factsUnderReview, practisedAlike } from './under-review.ts';

const blueprint = practice('coffee', 'sidelined');

test('a mended reason or story leaves a blueprint practised as before; another moment or pace does not', () => {
  expect(practisedAlike(blueprint, { ...blueprint, why: 'Because.', title: 'Another title' })).toBe(true);
  expect(practisedAlike(blueprint, { ...blueprint, moments: [...blueprint.moments, decide('third')] })).toBe(false);
  expect(practisedAlike(blueprint, { ...blueprint, cadence: { ...blueprint.cadence, perWeek: 1 } })).toBe(false);
});

test('facts of an earlier revision count when it was practised alike, and only then', () => {
  const [earlier, now] = ['earlier', ONE] as [Revision, Revision]; // any texts will do
  const facts = [
    ...tell(...told('coffee', { met: 3, stopped: 0 })),
    ...tell(...told('coffee', { met: 2, stopped: 0, prefix: 'other' })).map((fact) => ({ ...fact, revision: earlier })),
  ];
  const review = { facts, blueprint, revision: now, now: MONDAY };
  expect(factsUnderReview(review)).toHaveLength(6);
  expect(factsUnderReview({ ...review, alike: [earlier] })).toHaveLength(10);
});
