import { isAnswer, type Entry, type Journal } from '@micromoment/core';

/** The answer that was given to a touchpoint, when there is one. */
export const answerTo = (entries: Journal, touchpoint: string): Entry | undefined =>
  entries.findLast((entry) => entry.touchpoint === touchpoint && isAnswer(entry));
