import type { Enrolment } from '../practice/enrolment.ts';
import { DAY, later, MINUTE, type Instant } from '../time/instant.ts';
import { dayText, localDay, localDayAt, weekdayOf } from '../time/local-day.ts';
import { instantOnWall, type Zone } from '../time/zone.ts';
import { planTouchpoints, type PlanRequest } from './plan-touchpoints.ts';
import { PLAN_DAYS } from './placing.ts';

/** Whether one more blueprint finds room in a person's weeks: now, later, or not within half a year. */
export type Admission =
  | { readonly kind: 'now' }
  | { readonly kind: 'later'; readonly startAt: Instant; readonly because: Crowded }
  | { readonly kind: 'not-soon'; readonly because: Crowded };
export type Crowded = 'enough-at-once' | 'too-much';

/** The most blueprints a person practises at once. */
export const MOST_BLUEPRINTS = 3;

/** Plans the newcomer's first four weeks beside what is running, and finds the first Monday on which it all takes no more than four fifths of the room. */
export function admission(newcomer: PlanRequest, running: readonly PlanRequest[]): Admission {
  const loads = running.map((request) => ({
    enrolment: request.enrolment,
    ends: later(request.enrolment.startedAt, request.blueprint.horizonDays * DAY),
    share: shareOfRoom(restsLong(request.enrolment, request.now) ? awake(request) : request, newcomer),
  }));
  let because: Crowded | null = null;
  for (const startAt of starts(newcomer)) {
    const going = loads.filter(({ ends, enrolment }) => ends > startAt && !restsLong(enrolment, startAt));
    const own = shareOfRoom({ ...newcomer, journal: [], now: startAt, enrolment: { ...newcomer.enrolment, startedAt: startAt } }, newcomer);
    const all = going.reduce((sum, { share }) => sum + share, own);
    const crowded = going.length >= MOST_BLUEPRINTS ? 'enough-at-once' : all > ROOM_SHARE ? 'too-much' : null;
    if (crowded === null) return because === null ? { kind: 'now' } : { kind: 'later', startAt, because };
    because ??= crowded;
  }
  return { kind: 'not-soon', because: because ?? 'too-much' };
}

/** True for a practice that rests for all the weeks that a plan looks ahead: it takes no room in them, and nobody practises it meanwhile. */
export const restsLong = ({ pausedUntil }: Pick<Enrolment, 'pausedUntil'>, at: Instant): boolean => pausedUntil !== null && pausedUntil > at + PLAN_DAYS * DAY;

/** The request as it will be once it rests no more. */
const awake = (request: PlanRequest): PlanRequest => ({ ...request, enrolment: { ...request.enrolment, pausedUntil: null } });

/** What the person who enrols somebody is told. */
export function admissionSentence(admitted: Admission, zone: Zone): string {
  switch (admitted.kind) {
    case 'now':
      return 'There is room for this now.';
    case 'later':
      return `${REASONS[admitted.because]} until ${dayInWords(admitted.startAt, zone)}: start then?`;
    case 'not-soon':
      return `${REASONS[admitted.because]} for the next half year: let something else come to its end first.`;
  }
}

const REASONS = { 'enough-at-once': 'Three practices at once are enough', 'too-much': 'This would be too much' } as const satisfies Record<Crowded, string>;

/** The share of a person's room that a plan takes over the weeks it looks ahead: of their touchpoints or of their minutes, whichever is more. */
function shareOfRoom(request: PlanRequest, { availability, caps }: PlanRequest): number {
  const workdays = (PLAN_DAYS / 7) * availability.working.days.length;
  const minutesOf = new Map(request.blueprint.moments.map(({ id, minutes }) => [id, minutes]));
  const plan = planTouchpoints(request);
  const minutes = plan.reduce((sum, { moment }) => sum + (minutesOf.get(moment) ?? 0), 0);
  return Math.max(plan.length / (workdays * caps.perDay), minutes / (workdays * caps.minutesPerDay));
}

/** Now, and every Monday morning of the next half year. */
function starts({ now, availability: { zone, working } }: PlanRequest): readonly Instant[] {
  const today = localDayAt(now, zone);
  const monday = today + 8 - weekdayOf(today);
  return [now, ...Array.from({ length: 26 }, (_, week) => instantOnWall(zone, localDay(monday + 7 * week) * DAY + working.from * MINUTE))];
}

const ROOM_SHARE = 0.8;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `3 March`. */
function dayInWords(at: Instant, zone: Zone): string {
  const [, month, day] = dayText(localDayAt(at, zone)).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''}`;
}

/** When a practice begins that is admitted so; null where there is no room for it within what is looked at. */
export function startOf(admission: Admission, now: Instant): Instant | null {
  switch (admission.kind) {
    case 'now':
      return now;
    case 'later':
      return admission.startAt;
    case 'not-soon':
      return null;
  }
}
