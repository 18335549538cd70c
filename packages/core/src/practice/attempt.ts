import { isAnswer, type Entry } from '../journal/entry.ts';

/** An attempt is what a person did with a moment: a response, a choice, a recall, a plan, a look back. */
export type Attempt = Entry;

/** The attempts of a journal, at one moment if it is named, oldest first. */
export const attempts = (journal: readonly Entry[], moment?: string): readonly Attempt[] =>
  journal.filter((entry) => isAnswer(entry) && (moment === undefined || entry.moment === moment));
