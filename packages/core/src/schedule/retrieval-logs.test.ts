import { expect, test } from 'vitest';
import { DAY, HOUR, later } from '../time/instant.ts';
import { retrievalLogs } from './retrieval-logs.ts';
import { enrolment, happened, practice, START } from './testing.ts';

const unfolding = { blueprint: practice, enrolment, now: later(START, 60 * DAY) };
const recalled = (day: number, recall: 'missed' | 'part' | 'all') =>
  ({ at: later(START, day * DAY), moment: 'rule', kind: 'recalled', facts: { seconds: 30, recall } }) as const;

test('a log is the days between retrievals and how they went, in the order they happened', () => {
  const journal = happened(recalled(9, 'missed'), recalled(0, 'all'), recalled(2, 'part'));
  expect(retrievalLogs(journal, unfolding)).toEqual([
    {
      begunAt: START,
      log: [
        { days: 0, grade: 'good' },
        { days: 2, grade: 'hard' },
        { days: 7, grade: 'again' },
      ],
    },
  ]);
});

test('a retrieval that is doubted right after it counts once, as partly brought back', () => {
  const doubt = { at: later(START, HOUR / 2), moment: 'rule', kind: 'rated-confidence', facts: { rating: 1, when: 'after' } } as const;
  expect(retrievalLogs(happened(recalled(0, 'all'), doubt, recalled(3, 'all')), unfolding)[0]?.log).toEqual([
    { days: 0, grade: 'hard' },
    { days: 3, grade: 'good' },
  ]);
});

test('what is written says nothing of a memory, and neither does what was put off', () => {
  const written = { at: START, moment: 'coffee', kind: 'responded', facts: { seconds: 60 } } as const;
  const putOff = { at: START, moment: 'rule', kind: 'skipped', facts: { until: 'another-day' } } as const;
  expect(retrievalLogs(happened(written, putOff), unfolding)).toEqual([]);
});
