import {
  isAnswer,
  momentOf,
  twistsOf,
  type Blueprint,
  type Entry,
  type EntryKind,
  type EntryOf,
  type Instant,
  type Journal,
  type Moment,
  type Revision,
  type Touchpoint,
  type Twist,
} from '@micromoment/core';
import { now } from '../clock.ts';
import { journal, larder, record, type About, type Told } from '../offline/device.ts';
import type { Pen } from './pen.ts';

/** A moment being played: what it is, on which surface, and where what is written goes. */
export type Play<Played extends Moment = Moment> = {
  readonly blueprint: Blueprint;
  readonly moment: Played;
  readonly twist: Twist | undefined;
  readonly about: About;
  /** Null when the learner came of their own accord. */
  readonly touchpoint: Touchpoint | null;
  readonly openedAt: Instant;
  readonly pen: Pen;
};

/** What an address under `/moment/` names: a touchpoint by its id, or `blueprint:moment` for practising of one's own accord. */
export type Called = { readonly blueprint: Blueprint; readonly revision: Revision; readonly moment: Moment; readonly touchpoint: Touchpoint | null };

/** Finds what the address names in the larder, or undefined when this device does not know of it. */
export function calledBy(name: string): Called | undefined {
  const { touchpoints, blueprints, enrolments } = larder.peek();
  const [blueprintId, momentId] = name.split(':');
  const touchpoint = touchpoints.find(({ id }) => id === name) ?? null;
  const revision = touchpoint?.revision ?? enrolments.find(({ blueprint }) => blueprint === blueprintId)?.revision;
  const blueprint = blueprints.find((known) => known.revision === revision)?.blueprint;
  const moment = blueprint && momentOf(blueprint, touchpoint?.moment ?? momentId ?? '');
  return blueprint && revision && moment && { blueprint, revision, moment, touchpoint };
}

/** Begins to play. Opening a touchpoint for the first time is itself worth a line in the journal. */
export function beginMoment({ blueprint, revision, moment, touchpoint }: Called, pen: Pen): Play {
  const twist = twistsOf(moment).find(({ id }) => id === touchpoint?.twist);
  const about: About = { blueprint: blueprint.id, revision, moment: moment.id, twist: twist?.id ?? null, touchpoint: touchpoint?.id ?? null };
  const met = journal.peek().some((entry) => entry.kind === 'opened' && entry.touchpoint === about.touchpoint);
  if (touchpoint && !met) void record(about, { kind: 'opened', facts: {}, words: {} });
  return { blueprint, moment, twist, about, touchpoint, openedAt: now(), pen };
}

/** Writes down what happened in this play. */
export const tell = (play: Play, told: Told): Promise<void> => record(play.about, told);

/** Writes down what happened at another moment of the same blueprint, such as a trial planned at the end of a response. */
export const tellOf = (play: Play, moment: Moment, told: Told): Promise<void> =>
  record({ ...play.about, moment: moment.id, twist: null, touchpoint: moment.id === play.moment.id ? play.about.touchpoint : null }, told);

/** Seconds since the moment was opened. */
export const secondsSpent = (play: Play): number => Math.min(86_400, Math.max(0, Math.round((now() - play.openedAt) / 1000)));

/** The last entry of that kind at this moment before it was opened now: what you did last time. */
export function lastTime<Kind extends EntryKind>(entries: Journal, play: Play, kind: Kind): EntryOf<Kind> | undefined {
  const isIt = (entry: Entry): entry is EntryOf<Kind> => entry.kind === kind && entry.blueprint === play.about.blueprint && entry.moment === play.moment.id;
  return entries.filter(isIt).findLast((entry) => entry.at < play.openedAt);
}

/** The answer that was given to a touchpoint, when there is one. */
export const answerTo = (entries: Journal, touchpoint: string): Entry | undefined =>
  entries.findLast((entry) => entry.touchpoint === touchpoint && isAnswer(entry));
