import { newestReleases, ok, placeOfRelease, type Catalogue, type Result, type SignedRelease } from '@micromoment/core';
import { printAtomFeed, printJsonFeed } from '@micromoment/format';
import { readFeed, type TrustedFeed } from './read-feed.ts';
import { readRelease, verifiedText } from './read-release.ts';
import { fingerprintOf } from './signature.ts';
import { NOT_SEEN, type Source } from './source.ts';

/** What a whole look at a catalogue found: how much there is, whose it is, and every sentence about what is wrong. */
export type Verification = {
  readonly blueprints: number;
  readonly releases: number;
  readonly withdrawals: number;
  readonly fingerprint: string;
  readonly complaints: readonly string[];
};

/** Reads all of a catalogue as a subscriber would, and what feed readers show besides. Problem: one sentence, when there is nothing to look at. */
export async function verifyCatalogue(source: Source): Promise<Result<Verification, string>> {
  const read = await readFeed(source, null, NOT_SEEN);
  if (!read.ok) return read;
  if (read.value.kind === 'unchanged') throw new Error('a feed that nobody has seen cannot be unchanged');
  const { catalogue, leftOut } = read.value;
  const newest = newestReleases(catalogue.releases);
  const complaints = [
    ...leftOut,
    ...complaintsOfWithdrawals(catalogue),
    ...(await complaintsOfReaders(source, read.value)),
    ...(await sequence(
      catalogue.releases.filter((release) => !newest.includes(release)),
      (release) => complaintsOfEarlier(source, release),
    )),
    ...(await sequence(newest, (release) => complaintsOfNewest(source, release, catalogue.releases))),
  ];
  const { releases, withdrawals, key } = catalogue;
  return ok({ blueprints: newest.length, releases: releases.length, withdrawals: withdrawals.length, fingerprint: fingerprintOf(key), complaints });
}

const complaintsOfWithdrawals = ({ withdrawals, releases }: Catalogue): readonly string[] =>
  withdrawals
    .filter(({ blueprint, number }) => !releases.some((release) => release.blueprint === blueprint && release.number === number))
    .map(({ blueprint, number }) => `${blueprint}, release ${number}, is withdrawn and was never released.`);

/** What a feed reader shows must be what was signed. */
async function complaintsOfReaders(source: Source, { text, catalogue, leftOut }: TrustedFeed): Promise<readonly string[]> {
  if (leftOut.length > 0) return [];
  const atom = await source.readText('atom.xml');
  return [
    ...(text === printJsonFeed(catalogue) ? [] : ['feed.json is not as it was built: feed readers may show something else than what is signed.']),
    ...(atom.ok && atom.value === printAtomFeed(catalogue) ? [] : ['atom.xml is not there, or is not as it was built.']),
  ];
}

async function complaintsOfEarlier(source: Source, release: SignedRelease): Promise<readonly string[]> {
  const text = await verifiedText(source, release);
  return text.ok ? [] : [`${placeOfRelease(release)}: ${text.problem}`];
}

async function complaintsOfNewest(source: Source, release: SignedRelease, releases: readonly SignedRelease[]): Promise<readonly string[]> {
  const before = releases.find(({ blueprint, number }) => blueprint === release.blueprint && number === release.number - 1);
  const previous = before && (await source.readText(placeOfRelease(before)));
  const read = await readRelease(source, release, previous?.ok ? previous.value : undefined);
  return read.ok ? [] : [`${placeOfRelease(release)}: ${read.problem}`];
}

async function sequence<Each>(each: readonly Each[], act: (one: Each) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of each) found.push(...(await act(one)));
  return found;
}
