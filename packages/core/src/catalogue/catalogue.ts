import type { HandOver } from './hand-over.ts';
import type { SignedRelease } from './release.ts';
import type { SignedWithdrawal } from './withdrawal.ts';

/** A catalogue is a feed of blueprints one subscribes to, given out under one publisher's key. */
export type Catalogue = {
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly description: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** Where its feed can be fetched, such as `https://example.org/moments/feed.json`; null for one that lives in a folder. */
  readonly address: string | null;
  /** The publisher's Ed25519 public key, 32 bytes in base64url. */
  readonly key: string;
  /** How earlier keys handed over to this one; empty for a catalogue that has had one key. */
  readonly handOvers: readonly HandOver[];
  /** Everything ever released, the latest first. */
  readonly releases: readonly SignedRelease[];
  /** What the publisher has taken back of them; the texts stay, for those who practise them. */
  readonly withdrawals: readonly SignedWithdrawal[];
};
