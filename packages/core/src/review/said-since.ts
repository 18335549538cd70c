/** What stands behind a verdict, or why there is none: which sentence it is, and the figures in it. Whoever shows it has the words. */
export type SaidSince =
  | {
      readonly says: 'since.prompt';
      readonly given: { readonly stoppedBefore: number; readonly metBefore: number; readonly stopped: number; readonly met: number };
    }
  | { readonly says: `since.${'cadence' | 'opens' | 'occasion' | 'observed' | 'time'}`; readonly given: BeforeAndSince }
  | { readonly says: 'since.depth'; readonly given: BeforeAndSince & { readonly parts: number } }
  | { readonly says: 'since.too-early'; readonly given: object }
  | { readonly says: `ended.${'changed-meanwhile' | 'not-published' | 'by-hand'}`; readonly given: object };

type BeforeAndSince = { readonly before: number; readonly since: number };

export const TOO_EARLY: SaidSince = { says: 'since.too-early', given: {} };
