import { expect, test } from 'vitest';
import { MONDAY, ONE, practice, recall, tell, type Told } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice(recall('from-memory'), 'sidelined');
const recalls = (people: number, outcome: (person: number, visit: number) => 'missed' | 'part' | 'all'): readonly Told[] =>
  Array.from({ length: people }, (_, person) =>
    [0, 100, 300].map((hour, visit): Told => ({
      person: `person-${person}`,
      moment: 'from-memory',
      kind: 'recalled',
      hour,
      touchpoint: `${person}-${visit}`,
      facts: { seconds: 30, recall: outcome(person, visit) },
    })),
  ).flat();
const insight = (all: readonly Told[]) => findInsight({ facts: tell(...all), blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });

test('a recall that everybody brings back twice has become easy, and wants a new surface, or to be retired', () => {
  const found = insight(recalls(120, (_, visit) => (visit === 0 ? 'missed' : 'all')));
  expect(found).toMatchObject({
    status: 'decide',
    sign: { kind: 'too-easy', moment: 'from-memory' },
    suggested: { change: 'new-twist' },
    alternatives: [{ change: 'retire' }],
  });
  expect(found.headline).toMatchObject({ says: 'too-easy', given: { recalled: 120, people: 120 } });
});

test('where one in eight misses a part there is still something to practise', () => {
  expect(insight(recalls(120, (person, visit) => (person % 8 === 0 && visit === 2 ? 'part' : 'all'))).status).not.toBe('decide');
});

test('fewer than thirty people decide nothing', () => {
  expect(insight(recalls(29, () => 'all')).status).not.toBe('decide');
});
