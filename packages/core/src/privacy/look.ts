/**
 * A look is when somebody was shown something of a person that is not theirs: a kept mail, an entry they shared, a check-in,
 * or that they practise something and whether their weeks have room for more. A name alone, and what its owner made public, is no look.
 */
export type LookedAt = (typeof LOOKED_AT)[number];
export const LOOKED_AT = ['mail', 'shared-entry', 'check-in', 'practice'] as const;
