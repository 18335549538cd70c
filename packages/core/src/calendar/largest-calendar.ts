/** The largest calendar file that is taken, in characters. */
export const LARGEST_CALENDAR = 900_000;
