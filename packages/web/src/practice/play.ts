import {
  isAnswer,
  twistsOf,
  type Blueprint,
  type Entry,
  type EntryKind,
  type EntryOf,
  type Instant,
  type Journal,
  type Moment,
  type Twist,
} from '@micromoment/core';
import { now } from '../clock.ts';
import { journal, record, type About, type Told } from '../offline/device.ts';
import type { Called } from './called.ts';
import type { Pen } from './pen.ts';
import { toldFirst } from './told-first.ts';

/** A moment being played: what it is, on which surface, and where what is written goes. */
export type Play<Played extends Moment = Moment> = {
  readonly blueprint: Blueprint;
  readonly moment: Played;
  readonly twist: Twist | undefined;
  readonly about: About;
  /** How many times the moment was met before this visit. */
  readonly visits: number;
  readonly openedAt: Instant;
  readonly pen: Pen;
};

/** Begins to play. Opening a touchpoint for the first time is itself worth a line in the journal. */
export function beginMoment({ blueprint, revision, moment, surface, touchpoint, visits }: Called, pen: Pen): Play {
  const twist = twistsOf(moment).find(({ id }) => id === surface);
  const about: About = { blueprint: blueprint.id, revision, moment: moment.id, twist: twist?.id ?? null, touchpoint };
  const wasOpened = journal.peek().some((entry) => entry.kind === 'opened' && entry.touchpoint === touchpoint);
  if (touchpoint !== null && !wasOpened) void record(about, { kind: 'opened', facts: {}, words: {} });
  return { blueprint, moment, twist, about, visits, openedAt: now(), pen };
}

/**
 * Writes down what happened in this play. Where that answers it, the draft says so: only after the journal does, and before the server can have told of
 * the answer, which would be taken for another device's.
 */
export async function tell(play: Play, told: Told): Promise<void> {
  await record(play.about, told);
  if (isAnswer(told)) play.pen.write(ANSWERED, 'yes');
}

/** Writes down the answer to the moment: once, however often its step is passed again. */
export async function tellOnce(play: Play, told: Told): Promise<void> {
  if (!hasAnswered(play.pen)) await tell(play, told);
}

/** Goes on once what is told stands on the device; where the page was left meanwhile, it stays left. */
export function goOnceTold(play: Play, tell: () => Promise<unknown>, onward: () => void): void {
  const { pathname } = location;
  void toldFirst(play.pen, tell, () => location.pathname === pathname && onward());
}

/** True when the moment was answered with this draft, and its last steps are still to come. */
export const hasAnswered = (pen: Pen): boolean => pen.words.peek()[ANSWERED] !== undefined;

/** Writes down what happened at another moment of the same blueprint, such as a trial planned at the end of a response; or at this one. */
export function tellOf(play: Play, moment: Moment, told: Told): Promise<void> {
  const isThis = moment.id === play.moment.id;
  const about = { ...play.about, moment: moment.id, twist: null, touchpoint: isThis ? play.about.touchpoint : null };
  return isThis ? tell({ ...play, about }, told) : record(about, told);
}

/** Seconds since the moment was opened. */
export const secondsSpent = (play: Play): number => Math.min(86_400, Math.max(0, Math.round((now() - play.openedAt) / 1000)));

/** The last entry of that kind at this moment before it was opened now: what you did last time. */
export function lastTime<Kind extends EntryKind>(entries: Journal, play: Play, kind: Kind): EntryOf<Kind> | undefined {
  const isIt = (entry: Entry): entry is EntryOf<Kind> => entry.kind === kind && entry.blueprint === play.about.blueprint && entry.moment === play.moment.id;
  return entries.filter(isIt).findLast((entry) => entry.at < play.openedAt && (entry.touchpoint === null || entry.touchpoint !== play.about.touchpoint));
}

// Stands in the draft, so that it holds when the page is loaded again between the answer and the last step.
const ANSWERED = 'answered';
