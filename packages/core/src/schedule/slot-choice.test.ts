import { expect, test } from 'vitest';
import { DAY, HOUR, later, MINUTE, type Instant } from '../time/instant.ts';
import type { Span } from '../time/zone.ts';
import { CAPS } from './availability.ts';
import { Diary } from './diary.ts';
import { chooseSlot, leewayOf, NO_LEEWAY } from './slot-choice.ts';
import { officeHours, START } from './testing.ts';

const diary = () => new Diary(officeHours, { caps: CAPS, perWeek: 2 });
const wanting = { ideal: START, earliest: null, leeway: NO_LEEWAY, minutes: 2, countsInWeek: true, salt: 1 };

test('without leeway the ideal instant is the slot', () => {
  expect(chooseSlot(diary(), wanting)).toEqual({ at: START, movedBy: [] });
});

test('on Saturday it waits for the same hour of Monday', () => {
  expect(chooseSlot(diary(), { ...wanting, ideal: later(START, 5 * DAY) })).toEqual({ at: later(START, 7 * DAY), movedBy: ['outside-working-hours'] });
});

test('what did not come when it would have been best says so, and nothing of the hours of the day on which it is looked for anew', () => {
  const sunday = later(START, 13 * DAY);
  const wednesday = { ...wanting, ideal: later(START, 2 * DAY), earliest: sunday };
  expect(chooseSlot(diary(), wednesday)).toEqual({ at: later(START, 14 * DAY), movedBy: ['time-passed'] });
  const saturday = { ...wanting, ideal: later(START, 5 * DAY), earliest: later(START, 7 * DAY - HOUR) };
  expect(chooseSlot(diary(), saturday)).toEqual({ at: later(START, 7 * DAY), movedBy: ['outside-working-hours'] });
  const withLeeway = { ...wanting, ideal: later(START, 9 * DAY), earliest: later(START, 10 * DAY), leeway: { sooner: 1, later: 1 } };
  expect(chooseSlot(diary(), withLeeway)).toMatchObject({ movedBy: ['time-passed'] });
});

test('a full week is waited out, and every seven days are a week', () => {
  const full = diary();
  for (const day of [2, 4]) full.book({ at: later(START, day * DAY), minutes: 2, countsInWeek: true });
  expect(chooseSlot(full, { ...wanting, ideal: later(START, 7 * DAY) })).toEqual({ at: later(START, 9 * DAY), movedBy: ['week-is-full'] });
});

test('an appointment less than three hours away moves it, and what is the learner’s own does not fill the week', () => {
  const full = diary();
  full.book({ at: later(START, -HOUR), minutes: 2, countsInWeek: false });
  expect(chooseSlot(full, wanting)).toEqual({ at: later(START, 2 * HOUR), movedBy: ['too-close'] });
});

test('with leeway it prefers an empty day to a full one', () => {
  const busyDay = diary();
  busyDay.book({ at: later(START, 14 * DAY - 4 * HOUR), minutes: 4, countsInWeek: false });
  const salts = Array.from(
    { length: 200 },
    (_, salt) => chooseSlot(busyDay, { ...wanting, ideal: later(START, 14 * DAY), leeway: leewayOf(14), salt })?.at ?? 0,
  );
  const onFullDay = salts.filter((at) => at >= later(START, 13.5 * DAY) && at < later(START, 14.5 * DAY)).length;
  expect(onFullDay).toBeLessThan(20);
});

test('the leeway is never overstepped while a slot lies within it', () => {
  const { sooner, later: after } = leewayOf(14);
  for (let salt = 0; salt < 200; salt += 1) {
    const at = chooseSlot(diary(), { ...wanting, ideal: later(START, 14 * DAY), leeway: leewayOf(14), salt })?.at ?? 0;
    expect(at).toBeGreaterThanOrEqual(later(START, (14 - sooner) * DAY));
    expect(at).toBeLessThanOrEqual(later(START, (14 + after) * DAY));
  }
});

test('with leeway many people are spread evenly over the days of a week, though all that has none falls on a Monday after a weekend', () => {
  const perWeekday = new Map<number, number>();
  for (let salt = 0; salt < 2100; salt += 1) {
    // Every day of three weeks is somebody's ideal day, weekends too; what has no leeway comes on Monday in their stead.
    const leeway = salt % 4 === 0 ? NO_LEEWAY : leewayOf(14);
    const at = chooseSlot(diary(), { ...wanting, ideal: later(START, (14 + (salt % 21)) * DAY), leeway, salt })?.at ?? 0;
    const weekday = new Date(at).getUTCDay();
    perWeekday.set(weekday, (perWeekday.get(weekday) ?? 0) + 1);
  }
  expect([...perWeekday.keys()].toSorted()).toEqual([1, 2, 3, 4, 5]);
  // Of 2,100, were every day alike, 420 would be a day's; without making room a Monday has 569.
  expect(Math.max(...perWeekday.values())).toBeLessThan(480);
});

const chosen = (salt: number) => chooseSlot(diary(), { ...wanting, ideal: later(START, 14 * DAY), leeway: leewayOf(14), salt })?.at;

test('the same salt chooses the same day, and many salts spread', () => {
  expect(chosen(7)).toBe(chosen(7));
  expect(new Set(Array.from({ length: 50 }, (_, salt) => chosen(salt))).size).toBeGreaterThan(2);
});

test('nothing is chosen before the earliest instant, not even on a weekend when the Friday before was free', () => {
  for (const days of [14, 12, 12.6]) {
    const earliest = later(START, days * DAY - HOUR);
    const chosen = Array.from(
      { length: 100 },
      (_, salt) => chooseSlot(diary(), { ...wanting, ideal: later(START, days * DAY), earliest, leeway: leewayOf(14), salt })?.at ?? 0,
    );
    expect(Math.min(...chosen)).toBeGreaterThanOrEqual(earliest);
  }
});

test('short gaps have no leeway, long ones a tenth or less', () => {
  expect(leewayOf(2)).toEqual(NO_LEEWAY);
  expect(leewayOf(4)).toEqual({ sooner: 1, later: 2 });
  expect(leewayOf(30).sooner).toBeLessThanOrEqual(4);
});

test('where no day ever opens there is no slot', () => {
  expect(chooseSlot(new Diary({ ...officeHours, working: { ...officeHours.working, days: [] } }, { caps: CAPS, perWeek: 2 }), wanting)).toBeNull();
});

/** A diary with events in it: occasions are busy themselves. */
const withEvents = (occasions: readonly Span[], busy: readonly Span[] = []) =>
  new Diary({ ...officeHours, occasions, busy: [...occasions, ...busy] }, { caps: CAPS, perWeek: 2 });
const from = (start: Instant, minutes = 30): Span => ({ from: start, until: later(start, minutes * MINUTE) });

test('what pairs comes a quarter of an hour before the event it is for, and says so', () => {
  const event = later(START, 4 * HOUR);
  expect(chooseSlot(withEvents([from(event)]), { ...wanting, pairs: true })).toEqual({
    at: later(event, -15 * MINUTE),
    movedBy: ['paired-with-event'],
    occasion: event,
  });
  expect(chooseSlot(withEvents([from(event)]), wanting)).toEqual({ at: START, movedBy: [] });
});

test('it is never inside another event, and then comes at its ideal instant', () => {
  const event = later(START, 4 * HOUR);
  expect(chooseSlot(withEvents([from(event)], [from(later(event, -30 * MINUTE))]), { ...wanting, pairs: true })).toEqual({ at: START, movedBy: [] });
});

test('an event out of reach of the leeway, or early in the morning, pairs with nothing', () => {
  const [nextWeek, dawn] = [from(later(START, 7 * DAY)), from(later(START, -4 * HOUR))];
  expect(chooseSlot(withEvents([nextWeek, dawn]), { ...wanting, pairs: true })).toEqual({ at: START, movedBy: [] });
});

test('with leeway an event of another day may be what it goes with, the nearest one', () => {
  const [near, far] = [later(START, 15 * DAY + HOUR), later(START, 16 * DAY)];
  const slot = chooseSlot(withEvents([from(far), from(near)]), { ...wanting, ideal: later(START, 14 * DAY), leeway: leewayOf(14), pairs: true });
  expect(slot?.occasion).toBe(near);
});

test('events add nothing: a full day stays full', () => {
  const full = withEvents([from(later(START, 5 * HOUR))]);
  for (const hours of [0, 3]) full.book({ at: later(START, hours * HOUR), minutes: 2, countsInWeek: false });
  expect(chooseSlot(full, { ...wanting, pairs: true })?.at).toBeGreaterThan(later(START, 20 * HOUR));
});
