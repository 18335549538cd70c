import type { Instant } from '../time/instant.ts';

/** Consent is what a person agreed to or took back, in the wording they read; the last line about a thing holds. */
export type Consent = { readonly id: string; readonly about: ConsentAbout; readonly wording: number; readonly given: boolean; readonly at: Instant };

/**
 * `practice`: that moments are planned for them, and their answers kept and counted in figures; without it their practice rests. `sections`: that sections they open are counted.
 * `deeper-look`: that their responses go to this server to be looked at and forgotten. `language-model`: that they go on to the model their organisation chose.
 */
export const CONSENT_ABOUTS = ['practice', 'sections', 'deeper-look', 'language-model'] as const;
export type ConsentAbout = (typeof CONSENT_ABOUTS)[number];

/** Which wording of each is asked for now; a change of substance counts one up, and is asked anew. */
export const WORDINGS: Readonly<Record<ConsentAbout, number>> = { practice: 1, sections: 1, 'deeper-look': 1, 'language-model': 1 };

/** True when the last line about it was given in the present wording. Nothing is agreed to by silence. */
export function hasConsented(ledger: readonly Consent[], about: ConsentAbout): boolean {
  const last = lastAbout(ledger, about);
  return last !== undefined && last.given && last.wording === WORDINGS[about];
}

/** Tells whether what was made at an instant was made with somebody's consent: while it stands, or before it was taken back. */
export function coverOf(ledger: readonly Consent[], about: ConsentAbout): (at: Instant) => boolean {
  const last = lastAbout(ledger, about);
  return (at) => last !== undefined && (last.given || at < last.at);
}

const lastAbout = (ledger: readonly Consent[], about: ConsentAbout): Consent | undefined =>
  ledger
    .filter((line) => line.about === about)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .at(-1);
