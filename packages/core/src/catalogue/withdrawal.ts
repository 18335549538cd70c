import { canonicalText } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';
import { newestReleases, type Release } from './release.ts';

/** A withdrawal is a publisher's signed word that a release should be taken up by nobody any more, and why. It is never taken back: a newer release is the way on. */
export type Withdrawal = {
  readonly blueprint: Release['blueprint'];
  readonly number: number;
  readonly withdrawnAt: Instant;
  /** A sentence or two that people read. */
  readonly because: string;
};

/** A withdrawal with an Ed25519 signature of `withdrawalStatement`, in base64url. */
export type SignedWithdrawal = Withdrawal & { readonly signature: string };

/** Exactly what is signed of a withdrawal. */
export const withdrawalStatement = ({ blueprint, number, withdrawnAt, because }: Withdrawal): string =>
  canonicalText({ signs: 'micromoment withdrawal 1', blueprint, number, withdrawnAt, because });

type Named = Pick<Release, 'blueprint' | 'number'>;

/** The withdrawal of a release, if there is one. */
export const withdrawalOf = <Kept extends Named>(withdrawals: readonly Kept[], { blueprint, number }: Named): Kept | undefined =>
  withdrawals.find((withdrawal) => withdrawal.blueprint === blueprint && withdrawal.number === number);

/** Of every blueprint the newest release that stands; one of which every release is withdrawn has none. */
export const newestStanding = <Kept extends Release>(releases: readonly Kept[], withdrawals: readonly Withdrawal[]): readonly Kept[] =>
  newestReleases(releases.filter((release) => withdrawalOf(withdrawals, release) === undefined));
