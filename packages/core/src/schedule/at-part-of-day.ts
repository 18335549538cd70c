import type { DayPart } from '../time/day-part.ts';
import { PART_SPANS } from '../time/day-part.ts';
import { minutes } from '../time/instant.ts';
import type { Availability } from './availability.ts';

/** At least so much of the part must lie in somebody's hours, or it is passed over: an hour that suits most must not silence those on other shifts. */
const ENOUGH_MINUTES = 60;

/** The availability narrowed to the part of the day a blueprint is to come in, for whoever works in it; as it is for everybody else. */
export function atPartOfDay(availability: Availability, part: DayPart | undefined): Availability {
  if (part === undefined) return availability;
  const { working } = availability;
  const span = PART_SPANS[part];
  const [from, until] = [Math.max(working.from, span.from), Math.min(working.until, span.until)];
  // A shift past midnight ends before it begins, so nothing of it is left here, and it stays as it is.
  return until - from < ENOUGH_MINUTES ? availability : { ...availability, working: { ...working, from: minutes(from), until: minutes(until) } };
}
