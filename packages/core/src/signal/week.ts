import { DAY, instant, type Instant } from '../time/instant.ts';

/** A week by its number: whole weeks from Monday 29 December 1969, 00:00 UTC, to the Monday it begins with. */
export type Week = number & { readonly unit: 'weeks since Monday 29 December 1969, UTC' };

/** Figures change on Mondays, 00:00 UTC, and stand still in between: nobody can take one day's figure from the next. */
export const weekOf = (at: Instant): Week => Math.floor((at + THURSDAY) / WEEK) as Week; // any whole number of weeks is a week

/** The Monday a week begins with. */
export const mondayOf = (week: Week): Instant => instant(week * WEEK - THURSDAY);

/** The first week on whose Monday what ends then is over. */
export function weekByWhichOver(end: Instant): Week {
  const week = weekOf(end);
  return mondayOf(week) === end ? week : nextWeek(week);
}

export const nextWeek = (week: Week): Week => (week + 1) as Week; // a whole number again

const WEEK = 7 * DAY;
// 1 January 1970 was a Thursday, three days into its week.
const THURSDAY = 3 * DAY;
