/** A section is a part of the screens that somebody may find helpful or not; openings of it are counted where a person agreed, as sums alone. */
export type Section = (typeof SECTIONS)[number];
export const SECTIONS = ['job-aid', 'progress', 'changes', 'library'] as const;

/** The fewest openings in a week that are told as a number. */
export const FEWEST_TOLD = 5;
