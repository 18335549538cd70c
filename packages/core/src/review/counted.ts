/** A share as so many of a hundred, in whole numbers. */
export const ofHundred = (share: number): number => Math.round(share * 100);

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);

/** "once", "twice", "5 times". */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** Seconds as minutes with at most one decimal, "2.5 minutes". */
export const inMinutes = (seconds: number): string => (seconds === 60 ? '1 minute' : `${Math.round(seconds / 6) / 10} minutes`);
