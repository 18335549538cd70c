import { placeOfRelease, type Catalogue, type Instant, type Release, type SignedWithdrawal, type Withdrawal } from '@micromoment/core';

/** A name for a release that is its alone, wherever the feed is read. */
export const releaseId = ({ blueprint, number }: Release, { key }: Pick<Catalogue, 'key'>): string => `urn:micromoment:${key}:${blueprint}:${number}`;

/** What a feed reader shows of a release: that and why it was withdrawn, the behaviour, then what changed. */
export const contentOf = ({ behaviour, changes }: Release, withdrawn: Withdrawal | undefined): string =>
  [...(withdrawn ? [`Withdrawn by its publisher: ${withdrawn.because}`] : []), capital(behaviour), ...changes].join('\n');

/** Withdrawals in the order of a feed, which is one whatever the order they are held in. */
export const inOrder = (withdrawals: readonly SignedWithdrawal[]): readonly SignedWithdrawal[] =>
  withdrawals.toSorted((a, b) => (a.blueprint === b.blueprint ? a.number - b.number : a.blueprint < b.blueprint ? -1 : 1));

/** Where a feed reader finds the text; beside the feed when the catalogue has no address. */
export const addressOfRelease = (release: Release, { address }: Pick<Catalogue, 'address'>): string =>
  address === null ? placeOfRelease(release) : `${address.slice(0, address.lastIndexOf('/') + 1)}${placeOfRelease(release)}`;

/** RFC 3339, in UTC. */
export const instantText = (at: Instant): string => new Date(at).toISOString();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
