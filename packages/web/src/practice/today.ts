import {
  HOUR,
  isAnswer,
  isResting,
  later,
  localTime,
  momentOf,
  openTrial,
  type Blueprint,
  type Entry,
  type EntryOf,
  type Instant,
  type Journal,
  type Moment,
  type ShareBack,
  type Touchpoint,
  type Trial,
  type Zone,
} from '@micromoment/core';
import type { Larder } from '../offline/larder.ts';

/** Today is what one person's journal and plan come to at this minute. */
export type Today = {
  /** The one thing to do now, or later on this day; null on a day without one. */
  readonly now: Invitation | null;
  /** True when something was answered on this day. */
  readonly doneToday: boolean;
  /** A trial that is being carried into the day, or waits for its look back. */
  readonly carried: Carried | null;
  /** What comes in the next seven days, soonest first. */
  readonly later: readonly Invitation[];
  /** What colleagues noticed in the last seven days, newest first. */
  readonly noticed: readonly EntryOf<'observed'>[];
  /** What changed because of the learners in the last four weeks, newest first. */
  readonly changes: readonly ShareBack[];
  /** The blueprints with a job aid. */
  readonly aids: readonly Blueprint[];
};
/** A touchpoint with the moment it is for. */
export type Invitation = { readonly touchpoint: Touchpoint; readonly blueprint: Blueprint; readonly moment: Moment };
export type Carried = {
  readonly trial: Trial;
  readonly blueprint: Blueprint;
  /** The look back that waits for it, when the blueprint has one. */
  readonly lookBack: Moment | undefined;
  readonly touchpoint: Touchpoint | undefined;
};

const WEEK = 7 * 24 * HOUR;
/** How long a moment put off until "later today" rests; as long as two touchpoints keep apart. */
const REST = 3 * HOUR;

/** Folds the journal and the plan into today. */
export function foldToday(journal: Journal, larder: Pick<Larder, 'touchpoints' | 'blueprints' | 'enrolments' | 'shareBacks'>, now: Instant, zone: Zone): Today {
  const carried = carriedTrial(journal, larder);
  const resting = new Set(larder.enrolments.filter((enrolment) => isResting(enrolment, now)).map(({ blueprint }) => blueprint));
  const open = larder.touchpoints
    // What was sent before a rest began waits for its end too; what is planned for after it stands.
    .filter((touchpoint) => isOpen(touchpoint, journal, now) && (touchpoint.due > now || !resting.has(touchpoint.blueprint)))
    .toSorted((a, b) => a.due - b.due)
    .flatMap((touchpoint) => invitationFor(touchpoint, larder.blueprints) ?? [])
    .filter(({ moment }) => moment.kind !== 'reflect' || carried !== null);
  const first = open.find(({ touchpoint }) => touchpoint.due <= now || sameDay(touchpoint.due, now, zone)) ?? null;
  return {
    now: first,
    doneToday: journal.some((entry) => isAnswer(entry) && sameDay(entry.at, now, zone)),
    carried: carried?.touchpoint && carried.touchpoint.id === first?.touchpoint.id ? null : carried,
    later: open.filter((invitation) => invitation !== first && invitation.touchpoint.due < now + WEEK),
    noticed: journal
      .filter((entry): entry is EntryOf<'observed'> => entry.kind === 'observed')
      .filter(({ at }) => at > now - WEEK)
      .toReversed(),
    changes: larder.shareBacks.filter(({ at }) => at > now - 4 * WEEK),
    aids: enrolledIn(larder).filter(({ jobAid }) => jobAid !== undefined),
  };
}

/** The moment and blueprint of a touchpoint, or undefined when this device has not been told of them. */
export function invitationFor(touchpoint: Touchpoint, blueprints: Larder['blueprints']): Invitation | undefined {
  const blueprint = blueprints.find(({ revision }) => revision === touchpoint.revision)?.blueprint;
  const moment = blueprint && momentOf(blueprint, touchpoint.moment);
  return blueprint && moment && { touchpoint, blueprint, moment };
}

function isOpen(touchpoint: Touchpoint, journal: Journal, now: Instant): boolean {
  const about = journal.filter((entry) => entry.touchpoint === touchpoint.id);
  return touchpoint.until > now && !about.some(isAnswer) && !about.some((entry) => isPutOff(entry, now));
}

function isPutOff(entry: Entry, now: Instant): boolean {
  if (entry.kind !== 'skipped') return false;
  switch (entry.facts.until) {
    case 'later-today':
      return now < later(entry.at, REST);
    case 'another-day':
      return true;
  }
}

function carriedTrial(journal: Journal, larder: Pick<Larder, 'touchpoints' | 'blueprints'>): Carried | null {
  const trial = openTrial(journal);
  const blueprint = larder.blueprints.find(({ revision }) => revision === trial?.plan.revision)?.blueprint;
  if (!trial || !blueprint) return null;
  const lookBack = blueprint.moments.find((moment) => moment.kind === 'reflect' && moment.after === trial.plan.moment);
  const touchpoint = larder.touchpoints.find((planned) => planned.blueprint === blueprint.id && planned.moment === lookBack?.id);
  return { trial, blueprint, lookBack, touchpoint };
}

const enrolledIn = ({ enrolments, blueprints }: Pick<Larder, 'enrolments' | 'blueprints'>): readonly Blueprint[] =>
  enrolments.flatMap((enrolment) => blueprints.find(({ revision }) => revision === enrolment.revision)?.blueprint ?? []);

function sameDay(a: Instant, b: Instant, zone: Zone): boolean {
  const [one, other] = [localTime(a, zone), localTime(b, zone)];
  return one.year === other.year && one.month === other.month && one.day === other.day;
}
