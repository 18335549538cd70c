import type { Release } from './release.ts';

/** What a release in a feed is to somebody who has seen others of its blueprint from the same catalogue. */
export type Offer = 'first' | 'newer' | 'known' | 'downgrade' | 'rewritten';

type Numbered = Pick<Release, 'number' | 'digest'>;

/**
 * Compares the newest release a feed offers with the newest seen in it before. A lower number is a downgrade, however well it is
 * signed: somebody may be replaying an old feed. The same number with another text is rewritten. Both are refused.
 */
export function offerOf(offered: Numbered, seen: Numbered | undefined): Offer {
  if (!seen) return 'first';
  if (offered.number > seen.number) return 'newer';
  if (offered.number < seen.number) return 'downgrade';
  return offered.digest === seen.digest ? 'known' : 'rewritten';
}

/** True when an offer is taken in. */
export function isWelcome(offer: Offer): boolean {
  switch (offer) {
    case 'first':
    case 'newer':
    case 'known':
      return true;
    case 'downgrade':
    case 'rewritten':
      return false;
  }
}
