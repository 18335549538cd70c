import { DAY, HOUR, instant, later, minutes, type Blueprint, type Entry, type Revision, type Touchpoint, type Zone } from '@micromoment/core';
import { expect, test } from 'vitest';
import { foldToday } from './today.ts';

const utc = 'UTC' as Zone; // a zone every runtime knows
const now = instant(Date.UTC(2026, 10, 24, 9, 41));
const revision = 'r1' as Revision; // any text will do here
const every = { minutes: minutes(2), develops: [], replaces: [] };
const blueprint: Blueprint = {
  id: 'ask',
  title: 'Ask before you answer',
  skill: 'Asking',
  family: 'communication',
  language: 'en',
  why: '',
  behaviour: { does: 'asks', timing: '', frequency: '', tone: '', audience: '', noticedAs: '' },
  signals: [],
  horizonDays: 60,
  cadence: { perWeek: 2, minutesPerDay: minutes(6) },
  adapt: [],
  retired: [],
  stories: [],
  jobAid: 'Pause.',
  moments: [
    { ...every, id: 'recall', kind: 'recall', ask: '', answer: '', twists: [] },
    { ...every, id: 'try-it', kind: 'trial', within: minutes(1440), if: '', then: '' },
    { ...every, id: 'look-back', kind: 'reflect', after: 'try-it', asks: [], beside: 'recall' },
  ],
};
const larder = { touchpoints: [] as Touchpoint[], blueprints: [{ revision, blueprint }], enrolments: [], shareBacks: [] };

const planned = (id: string, due: number, moment = 'recall'): Touchpoint => ({
  id,
  person: 'sam',
  blueprint: 'ask',
  revision,
  moment,
  twist: null,
  due: later(now, due),
  until: later(now, due + 2 * DAY),
  why: { reason: 'revisit', visits: 1, lastMet: null, recall: null, movedBy: [], ideal: later(now, due) },
});
const line = { person: 'sam', author: 'sam', device: 'd', zone: 'UTC', blueprint: 'ask', revision, twist: null };
const answered = (touchpoint: string): Entry => ({
  ...line,
  id: `answer to ${touchpoint}`,
  seq: 1,
  at: now,
  moment: 'recall',
  touchpoint,
  kind: 'recalled',
  facts: { seconds: 9, recall: 'all' },
  words: { answer: '' },
});
const skipped = (touchpoint: string, ago: number, until: 'later-today' | 'another-day'): Entry => ({
  ...line,
  id: `skip of ${touchpoint}`,
  seq: 2,
  at: later(now, -ago),
  moment: 'recall',
  touchpoint,
  kind: 'skipped',
  facts: { until },
  words: {},
});
const plan: Entry = {
  ...line,
  id: 'plan',
  seq: 3,
  at: later(now, -DAY),
  moment: 'try-it',
  touchpoint: null,
  kind: 'planned-trial',
  facts: { until: now, remindAt: null },
  words: { if: 'a', then: 'b', with: '' },
};
const reflected: Entry = {
  ...line,
  id: 'look',
  seq: 4,
  at: now,
  moment: 'look-back',
  touchpoint: null,
  kind: 'reflected',
  facts: { outcome: 'tried' },
  words: {},
};

const fold = (journal: readonly Entry[], ...touchpoints: Touchpoint[]) => foldToday(journal, { ...larder, touchpoints }, now, utc);

test('the earliest due moment is the one to do now, and the others come later', () => {
  const today = fold([], planned('b', 2 * DAY), planned('a', -HOUR));
  expect(today.now?.touchpoint.id).toBe('a');
  expect(today.later.map(({ touchpoint }) => touchpoint.id)).toEqual(['b']);
});

test('a moment planned for later this day may be done now', () => {
  expect(fold([], planned('a', 4 * HOUR)).now?.touchpoint.id).toBe('a');
});

test('a day without a moment is a day without a moment', () => {
  expect(fold([], planned('a', DAY)).now).toBeNull();
});

test('an answer on this device is enough: the moment is done at once, whatever the server still says', () => {
  expect(fold([answered('a')], planned('a', -HOUR)).now).toBeNull();
});

test('after an answer the day is known to have had its moment', () => {
  expect(fold([answered('a')]).doneToday).toBe(true);
  expect(fold([plan]).doneToday).toBe(false);
});

test('a moment put off until later today rests three hours and comes back', () => {
  expect(fold([skipped('a', HOUR, 'later-today')], planned('a', -2 * HOUR)).now).toBeNull();
  expect(fold([skipped('a', 4 * HOUR, 'later-today')], planned('a', -5 * HOUR)).now?.touchpoint.id).toBe('a');
});

test('a moment put off until another day does not come back by itself', () => {
  expect(fold([skipped('a', 8 * HOUR, 'another-day')], planned('a', -9 * HOUR)).now).toBeNull();
});

test('a moment whose time has passed is dropped', () => {
  expect(fold([], planned('a', -3 * DAY)).now).toBeNull();
});

test('a rest holds back even what was sent before it began, until it ends; what is planned for after it stands', () => {
  const enrolment = { id: 'e', person: 'sam', blueprint: 'ask', revision, startedAt: later(now, -9 * DAY), constraint: null, pausedUntil: later(now, 3 * DAY) };
  const touchpoints = [planned('sent', -HOUR), planned('after', 4 * DAY)];
  const resting = foldToday([], { ...larder, touchpoints, enrolments: [enrolment] }, now, utc);
  expect([resting.now, resting.later.map(({ touchpoint }) => touchpoint.id)]).toEqual([null, ['after']]);
  const ended = foldToday([], { ...larder, touchpoints, enrolments: [{ ...enrolment, pausedUntil: now }] }, now, utc);
  expect(ended.now?.touchpoint.id).toBe('sent');
});

test('what comes in more than a week is not spoken of', () => {
  expect(fold([], planned('a', 8 * DAY)).later).toEqual([]);
});

test('a planned trial is carried until somebody looks back on it', () => {
  expect(fold([plan]).carried?.lookBack?.id).toBe('look-back');
  expect(fold([plan, reflected]).carried).toBeNull();
});

test('when the look back itself is the moment of the day, the trial is not shown twice', () => {
  const today = fold([plan], planned('a', -HOUR, 'look-back'));
  expect(today.now?.moment.id).toBe('look-back');
  expect(today.carried).toBeNull();
});

test('a look back on nothing is not asked for', () => {
  expect(fold([plan, reflected], planned('a', -HOUR, 'look-back')).now).toBeNull();
});

test('what this device has no blueprint for is left out, not broken', () => {
  expect(fold([], { ...planned('a', -HOUR), revision: 'unknown' as Revision }).now).toBeNull(); // any text will do here
});
