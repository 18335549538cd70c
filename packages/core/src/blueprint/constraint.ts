/** A constraint is what a newcomer says makes practice hardest for them; the plan adapts to it. */
export type Constraint = (typeof CONSTRAINTS)[number];
export const CONSTRAINTS = ['no-time', 'remote', 'frontline', 'low-trust', 'no-manager-support', 'new-team'] as const;
