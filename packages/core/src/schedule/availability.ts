import type { Instant } from '../time/instant.ts';
import type { QuietHours } from '../time/quiet-hours.ts';
import type { WorkingWindow } from '../time/working-window.ts';
import type { Span, Zone } from '../time/zone.ts';

/** When a person can be reached, and what is already in their days. */
export type Availability = {
  readonly zone: Zone;
  readonly working: WorkingWindow;
  readonly quiet: QuietHours;
  /** Local days, `2026-12-25`, on which nothing is planned: public holidays and leave. */
  readonly daysOff: readonly string[];
  /** Spans in which the person is in a meeting or otherwise busy. */
  readonly busy: readonly Span[];
  /** Touchpoints of other blueprints that already have their instant. */
  readonly taken: readonly { readonly at: Instant; readonly minutes: number }[];
  /** Calendar events that are an occasion for the behaviour, such as the next one-to-one: their times and nothing else. */
  readonly occasions?: readonly Span[];
};

/** What nothing may exceed; an author, an admin or the person may lower them. */
export type Caps = {
  readonly perDay: number;
  readonly minutesPerDay: number;
  readonly hoursApart: number;
  /** In any seven days of one blueprint; as many as its cadence says when left out. */
  readonly perWeek?: number;
};
export const CAPS: Caps = { perDay: 2, minutesPerDay: 6, hoursApart: 3 };
