import { expect, test } from 'vitest';
import { ANSWER_KINDS, type EntryKind } from '../journal/entry.ts';
import { KEPT, SIGHTS, type Kept, type Viewer } from './sight-matrix.ts';
import { sightOfEntry, type Looking } from './who-may-see.ts';

/** What an entry of each kind keeps of a person. */
const KEEPS: Readonly<Record<EntryKind, readonly Kept[]>> = {
  opened: ['attempts'],
  skipped: ['attempts'],
  responded: ['attempts', 'words'],
  decided: ['attempts'],
  recalled: ['attempts', 'words'],
  'wrote-scene': ['attempts', 'words'],
  'planned-trial': ['attempts', 'words'],
  'rated-confidence': ['ratings'],
  reflected: ['ratings', 'words'],
  'asked-observer': ['observation'],
  observed: ['observation', 'observation-words'],
};

const owner = { id: 'sam', managedBy: 'priya' };
const WHO: Readonly<Record<Exclude<Viewer, 'operator'>, Looking['viewer']>> = {
  self: { id: 'sam', roles: ['learner'] },
  colleague: { id: 'wen', roles: ['learner'] },
  lead: { id: 'priya', roles: ['learner', 'manager'] },
  facilitator: { id: 'noor', roles: ['facilitator', 'author'] },
  admin: { id: 'ada', roles: ['admin'] },
};
const everyCell = Object.entries(KEEPS).flatMap(([kind, kept]) =>
  Object.keys(WHO).map((who) => ({ kind: kind as EntryKind, kept, who: who as keyof typeof WHO })),
);

test.each(everyCell)('the policy gives $who of an entry that was $kind what the table promises', ({ kind, kept, who }) => {
  const promised = kept.map((each) => SIGHTS[each][who]);
  const sight = sightOfEntry({ kind, person: 'sam', author: 'sam' }, { viewer: WHO[who], owner });
  // Without a share nothing is shown of what needs one.
  expect(sight).toBe(promised.includes('all') ? 'whole' : promised.includes('figures') ? 'aggregate' : 'none');
});

test('an observer has their own answer and sentence', () => {
  expect(sightOfEntry({ kind: 'observed', person: 'sam', author: 'wen' }, { viewer: WHO.colleague, owner })).toBe('whole');
  expect([SIGHTS.observation.colleague, SIGHTS['observation-words'].colleague]).toEqual(['own', 'own']);
});

test('the person sees all that is kept, and nobody else sees words without the person having a hand in it', () => {
  expect(KEPT.map((kept) => SIGHTS[kept].self)).toEqual(KEPT.map(() => 'all'));
  expect(Object.values(SIGHTS.words).toSorted()).toEqual(['all', 'if-shared', 'none', 'none', 'none', 'sealed']);
});

test('every kind by which a moment is answered is in the table', () => {
  expect(ANSWER_KINDS.every((kind) => KEEPS[kind].length > 0)).toBe(true);
});
