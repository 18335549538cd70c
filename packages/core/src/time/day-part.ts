import { minutes, type Instant, type Minutes } from './instant.ts';
import { localTime, type Zone } from './zone.ts';

/** The parts of a working day, by the wall clock of whoever is asked. */
export const DAY_PARTS = ['morning', 'midday', 'afternoon'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** From which minute of the day each part lasts until which. */
export const PART_SPANS: Readonly<Record<DayPart, { readonly from: Minutes; readonly until: Minutes }>> = {
  morning: { from: minutes(0), until: minutes(11 * 60) },
  midday: { from: minutes(11 * 60), until: minutes(14 * 60 + 30) },
  afternoon: { from: minutes(14 * 60 + 30), until: minutes(24 * 60) },
};

/** The part of the day it is somewhere. */
export function partOfDay(at: Instant, zone: Zone): DayPart {
  const { minuteOfDay } = localTime(at, zone);
  return DAY_PARTS.find((part) => minuteOfDay < PART_SPANS[part].until) ?? 'afternoon';
}
