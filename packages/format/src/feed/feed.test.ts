import { instant, type Catalogue, type Revision, type SignedRelease, type SignedWithdrawal } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printAtomFeed } from './atom-feed.ts';
import { printJsonFeed } from './json-feed.ts';
import { readJsonFeed } from './read-json-feed.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !/[\p{Cc}\p{Cs}￾￿]/u.test(text));
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const release: fc.Arbitrary<SignedRelease> = fc.record({
  blueprint: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/),
  number: fc.integer({ min: 1, max: 99 }),
  revision: hash.map((text) => text as Revision), // looks like one
  digest: hash,
  size: fc.integer({ min: 1, max: 300_000 }),
  title: words,
  behaviour: words,
  language: fc.constantFrom('en', 'de', 'pt-BR'),
  publishedAt: fc.integer({ min: 0, max: 4e12 }).map(instant),
  changes: fc.array(words, { maxLength: 3 }),
  signature: fc.stringMatching(/^[A-Za-z0-9_-]{86}$/),
});
const key = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);
const withdrawal: fc.Arbitrary<SignedWithdrawal> = fc.record({
  blueprint: fc.stringMatching(/^[a-z0-9]{1,9}$/),
  number: fc.integer({ min: 1, max: 99 }),
  withdrawnAt: fc.integer({ min: 0, max: 4e12 }).map(instant),
  because: words,
  signature: fc.stringMatching(/^[A-Za-z0-9_-]{86}$/),
});
const some: fc.Arbitrary<Catalogue> = fc.record({
  title: words,
  description: words,
  publisher: words,
  address: fc.constantFrom(null, 'https://example.org/moments/feed.json'),
  key,
  handOvers: fc.array(fc.record({ from: key, to: key, signature: fc.stringMatching(/^[A-Za-z0-9_-]{86}$/) }), { maxLength: 2 }),
  releases: fc.uniqueArray(release, { selector: ({ blueprint, number }) => `${blueprint} ${number}`, maxLength: 6 }),
  withdrawals: fc.array(withdrawal, { maxLength: 3 }),
});
/** Withdrawals are of releases that are there, each of another. */
const catalogue = some.map(({ withdrawals, ...rest }): Catalogue => ({
  ...rest,
  withdrawals: withdrawals.flatMap((each, index) => {
    const one = rest.releases[index];
    return one ? [{ ...each, blueprint: one.blueprint, number: one.number }] : [];
  }),
}));

const sorted = ({ releases, withdrawals, ...rest }: Catalogue) => ({ ...rest, releases: releases.toSorted(byName), withdrawals: withdrawals.toSorted(byName) });
const byName = (a: Named, b: Named) => (nameOf(a) < nameOf(b) ? -1 : 1);
type Named = Pick<SignedRelease, 'blueprint' | 'number'>;
const nameOf = ({ blueprint, number }: Named) => `${blueprint} ${number}`;

test('what is printed is read back as the same catalogue', () => {
  fc.assert(
    fc.property(catalogue, (any) => {
      const read = readJsonFeed(printJsonFeed(any));
      expect(read.ok && sorted(read.value)).toEqual(sorted(any));
    }),
  );
});

test('the same catalogue gives the same bytes, in whatever order its releases are held', () => {
  fc.assert(
    fc.property(catalogue, (any) => {
      const turned = { ...any, releases: any.releases.toReversed(), withdrawals: any.withdrawals.toReversed() };
      expect(printJsonFeed(turned)).toBe(printJsonFeed(any));
      expect(printAtomFeed(turned)).toBe(printAtomFeed(any));
    }),
  );
});

test('a feed reader shows that a release was withdrawn, and why', () => {
  const [one] = fc.sample(
    catalogue.filter(({ withdrawals }) => withdrawals.length === 1),
    1,
  );
  const told = { ...one!, withdrawals: one!.withdrawals.map((each) => ({ ...each, because: 'A scene named a real person.' })) }; // one was asked for
  for (const feed of [printJsonFeed(told), printAtomFeed(told)]) expect(feed.split('Withdrawn by its publisher: A scene named a real person.')).toHaveLength(2);
});

test('no word of an author can leave its place in the Atom feed', () => {
  fc.assert(
    fc.property(catalogue, (any) => {
      const told = printAtomFeed({ ...any, title: '</title><script>"&\'' });
      expect(told).not.toContain('<script>');
      expect(told.match(/<entry>/g)?.length ?? 0).toBe(any.releases.length);
    }),
  );
});

test('a text cut anywhere is refused in a sentence', () => {
  const [one] = fc.sample(
    catalogue.filter(({ releases }) => releases.length > 1),
    1,
  );
  const text = printJsonFeed(one!); // one was asked for
  for (let end = 0; end < text.length - 2; end += 7) {
    const read = readJsonFeed(text.slice(0, end));
    expect(read.ok ? 'read' : read.problem).toBe('The feed is not whole: it is no JSON.');
  }
});

test.each([
  ['{"version":"https://jsonfeed.org/version/1.1","title":"A blog","items":[]}', /no catalogue/],
  ['[]', /does not read as a catalogue/],
  ['{"__proto__":{"title":"x"},"items":[]}', /does not read as a catalogue/],
])('%s is no catalogue, and hears why', (text, why) => {
  const read = readJsonFeed(text);
  expect(read.ok ? 'read' : read.problem).toMatch(why);
});

test('an id that would lead out of the folder is refused', () => {
  const [one] = fc.sample(
    catalogue.filter(({ releases }) => releases.length > 0),
    1,
  );
  const text = printJsonFeed(one!).replaceAll(/"blueprint": "[^"]+"/g, '"blueprint": "../../etc/passwd"'); // one was asked for
  expect(readJsonFeed(text).ok).toBe(false);
});
