import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import {
  addCalendar,
  calendarNamed,
  calendarsOf,
  forgetCalendar,
  keepMeetings,
  keepRules,
  meetingsOfEach,
  refuseOccasion,
  removeForgottenCalendars,
  rulesOf,
  takeBackCalendar,
  takeUpCalendars,
} from './calendars.ts';
import { freshId } from './fresh-id.ts';
import { erasePerson } from './people/erasure.ts';
import { freshStore, someOrganisation, somePerson } from './testing/index.ts';
import type { OrganisationTransaction } from './transaction.ts';

const at = (hour: number) => instant(Date.UTC(2026, 2, 4, hour));
const ADDRESS = 'https://calendar.example.org/secret/me.ics';
const RULE = freshId();
const meeting = (uid: string, hour: number, rule: string | null = RULE) => ({ uid, from: at(hour), until: at(hour + 1), isBusy: true, rule });

/** Ana has a calendar at an address and a rule. */
async function withCalendar(work: (tx: OrganisationTransaction, ana: string, id: string) => Promise<void>): Promise<void> {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const id = freshId();
  await store.inOrganisation(organisation, async (tx) => {
    await addCalendar(tx, { id, person: ana.id, address: ADDRESS, addedAt: at(8) });
    await keepRules(tx, ana.id, [{ id: RULE, rule: { kind: 'with', name: 'Priya' } }]);
    await work(tx, ana.id, id);
  });
}

test('an address and a rule come back as they were given, and stand nowhere in clear', () =>
  withCalendar(async (tx, ana, id) => {
    expect(await calendarsOf(tx, ana)).toMatchObject([{ id, address: ADDRESS, readAt: null, problem: null }]);
    expect(await rulesOf(tx, ana)).toEqual([{ id: RULE, rule: { kind: 'with', name: 'Priya' } }]);
    const rows = await tx.rows<{ row: string }>('select c::text as row from app.calendar c union all select r::text from app.pairing_rule r', []);
    for (const { row } of rows)
      expect(row).not.toMatch(new RegExp(`secret|Priya|${Buffer.from('secret').toString('hex')}|${Buffer.from('Priya').toString('hex')}`));
  }));

test('a calendar read again takes the place of what it held, and a refused meeting stays refused', () =>
  withCalendar(async (tx, ana, id) => {
    const seen = async () => (await meetingsOfEach(tx, [ana], at(0))).map(({ from, isRefused }) => [from, isRefused]);
    await keepMeetings(tx, { id, person: ana }, { meetings: [meeting('a', 9), meeting('b', 11), meeting('b', 11)], at: at(8) });
    expect(await seen()).toEqual([
      [at(9), false],
      [at(11), false],
    ]);
    expect(await refuseOccasion(tx, { person: ana, startsAt: at(9), at: at(8) })).toBe(1);
    await keepMeetings(tx, { id, person: ana }, { meetings: [meeting('a', 9), meeting('c', 14, null)], at: at(10) });
    expect(await seen()).toEqual([
      [at(9), true],
      [at(14), false],
    ]);
    expect(await meetingsOfEach(tx, [ana], at(10))).toHaveLength(1);
    expect((await calendarNamed(tx, id))?.readAt).toBe(at(10));
  }));

test('a calendar is taken up once in its time', () =>
  withCalendar(async (tx, _ana, id) => {
    const take = (hour: number) => takeUpCalendars(tx, { before: at(hour - 4), now: at(hour), limit: 10 });
    expect([await take(9), await take(13), await take(13)]).toEqual([[], [id], []]);
  }));

test('a forgotten calendar counts no more, nor is it asked; taken back it is as it was, and once removed it is gone with its meetings', () =>
  withCalendar(async (tx, ana, id) => {
    const rowsLeft = async () => [...(await tx.rows('select 1 from app.calendar', [])), ...(await tx.rows('select 1 from app.calendar_event', []))].length;
    const counted = async () => [...(await calendarsOf(tx, ana)), ...(await meetingsOfEach(tx, [ana], at(0)))].length;
    await keepMeetings(tx, { id, person: ana }, { meetings: [meeting('a', 9)], at: at(8) });
    await forgetCalendar(tx, { person: freshId(), id, at: at(9) });
    expect(await counted()).toBe(2);
    await forgetCalendar(tx, { person: ana, id, at: at(9) });
    expect([await counted(), await calendarNamed(tx, id), await takeUpCalendars(tx, { before: at(20), now: at(20), limit: 10 })]).toEqual([0, undefined, []]);
    expect(await takeBackCalendar(tx, { person: freshId(), id })).toBe(false);
    expect([await takeBackCalendar(tx, { person: ana, id }), await counted(), await takeBackCalendar(tx, { person: ana, id })]).toEqual([true, 2, false]);
    await forgetCalendar(tx, { person: ana, id, at: at(10) });
    await removeForgottenCalendars(tx, at(10));
    expect(await rowsLeft()).toBe(2);
    await removeForgottenCalendars(tx, at(11));
    expect([await rowsLeft(), await takeBackCalendar(tx, { person: ana, id })]).toEqual([0, false]);
  }));

test('once a person is erased neither address nor rule can be read, and no meeting is kept any more', () =>
  withCalendar(async (tx, ana, id) => {
    await erasePerson(tx, ana, at(9));
    expect([await calendarsOf(tx, ana), await rulesOf(tx, ana)]).toEqual([[], []]);
    await keepMeetings(tx, { id, person: ana }, { meetings: [meeting('a', 10)], at: at(9) });
    expect(await meetingsOfEach(tx, [ana], at(0))).toEqual([]);
    expect(await addCalendar(tx, { id: freshId(), person: ana, address: null, addedAt: at(9) })).toBe(false);
  }));
