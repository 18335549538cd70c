import {
  DAY,
  instant,
  instantOnWall,
  isOccasion,
  no,
  ok,
  zoneNamed,
  type Instant,
  type Meeting,
  type PairingRule,
  type Result,
  type Zone,
} from '@micromoment/core';
import ICAL from 'ical.js';

/** What of a calendar may be kept: when somebody is busy, and when there is an occasion by one of their rules. */
export type ReadEvent = { readonly uid: string; readonly from: Instant; readonly until: Instant; readonly isBusy: boolean; readonly rule: string | null };

/** How a calendar is read: by whose rules, by whose clock where it names none, and for which weeks. */
export type Reading = {
  readonly rules: readonly { readonly id: string; readonly rule: PairingRule }[];
  readonly zone: Zone;
  readonly from: Instant;
  readonly until: Instant;
};
export type ReadingProblem = 'no-calendar' | 'too-much';

/**
 * Reads a calendar file (RFC 5545). Titles and people are looked at here and go no further. Events that come back are counted out
 * for the weeks asked about, by ourselves, and never without an end.
 */
export function readCalendar(text: string, reading: Reading): Result<readonly ReadEvent[], ReadingProblem> {
  const calendar = calendarIn(text);
  if (!calendar) return no('no-calendar');
  const components = calendar.getAllSubcomponents('vevent');
  if (components.length > MOST_EVENTS) return no('too-much');
  const exceptions = exceptionsIn(components);
  const found: ReadEvent[] = [];
  const steps = { left: MOST_STEPS };
  for (const component of components) {
    if (component.hasProperty('recurrence-id') || !component.hasProperty('dtstart')) continue;
    const uid = String(component.getFirstPropertyValue('uid') ?? '');
    found.push(...occurrencesOf(new ICAL.Event(component, { exceptions: exceptions.get(uid) ?? [], strictExceptions: false }), reading, steps));
    if (steps.left <= 0 || found.length > MOST_KEPT) return no('too-much');
  }
  return ok(found);
}

/** What happens otherwise than its series says, by the series' UID. */
function exceptionsIn(components: readonly ICAL.Component[]): ReadonlyMap<string, ICAL.Component[]> {
  const found = new Map<string, ICAL.Component[]>();
  for (const component of components.filter((one) => one.hasProperty('recurrence-id'))) {
    const uid = String(component.getFirstPropertyValue('uid') ?? '');
    found.set(uid, [...(found.get(uid) ?? []), component]);
  }
  return found;
}

/** One event that cannot be understood must not cost a person all the others. */
const calendarIn = (text: string): ICAL.Component | undefined =>
  parsed(text) ?? parsed(text.replaceAll(ONE_EVENT, (event) => (parsed(wrapped(event)) ? event : '')));

function parsed(text: string): ICAL.Component | undefined {
  try {
    const read: unknown = ICAL.parse(text);
    const component = new ICAL.Component(read as ConstructorParameters<typeof ICAL.Component>[0]); // what parse gave
    return component.name === 'vcalendar' ? component : undefined;
  } catch {
    return undefined;
  }
}

const ONE_EVENT = /^BEGIN:VEVENT\r?\n[\s\S]*?^END:VEVENT\r?\n/gm;
const wrapped = (event: string): string => `BEGIN:VCALENDAR\r\n${event}END:VCALENDAR`;

type Steps = { left: number };

/** An event that cannot be understood is passed over: the others of its calendar still count. */
function occurrencesOf(event: ICAL.Event, reading: Reading, steps: Steps): readonly ReadEvent[] {
  try {
    return [...eachOccurrence(event, reading, steps)];
  } catch {
    return [];
  }
}

function* eachOccurrence(event: ICAL.Event, reading: Reading, steps: Steps): Generator<ReadEvent> {
  if (!event.isRecurring()) {
    const read = readEvent(event, { start: event.startDate, end: event.endDate }, reading);
    if (read) yield read;
    return;
  }
  const iterator = event.iterator();
  for (let next = iterator.next(); next && steps.left > 0; next = iterator.next()) {
    steps.left -= 1;
    // One that was moved may stand elsewhere, so it is the series that says when the weeks begin and are over.
    const place = instantFrom(next, event.component, reading.zone);
    if (place >= reading.until) return;
    if (place < reading.from - MOVED_AT_MOST) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const read = readEvent(item, { start: startDate, end: endDate }, reading);
    if (read) yield read;
  }
}

type Times = { readonly start: ICAL.Time; readonly end: ICAL.Time };

function readEvent(event: ICAL.Event, { start, end }: Times, { rules, zone, ...weeks }: Reading): ReadEvent | undefined {
  const { component, uid } = event;
  const from = instantFrom(start, component, zone);
  const until = instant(Math.max(from, instantFrom(end, component, zone)));
  if (until <= weeks.from || from >= weeks.until || wordIn(component, 'status') === 'CANCELLED') return undefined;
  const isBusy = wordIn(component, 'transp') !== 'TRANSPARENT';
  const meeting = meetingIn(event);
  // A whole day is a birthday or a leave, and no meeting.
  const rule = start.isDate ? undefined : rules.find((one) => isOccasion(meeting, one.rule));
  return isBusy || rule ? { uid, from, until, isBusy, rule: rule?.id ?? null } : undefined;
}

function meetingIn({ summary, component }: ICAL.Event): Meeting {
  const invited = [...component.getAllProperties('attendee'), ...component.getAllProperties('organizer')];
  const people = invited.filter((one) => !ROOMS.includes(String(one.getFirstParameter('cutype') ?? '').toUpperCase()));
  return {
    title: summary ?? '',
    people: people.map((one) => ({ name: one.getFirstParameter('cn') ?? '', address: String(one.getFirstValue() ?? '').replace(/^mailto:/i, '') })),
  };
}

/** The instant of a time: by the zone it names when everyone knows that zone, by the calendar's own rules for it, or else by the person's clock. */
function instantFrom(time: ICAL.Time, component: ICAL.Component, zone: Zone): Instant {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  if (time.zone === ICAL.Timezone.utcTimezone) return instant(wall);
  const name = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const known = name === undefined ? undefined : zoneNamed(name);
  if (!time.isDate && known) return instantOnWall(known, wall);
  const isFloating = time.isDate || !time.zone || time.zone === ICAL.Timezone.localTimezone;
  return isFloating ? instantOnWall(zone, wall) : instant(time.toUnixTime() * 1000);
}

const wordIn = (component: ICAL.Component, property: string): string => String(component.getFirstPropertyValue(property) ?? '').toUpperCase();

const ROOMS = ['ROOM', 'RESOURCE'];
const MOST_EVENTS = 10_000;
const MOST_KEPT = 2000;
/** A daily meeting of ten years is 3,650 steps; one of every second is a trap. */
const MOST_STEPS = 50_000;
const MOVED_AT_MOST = 31 * DAY;
