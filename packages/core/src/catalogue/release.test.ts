import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import { instant } from '../time/instant.ts';
import { latestFirst, newestReleases, placeOfRelease, statementOf, type Release } from './release.ts';

const some = (changes: Partial<Release> = {}): Release => ({
  blueprint: 'asking',
  number: 1,
  revision: 'r1' as Revision, // a test's own
  digest: 'd1',
  size: 10,
  title: 'Ask before you answer',
  behaviour: 'asks one open question, in the first two minutes.',
  language: 'en',
  publishedAt: instant(1_000),
  changes: [],
  ...changes,
});

test('no field of a release can change without changing what is signed', () => {
  const others: Partial<Release>[] = [
    { blueprint: 'listening' },
    { number: 2 },
    { revision: 'r2' as Revision }, // a test's own
    { digest: 'd2' },
    { size: 11 },
    { title: 'Ask' },
    { behaviour: 'asks.' },
    { language: 'de' },
    { publishedAt: instant(1_001) },
    { changes: ['The title'] },
  ];
  expect(others.flatMap((other) => Object.keys(other)).toSorted()).toEqual(Object.keys(some()).toSorted());
  expect(new Set([some(), ...others.map(some)].map(statementOf)).size).toBe(others.length + 1);
});

test('the newest release of each blueprint is the one with the highest number, whatever its date', () => {
  const releases = [some({ number: 2, publishedAt: instant(5) }), some({ number: 10, publishedAt: instant(4) }), some({ blueprint: 'a' })];
  expect(newestReleases(releases).map(({ blueprint, number }) => `${blueprint} ${number}`)).toEqual(['a 1', 'asking 10']);
});

const told = (order: readonly Release[]) => order.toSorted(latestFirst).map(placeOfRelease);

test('a feed tells the latest first, and has one order', () => {
  const releases = [some(), some({ number: 2 }), some({ blueprint: 'a' }), some({ number: 3, publishedAt: instant(2_000) })];
  expect(told(releases)).toEqual(['releases/asking/3.yaml', 'releases/a/1.yaml', 'releases/asking/2.yaml', 'releases/asking/1.yaml']);
  expect(told(releases.toReversed())).toEqual(told(releases));
});
