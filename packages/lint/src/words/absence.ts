import type { Word } from './tagged.ts';

/** "Stops talking when someone raises a hand": an act that can be heard ends at an occasion. "Stops interrupting" never begins. */
export const breaksOff = (rest: readonly Word[]): boolean =>
  SEEN_TO_END.has(rest[0]?.lower ?? '') &&
  rest.some(({ lower }, index) => index > 0 && ['when', 'whenever', 'as', 'once', 'if', 'after', 'before', 'until', 'at'].includes(lower));

const SEEN_TO_END = new Set(
  'talking speaking typing writing reading working walking eating chewing scrolling presenting explaining asking driving singing dictating drawing cutting cleaning'.split(
    ' ',
  ),
);

/** "Does not answer … before the next morning": to hold something back until then is a wait, and has an end one can see. */
export const isWait = (rest: readonly Word[]): boolean =>
  rest.some(({ lower }, index) => index > 0 && ['before', 'until', 'till', 'without'].includes(lower) && rest[index + 1] !== undefined);
