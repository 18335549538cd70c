/** A share as so many of a hundred, in whole numbers. */
export const ofHundred = (share: number): number => Math.round(share * 100);

/** A figure as it is said to people, with one decimal at most. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
