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
