import { expect, test } from 'vitest';
import { practice } from '../../schedule/testing.ts';
import type { Adaptation } from '../blueprint.ts';
import { blueprintChanges } from './blueprint-changes.ts';

const adapted = (...adapt: readonly Adaptation[]) => ({ ...practice, adapt });

test('what changes for those with a constraint is told, also when it is only that no mail comes', () => {
  const before = adapted({ when: 'frontline', perWeek: 2, prefer: ['decide'] }, { when: 'remote', prefer: [] });
  const after = adapted({ when: 'frontline', perWeek: 2, prefer: ['decide'], by: 'today' }, { when: 'remote', prefer: [], by: 'email' });
  expect(blueprintChanges(before, after)).toEqual([
    { whom: 'learners', what: 'What those who say frontline get is 2 a week, decide first, no mail instead of 2 a week, decide first.' },
  ]);
  expect(blueprintChanges(before, before)).toEqual([]);
});
