import { expect, test } from 'vitest';
import { sightTable } from './sight-table.ts';

const cell = (what: string, viewer: string) => {
  const { viewers, rows } = sightTable();
  return rows.find((row) => row.what === what)?.sights[viewers.indexOf(viewer)];
};

test('the learner sees all of it', () => {
  expect(sightTable().rows.map(({ what }) => cell(what, 'You'))).toEqual(sightTable().rows.map(() => 'all of it'));
});

test('who manages somebody sees nothing of how it went, how sure they feel, or what was noticed', () => {
  const kept = ['How it went', 'How sure you feel', 'What they noticed', 'Whom you asked'];
  expect(kept.map((what) => cell(what, 'Who manages you'))).toEqual(kept.map(() => 'nothing'));
});

test('an observer sees their own observation and nothing else', () => {
  expect(cell('What they noticed', 'A colleague you asked')).toBe('all of it');
  expect(cell('How it went', 'A colleague you asked')).toBe('nothing');
});

test('nobody but the learner and the observer ever has more than figures', () => {
  const { viewers, rows } = sightTable();
  const strangers = rows.flatMap(({ sights }) => sights.filter((_, index) => !['You', 'A colleague you asked'].includes(viewers[index] ?? '')));
  expect(strangers).not.toContain('all of it');
});
