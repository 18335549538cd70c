import { instant, minutes, type Zone } from '@micromoment/core';
import type { Practice } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { changeFrom, changesAnything, formOf, rebased, weekFault } from './practice-form.ts';

const lisbon = 'Europe/Lisbon' as Zone; // a zone every runtime knows
const now = instant(Date.UTC(2026, 10, 24, 9));
const practice: Practice = {
  mark: 'as it was',
  zone: lisbon,
  working: { days: [1, 2, 3], from: minutes(540), until: minutes(1440) },
  quiet: { from: minutes(1140), until: minutes(480) },
  leave: [],
  region: null,
  holidays: [],
  most: { perDay: null, perWeek: null },
  channels: { email: true },
  enrolments: [{ id: 'e1', blueprint: 'ask', title: 'Ask', startedAt: now, constraint: null, pausedUntil: null, perWeek: 2 }],
};
const form = formOf(practice, now);

test('a form that was not touched changes nothing, a day that ends at midnight included', () => {
  expect(form).toMatchObject({ from: '09:00', until: '00:00', quietFrom: '19:00', pausedUntil: '' });
  expect(changesAnything(changeFrom(form, practice, now))).toBe(false);
});

test('only what differs is sent', () => {
  expect(changeFrom({ ...form, email: false }, practice, now)).toEqual({ mark: 'as it was', channels: { email: false } });
  expect(changeFrom({ ...form, from: '08:30', until: '16:00' }, practice, now)).toEqual({
    mark: 'as it was',
    working: { days: [1, 2, 3], from: 510, until: 960 },
  });
});

test('a rest ends at the beginning of its day where the person is, and an emptied one ends', () => {
  expect(changeFrom({ ...form, pausedUntil: '2026-12-01' }, practice, now)).toEqual({
    mark: 'as it was',
    enrolments: [{ id: 'e1', pausedUntil: Date.UTC(2026, 11, 1) }],
  });
  const resting = { ...practice, enrolments: [{ ...practice.enrolments[0]!, pausedUntil: instant(Date.UTC(2026, 11, 1)) }] }; // made just above
  expect(formOf(resting, now).pausedUntil).toBe('2026-12-01');
  expect(changeFrom({ ...formOf(resting, now), pausedUntil: '' }, resting, now)).toEqual({ mark: 'as it was', enrolments: [{ id: 'e1', pausedUntil: null }] });
});

test('leave, a region, a lighter load and what is hardest are sent as they are, and taken back as nothing', () => {
  const lighter = { ...form, leave: ['2026-12-24'], region: 'DE-BY', perDay: '1', perWeek: '', hardest: { e1: 'no-time' as const } };
  expect(changeFrom(lighter, practice, now)).toEqual({
    mark: 'as it was',
    leave: ['2026-12-24'],
    region: 'DE-BY',
    most: { perDay: 1, perWeek: null },
    enrolments: [{ id: 'e1', constraint: 'no-time' }],
  });
  const kept: Practice = { ...practice, leave: ['2026-12-24'], region: 'DE-BY', most: { perDay: 1, perWeek: null } };
  expect(changeFrom({ ...formOf(kept, now), leave: [], region: '', perDay: '' }, kept, now)).toEqual({
    mark: 'as it was',
    leave: [],
    region: null,
    most: { perDay: null, perWeek: null },
  });
});

test('changed on two devices: what was changed here stays, leave of both is kept, and everything else is as it is now', () => {
  const before: Practice = { ...practice, leave: ['2026-12-24', '2026-12-28'] };
  const here = { ...formOf(before, now), email: false, leave: ['2026-12-24', '2026-12-31'], hardest: { e1: 'remote' as const } };
  const current: Practice = { ...before, mark: 'as it is', zone: 'UTC' as Zone, leave: ['2026-12-24', '2026-12-28', '2027-01-02'] }; // a zone every runtime knows
  const both = rebased(here, before, current, now);
  expect(both).toMatchObject({ zone: 'UTC', email: false, leave: ['2026-12-24', '2026-12-31', '2027-01-02'], hardest: { e1: 'remote' } });
  expect(changeFrom(both, current, now)).toEqual({
    mark: 'as it is',
    channels: { email: false },
    leave: ['2026-12-24', '2026-12-31', '2027-01-02'],
    enrolments: [{ id: 'e1', constraint: 'remote' }],
  });
});

test('a week without a day, and hours that begin where they end, are told of before anybody is asked', () => {
  expect(weekFault(form)).toBeUndefined();
  expect(weekFault({ ...form, days: [] })).toBe('no-days');
  expect(weekFault({ ...form, from: '09:00', until: '09:00' })).toBe('no-time');
  expect(weekFault({ ...form, quietFrom: '08:00', quietUntil: '08:00' })).toBe('no-quiet');
});
