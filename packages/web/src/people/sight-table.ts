import { sightOfEntry, type EntryKind, type Looking, type Sight } from '@micromoment/core';

/** Who sees what, one row a kind of thing, one column a kind of viewer, in words. */
export type SightTable = { readonly viewers: readonly string[]; readonly rows: readonly { readonly what: string; readonly sights: readonly string[] }[] };

/** The table, made by asking the policy itself about an entry of each kind for a viewer of each kind. */
export function sightTable(): SightTable {
  return {
    viewers: VIEWERS.map(({ name }) => name),
    rows: KINDS.map(({ what, kinds }) => ({ what, sights: VIEWERS.map(({ viewer }) => SIGHT_WORDS[most(kinds.map((kind) => sight(kind, viewer)))]) })),
  };
}

const OWNER = { id: 'learner', managedBy: 'manager' };

const VIEWERS: readonly { readonly name: string; readonly viewer: Looking['viewer'] }[] = [
  { name: 'You', viewer: { id: OWNER.id, roles: ['learner'] } },
  { name: 'A colleague you asked', viewer: { id: 'observer', roles: ['learner'] } },
  { name: 'Who manages you', viewer: { id: OWNER.managedBy, roles: ['learner', 'manager'] } },
  { name: 'Facilitators and authors', viewer: { id: 'facilitator', roles: ['facilitator', 'author'] } },
  { name: 'Administrators', viewer: { id: 'admin', roles: ['admin'] } },
];

const KINDS: readonly { readonly what: string; readonly kinds: readonly EntryKind[] }[] = [
  { what: 'What you answer in a moment', kinds: ['responded', 'decided', 'recalled', 'wrote-scene'] },
  { what: 'What you plan to try', kinds: ['planned-trial'] },
  { what: 'How it went', kinds: ['reflected'] },
  { what: 'How sure you feel', kinds: ['rated-confidence'] },
  { what: 'Whom you asked', kinds: ['asked-observer'] },
  { what: 'What they noticed', kinds: ['observed'] },
  { what: 'What you opened or put off', kinds: ['opened', 'skipped'] },
];

const SIGHT_WORDS: Readonly<Record<Sight, string>> = { whole: 'all of it', aggregate: 'figures only', none: 'nothing' };

// Only the observer wrote the observation; everything else the learner wrote.
const sight = (kind: EntryKind, viewer: Looking['viewer']): Sight =>
  sightOfEntry({ kind, person: OWNER.id, author: kind === 'observed' ? 'observer' : OWNER.id }, { viewer, owner: OWNER });

const ORDER: readonly Sight[] = ['none', 'aggregate', 'whole'];

// A row that speaks of several kinds admits the most that any of them lets through.
const most = (sights: readonly Sight[]): Sight => ORDER.findLast((sight) => sights.includes(sight)) ?? 'none';
