/** What is kept of a person, by who may see it. */
export const KEPT = ['words', 'ratings', 'attempts', 'observation', 'observation-words', 'praise', 'check-in', 'plan', 'name'] as const;
export type Kept = (typeof KEPT)[number];

/** Who might look: the person; a colleague, one they asked among them; whoever leads them; facilitators and authors; administrators; whoever runs the database. */
export const VIEWERS = ['self', 'colleague', 'lead', 'facilitator', 'admin', 'operator'] as const;
export type Viewer = (typeof VIEWERS)[number];

/**
 * How much: all of it; what they wrote themselves; what the person shared with them; what the person made public; what they wrote and what was made
 * public; figures over five people or more; the name alone; encrypted bytes; nothing.
 */
export type Seen = 'all' | 'own' | 'if-shared' | 'if-public' | 'own-or-public' | 'figures' | 'name' | 'sealed' | 'none';

/**
 * Who sees what of a person. This is the promise: the privacy page and docs/privacy.md are made from it, a test asks `sightOfEntry` about each
 * cell, and another tries each cell through the doors of the server (packages/server/src/people/role-matrix.test.ts).
 */
export const SIGHTS: Readonly<Record<Kept, Readonly<Record<Viewer, Seen>>>> = {
  words: { self: 'all', colleague: 'none', lead: 'if-shared', facilitator: 'none', admin: 'none', operator: 'sealed' },
  ratings: { self: 'all', colleague: 'none', lead: 'if-shared', facilitator: 'figures', admin: 'none', operator: 'all' },
  attempts: { self: 'all', colleague: 'none', lead: 'figures', facilitator: 'figures', admin: 'none', operator: 'all' },
  observation: { self: 'all', colleague: 'own', lead: 'if-shared', facilitator: 'figures', admin: 'none', operator: 'all' },
  'observation-words': { self: 'all', colleague: 'own', lead: 'none', facilitator: 'none', admin: 'none', operator: 'sealed' },
  praise: { self: 'all', colleague: 'own-or-public', lead: 'own-or-public', facilitator: 'if-public', admin: 'if-public', operator: 'sealed' },
  'check-in': { self: 'all', colleague: 'none', lead: 'all', facilitator: 'none', admin: 'none', operator: 'sealed' },
  plan: { self: 'all', colleague: 'none', lead: 'none', facilitator: 'none', admin: 'none', operator: 'all' },
  name: { self: 'all', colleague: 'name', lead: 'name', facilitator: 'name', admin: 'all', operator: 'all' },
};
