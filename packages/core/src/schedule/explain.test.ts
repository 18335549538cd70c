import { expect, test } from 'vitest';
import { DAY, later } from '../time/instant.ts';
import { explain } from './explain.ts';
import { LISBON, START } from './testing.ts';
import { whySentence } from './why-sentence.ts';

const why = {
  reason: 'revisit',
  visits: 2,
  lastMet: START,
  recall: 0.874,
  movedBy: ['week-is-full'],
  ideal: later(START, 9 * DAY),
  leeway: { sooner: 1, later: 2 },
} as const;

test('an explanation says what is known, when it would have been best, and what moved it', () => {
  expect(explain({ due: later(START, 10 * DAY), until: later(START, 13 * DAY), twist: 'camera-off', why }, LISBON)).toEqual([
    'This moment was met before and comes back before it is forgotten.',
    'It was met 2 times, last 2026-03-02 at 10:00; 9 days is the gap that keeps it.',
    'It comes with the twist "camera-off".',
    'By then it would come back about 87 times in a hundred.',
    'The best time for it would have been 2026-03-11 at 10:00.',
    'Up to a day sooner or 2 days later would have served as well.',
    'The week already held as much as its blueprint asks for.',
    'It is due 2026-03-12 at 10:00 and stays open until 2026-03-15 at 10:00; after that it is dropped, not delivered late.',
  ]);
});

test('the learner reads one sentence', () => {
  const now = later(START, 9 * DAY);
  expect(whySentence(why, 'camera-off', now)).toBe('You met this nine days ago; today it comes back with a new twist.');
  expect(whySentence(why, null, now)).toBe('You met this nine days ago; today it comes back so that it stays.');
  expect(whySentence({ ...why, lastMet: later(now, -DAY) }, null, now)).toBe('You met this yesterday; today it comes back so that it stays.');
  expect(whySentence({ ...why, lastMet: later(now, -40 * DAY) }, 'x', now)).toBe('You met this 40 days ago; today it comes back with a new twist.');
});

test.each(['first-visit', 'look-back', 'commit-trial', 'ask-observer', 'welcome-back'] as const)(
  'the sentence of %s is whole, warm and without haste',
  (reason) => {
    const sentence = whySentence({ ...why, reason }, null, later(START, 20 * DAY));
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/!|must|missed|overdue|late\b/);
  },
);
