/** A skill is one capability a person can get better at, named so that a colleague would recognise it. */
export type Skill = string;

/** The four families a skill may belong to; they order the library and mean nothing more. */
export const FAMILIES = ['communication', 'collaboration', 'empathy', 'leadership'] as const;
export type Family = (typeof FAMILIES)[number];
