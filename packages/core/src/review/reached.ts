import type { Reaching } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';

/** Those who are reached, and how, as a sentence says it. */
export type Reached = { readonly whom: Whom; readonly by: Reaching };

/** Everybody, or those with a constraint, in one word each: a sentence chooses by it, and cannot choose by a hyphen. */
export type Whom = 'everybody' | (typeof WHOM)[Constraint];

export const whomOf = (constraint: Constraint | null): Whom => (constraint === null ? 'everybody' : WHOM[constraint]);

const WHOM = {
  'no-time': 'hurried',
  remote: 'remote',
  frontline: 'frontline',
  'low-trust': 'wary',
  'no-manager-support': 'unsupported',
  'new-team': 'new',
} as const satisfies Record<Constraint, string>;
