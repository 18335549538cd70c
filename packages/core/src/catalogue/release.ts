import type { Blueprint, BlueprintId } from '../blueprint/blueprint.ts';
import { canonicalText, type Revision } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';

/** A release is one text of a blueprint as a catalogue gives it out: numbered, dated, and signed with the catalogue's key. */
export type Release = {
  readonly blueprint: BlueprintId;
  /** 1, 2, 3 …: one more with each change of meaning. */
  readonly number: number;
  readonly revision: Revision;
  /** SHA-256 of the text's bytes, in hexadecimal. */
  readonly digest: string;
  /** How many bytes the text has. */
  readonly size: number;
  readonly title: string;
  /** What a person does who practises it, in a sentence. */
  readonly behaviour: string;
  readonly language: string;
  readonly publishedAt: Instant;
  /** What differs from the release before it, a sentence each; empty for the first. */
  readonly changes: readonly string[];
};

/** A release with the publisher's word for it: an Ed25519 signature of `statementOf`, in base64url. */
export type SignedRelease = Release & { readonly signature: string };

/** Exactly what is signed: every field of a release, so that nobody on the way can change a word that people read. */
export const statementOf = ({ blueprint, number, revision, digest, size, title, behaviour, language, publishedAt, changes }: Release): string =>
  canonicalText({ signs: 'micromoment release 1', blueprint, number, revision, digest, size, title, behaviour, language, publishedAt, changes });

/** Where a release's text stands, seen from its feed. It follows from the release, so no address in a feed is ever followed. */
export const placeOfRelease = ({ blueprint, number }: Pick<Release, 'blueprint' | 'number'>): string => `releases/${blueprint}/${number}.yaml`;

/** The behaviour as one sentence. */
export const behaviourSentence = ({ behaviour }: Pick<Blueprint, 'behaviour'>): string => `${behaviour.does}, ${behaviour.timing}`.replace(/\.?$/, '.');

/** Releases in the order of a feed: the latest first, those of one instant by id and number. */
export const latestFirst = (a: Release, b: Release): number =>
  b.publishedAt - a.publishedAt || (a.blueprint === b.blueprint ? b.number - a.number : a.blueprint < b.blueprint ? -1 : 1);

/** Of every blueprint the release with the highest number, in the order of the ids. */
export function newestReleases<Kept extends Release>(releases: readonly Kept[]): readonly Kept[] {
  const newest = new Map<BlueprintId, Kept>();
  for (const release of releases) {
    const kept = newest.get(release.blueprint);
    if (!kept || kept.number < release.number) newest.set(release.blueprint, release);
  }
  return [...newest.values()].toSorted((a, b) => (a.blueprint < b.blueprint ? -1 : 1));
}
