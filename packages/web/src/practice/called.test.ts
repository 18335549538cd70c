import { instant, minutes, type Blueprint, type Entry, type Revision, type Touchpoint } from '@micromoment/core';
import { expect, test } from 'vitest';
import { calledBy } from './called.ts';

const revision = 'r1' as Revision; // any text will do here
const blueprint = {
  id: 'ask',
  moments: [{ id: 'recall', kind: 'recall', minutes: minutes(1), develops: [], replaces: [], ask: '', answer: '', twists: [] }],
} as unknown as Blueprint; // only these are looked at
const larder = {
  touchpoints: [] as Touchpoint[],
  blueprints: [{ revision, blueprint }],
  enrolments: [{ id: 'e', person: 'sam', blueprint: 'ask', revision, startedAt: instant(0), constraint: null, pausedUntil: null }],
};
const touchpoint: Touchpoint = {
  id: 't1',
  person: 'sam',
  blueprint: 'ask',
  revision,
  moment: 'recall',
  twist: 'evening',
  due: instant(0),
  until: instant(9),
  why: { reason: 'revisit', visits: 2, lastMet: null, recall: null, movedBy: [], ideal: instant(0) },
};
const answer: Entry = {
  id: 'a1',
  person: 'sam',
  author: 'sam',
  device: 'd',
  seq: 0,
  at: instant(1),
  zone: 'UTC',
  blueprint: 'ask',
  revision,
  moment: 'recall',
  twist: 'evening',
  touchpoint: 't1',
  kind: 'recalled',
  facts: { seconds: 3, recall: 'all' },
  words: { answer: '' },
};

test('a planned touchpoint is found with its surface and its visits', () => {
  expect(calledBy('t1', { ...larder, touchpoints: [touchpoint] }, [])).toMatchObject({
    touchpoint: 't1',
    surface: 'evening',
    visits: 2,
    moment: { id: 'recall' },
  });
});

test('an answered touchpoint is still found when it is no longer planned, so that its last steps survive a reload', () => {
  expect(calledBy('t1', larder, [answer])).toMatchObject({ touchpoint: 't1', surface: 'evening' });
});

test('a moment may be named by blueprint and moment, and answers no touchpoint then', () => {
  expect(calledBy('ask:recall', larder, [])).toMatchObject({ touchpoint: null, surface: null, visits: 0 });
});

test('what this device does not know is not found', () => {
  expect(calledBy('t9', larder, [])).toBeUndefined();
  expect(calledBy('ask:none', larder, [])).toBeUndefined();
});
