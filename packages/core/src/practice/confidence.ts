import type { Entry, EntryOf, Rating } from '../journal/entry.ts';

/** Confidence is what a person says of themselves, 1 to 5, before, after and looking back; it is never shown as a number. */
export type Confidence = EntryOf<'rated-confidence'>;

/** The ratings of a journal, oldest first. */
export const confidences = (journal: readonly Entry[]): readonly Confidence[] => journal.filter((entry) => entry.kind === 'rated-confidence');

/** The words that stand for each rating wherever it is asked or shown. */
export const CONFIDENCE_WORDS: Readonly<Record<Rating, string>> = {
  1: 'I would rather not try yet',
  2: 'I would try with a nudge',
  3: 'I can do it on a calm day',
  4: 'I can do it most days',
  5: 'I do it without thinking about it',
};
