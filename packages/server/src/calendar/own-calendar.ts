import { calendarsOf, feedMadeAt, meetingsOfEach, rulesOf } from '@micromoment/store';
import type { OwnCalendar } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';

/** What a person is shown of their calendar: where it comes from, their rules, and what is kept of it. */
export async function ownCalendar({ tx, me, now }: Standing): Promise<OwnCalendar> {
  const [calendars, rules, meetings, madeAt] = [
    await calendarsOf(tx, me.id),
    await rulesOf(tx, me.id),
    await meetingsOfEach(tx, [me.id], now),
    await feedMadeAt(tx, me.id),
  ];
  return {
    calendars: calendars.map(({ id, address, addedAt, readAt, problem }) => ({
      id,
      host: address === null ? null : new URL(address).host,
      addedAt,
      readAt,
      problem,
    })),
    rules,
    occasions: meetings.flatMap(({ from, until, rule, isRefused }) => (rule === null ? [] : [{ from, until, rule, isRefused }])),
    busy: meetings.filter(({ isBusy }) => isBusy).length,
    feedMadeAt: madeAt,
  };
}
