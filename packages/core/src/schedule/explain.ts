import type { Mover, Touchpoint, Why, WhyReason } from '../practice/touchpoint.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { dayText, localDayAt } from '../time/local-day.ts';
import { clockFace } from '../time/quiet-hours.ts';
import { localTime, type Zone } from '../time/zone.ts';

/** All that is known of why a touchpoint comes when it does, a sentence a line, for whoever asks "why now?" or looks into a fault. */
export function explain({ due, until, twist, why }: Pick<Touchpoint, 'due' | 'until' | 'twist' | 'why'>, zone: Zone): readonly string[] {
  const moved = why.movedBy.map((mover) => MOVED[mover]);
  return [
    REASONS[why.reason],
    ...metBefore(why, twist, zone),
    ...(why.recall === null ? [] : [`By then it would come back about ${Math.round(why.recall * 100)} times in a hundred.`]),
    `The best time for it would have been ${inWords(why.ideal, zone)}.`,
    ...(why.leeway === undefined ? [] : [`Up to ${days(why.leeway.sooner)} sooner or ${days(why.leeway.later)} later would have served as well.`]),
    ...(moved.length === 0 ? ['Nothing stood in its way.'] : moved),
    ...(why.occasion === undefined ? [] : [`That event begins ${inWords(why.occasion, zone)}; of its title and its people nothing is kept.`]),
    `It is due ${inWords(due, zone)} and stays open until ${inWords(until, zone)}; after that it is dropped, not delivered late.`,
  ];
}

function metBefore({ visits, lastMet, ideal }: Why, twist: string | null, zone: Zone): readonly string[] {
  if (lastMet === null || visits === 0) return [];
  const times = visits === 1 ? 'once' : `${visits} times`;
  const gap = Math.max(1, Math.round((ideal - lastMet) / DAY));
  return [
    `It was met ${times}, last ${inWords(lastMet, zone)}; ${days(gap)} is the gap that keeps it.`,
    twist === null ? 'It comes as it was first written.' : `It comes with the twist "${twist}".`,
  ];
}

const REASONS = {
  'first-visit': 'This moment is new: moments come in the order their author gave them, each a little later than the one before.',
  revisit: 'This moment was met before and comes back before it is forgotten.',
  'look-back': 'A trial was planned, and its time is over.',
  'commit-trial': 'A moment was practised and no trial was planned for it.',
  'ask-observer': 'Something was tried for real, and nobody has been asked what they noticed.',
  'welcome-back': 'There was a pause; one moment comes first, and all others wait for it.',
} as const satisfies Record<WhyReason, string>;

const MOVED = {
  'quiet-hours': 'It would have fallen into quiet hours.',
  'outside-working-hours': 'It would have fallen outside working hours.',
  'day-off': 'Days off lay in between, and due dates rest while somebody is away.',
  'day-is-full': 'The day already held as much as a day may hold.',
  'week-is-full': 'The week already held as much as its blueprint asks for.',
  'too-close': 'Another touchpoint was less than the agreed hours away.',
  busy: 'The calendar was busy.',
  paused: 'Practice was paused.',
  'paired-with-event': 'It goes with an event in the calendar.',
  'time-passed': 'That time went by without it, and it waited.',
  'evened-out': 'Another day within its leeway keeps days more even.',
} as const satisfies Record<Mover, string>;

const days = (count: number): string => (count === 1 ? 'a day' : `${count} days`);

/** `2026-03-09 at 10:05`. */
const inWords = (at: Instant, zone: Zone): string => `${dayText(localDayAt(at, zone))} at ${clockFace(localTime(at, zone).minuteOfDay)}`;
