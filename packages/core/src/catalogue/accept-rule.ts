import type { Revision } from '../blueprint/revision.ts';

/** What becomes of a release that is in order: a person decides on each, newer releases are taken as they come, or first ones too. */
export const ACCEPT_RULES = ['ask', 'updates', 'everything'] as const;
export type AcceptRule = (typeof ACCEPT_RULES)[number];

/** What people here practise of the blueprint now: nothing, or a revision. */
export type InUse = Revision | null;

/**
 * Whether a release is taken without asking. One that people here have changed, in a review or by hand, is in use in a revision that
 * the catalogue never gave out; it is never replaced without a person, whatever the rule.
 * @param given every revision of the blueprint that this catalogue has given out
 */
export function isTakenUnasked(rule: AcceptRule, inUse: InUse, given: ReadonlySet<Revision>): boolean {
  switch (rule) {
    case 'ask':
      return false;
    case 'updates':
      return inUse !== null && given.has(inUse);
    case 'everything':
      return inUse === null || given.has(inUse);
  }
}
