import { expect, test } from 'vitest';
import type { EntryKind } from '../journal/entry.ts';
import type { Role } from './person.ts';
import { entriesForFigures, may, sightOfEntry } from './who-may-see.ts';

const owner = { id: 'sam', managedBy: 'priya' };
const KINDS: readonly EntryKind[] = [
  'opened',
  'skipped',
  'responded',
  'decided',
  'recalled',
  'wrote-scene',
  'rated-confidence',
  'planned-trial',
  'reflected',
  'asked-observer',
  'observed',
];
const sight = (kind: EntryKind, viewer: { id: string; roles: readonly Role[] }, author = 'sam') =>
  sightOfEntry({ kind, person: 'sam', author }, { viewer, owner });

test.each(KINDS)('the owner sees all of an entry of kind %s', (kind) => {
  expect(sight(kind, { id: 'sam', roles: ['learner'] })).toBe('whole');
});

test.each(KINDS)('a colleague and an administrator see nothing of an entry of kind %s', (kind) => {
  expect(sight(kind, { id: 'wen', roles: ['learner'] })).toBe('none');
  expect(sight(kind, { id: 'ada', roles: ['admin'] })).toBe('none');
});

test.each(KINDS)('facilitators and authors see figures of entries of kind %s and never the entry', (kind) => {
  expect(sight(kind, { id: 'noor', roles: ['facilitator'] })).toBe('aggregate');
  expect(sight(kind, { id: 'noor', roles: ['author'] })).toBe('aggregate');
});

test.each(['rated-confidence', 'reflected', 'asked-observer', 'observed'] as const)('a manager sees nothing of an entry of kind %s', (kind) => {
  expect(sight(kind, { id: 'priya', roles: ['learner', 'manager'] })).toBe('none');
});

test('a manager sees figures of the practice of their own people, and of nobody else', () => {
  expect(sight('responded', { id: 'priya', roles: ['manager'] })).toBe('aggregate');
  expect(sight('responded', { id: 'other', roles: ['manager'] })).toBe('none');
});

test('an observer sees the observation they wrote', () => {
  expect(sight('observed', { id: 'wen', roles: ['learner'] }, 'wen')).toBe('whole');
});

test('figures are made of no entry whose owner is unknown', () => {
  const entries = [{ kind: 'opened' as const, person: 'sam', author: 'sam' }];
  expect(entriesForFigures(entries, { id: 'noor', roles: ['facilitator'] }, new Map())).toEqual([]);
  expect(entriesForFigures(entries, { id: 'noor', roles: ['facilitator'] }, new Map([['sam', owner]]))).toEqual(entries);
});

test('each act belongs to its roles', () => {
  expect(may({ roles: ['facilitator'] }, 'review')).toBe(true);
  expect(may({ roles: ['admin', 'author', 'learner', 'manager'] }, 'review')).toBe(false);
  expect(may({ roles: ['author'] }, 'publish')).toBe(true);
  expect(may({ roles: ['admin'] }, 'publish')).toBe(false);
  expect(may({ roles: ['admin'] }, 'administer')).toBe(true);
  expect(may({ roles: ['facilitator', 'author'] }, 'administer')).toBe(false);
});
