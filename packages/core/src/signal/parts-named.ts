import type { FactEntry } from '../journal/entry.ts';
import { isKind } from './fact-of.ts';

/** How many of tone, timing and reaction a look back on a real attempt names. It counts parts and judges none. */
export type PartsNamed = { readonly moment: string; readonly touchpoint: string | null; readonly parts: number; readonly exampleFirst?: boolean | undefined };

/** The looks back on real attempts among one person's facts, in their order. */
export const partsNamed = (facts: readonly FactEntry[]): readonly PartsNamed[] =>
  facts
    .filter(isKind('reflected'))
    .filter(({ facts: { outcome } }) => outcome === 'tried' || outcome === 'partly')
    .map(({ moment, touchpoint, facts: { tone, timing, reaction, exampleFirst } }) => ({
      moment,
      touchpoint,
      parts: [tone, timing, reaction].filter((part) => part !== undefined).length,
      exampleFirst,
    }));
