import { expect, test } from 'vitest';
import { practiceChangeSchema } from './practice.ts';

test('a change may name any part, and what it does not name is not in it', () => {
  expect(practiceChangeSchema.parse({ region: 'DE-BY' })).toEqual({ region: 'DE-BY' });
  expect(practiceChangeSchema.parse({})).toEqual({});
});

test('days come out once and in order', () => {
  expect(practiceChangeSchema.parse({ leave: ['2026-12-25', '2026-01-02', '2026-12-25'] }).leave).toEqual(['2026-01-02', '2026-12-25']);
});

test.each([
  ['a day that no calendar has', { leave: ['2026-02-30'] }],
  ['a zone that nobody knows', { zone: 'Europe/Atlantis' }],
  ['a week without a day', { working: { days: [], from: 540, until: 1020 } }],
  ['hours that begin where they end', { quiet: { from: 480, until: 480 } }],
  ['an hour beyond midnight', { quiet: { from: 480, until: 1441 } }],
  ['more than two a day', { most: { perDay: 3, perWeek: null } }],
  ['a region that is no code', { region: 'Bavaria' }],
  ['a constraint that is none of ours', { enrolments: [{ id: '0190d3a0-0000-7000-8000-000000000001', constraint: 'lazy' }] }],
  ['what nobody may set', { roles: ['admin'] }],
])('%s is refused', (_what, change) => {
  expect(practiceChangeSchema.safeParse(change).success).toBe(false);
});
