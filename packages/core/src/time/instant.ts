/** A point in time, the same for everyone, in milliseconds since 1970 in UTC. */
export type Instant = number & { readonly unit: 'ms since 1970, UTC' };

/** A span in minutes, or a minute of the local day (0-1439) where a name says so. */
export type Minutes = number & { readonly unit: 'minutes' };

/** The time now. Passed in, never reached for: a plan made twice with the same clock is the same plan. */
export type Clock = () => Instant;

export const instant = (milliseconds: number): Instant => milliseconds as Instant; // the one proven brand: any finite number is an instant

export const minutes = (count: number): Minutes => count as Minutes; // as above

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant that lies `milliseconds` after (or, negative, before) another. */
export const later = (from: Instant, milliseconds: number): Instant => instant(from + milliseconds);
