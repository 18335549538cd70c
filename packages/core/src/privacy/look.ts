/** A look is when somebody was shown something of a person that is not theirs: a kept mail, what they shared, their account. */
export type LookedAt = (typeof LOOKED_AT)[number];
export const LOOKED_AT = ['mail', 'shared-entry', 'account'] as const;
