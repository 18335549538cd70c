import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Moment } from '../blueprint/moment.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import type { Leeway, Mover, WhyReason } from '../practice/touchpoint.ts';
import { DAY, instant, later, MINUTE, type Instant } from '../time/instant.ts';
import { localDayAt } from '../time/local-day.ts';
import { instantOnWall } from '../time/zone.ts';
import type { Adapted } from './adaptation.ts';
import type { Hours } from './day-openings.ts';
import type { EnrolmentState } from './enrolment-state.ts';
import { introductionGaps, MAINTENANCE_DAYS, type Rhythm } from './gaps.ts';
import { afterLeave, type Leave } from './leave.ts';
import { UNMET, type MomentHistory } from './moment-history.ts';
import { leewayOf, NO_LEEWAY } from './slot-choice.ts';

/** A wish is a moment that ought to be met, and when, if nothing stood in the way. */
export type Wish = {
  readonly moment: Moment;
  readonly reason: WhyReason;
  /** How often it was met before. */
  readonly visits: number;
  /** How often it was put off since, and how often it was not answered after that: they name the touchpoint. */
  readonly putOff: number;
  readonly missed: number;
  /** When it would be best met. */
  readonly ideal: Instant;
  /** The same after leave, a pause or a put-off: what it is placed around. */
  readonly aim: Instant;
  readonly leeway: Leeway;
  readonly history: MomentHistory;
  readonly movedBy: readonly Mover[];
};

/** What wishes follow from. */
export type Wishing = {
  readonly blueprint: Blueprint;
  readonly enrolment: Enrolment;
  readonly hours: Hours;
  readonly leaves: readonly Leave[];
  readonly rhythm: Rhythm;
  readonly adapted: Adapted;
  /** The moments that come by themselves, in the order they come, and the days between meeting one and the next. */
  readonly order: readonly Moment[];
  readonly gaps: readonly number[];
};

/** The same with what follows from it looked up once. */
export function wishingOf(parts: Omit<Wishing, 'order' | 'gaps'>): Wishing {
  const order = introducible(parts);
  const gaps = introductionGaps(order.length, parts.blueprint.horizonDays, parts.adapted.introductionPace);
  return { ...parts, order, gaps };
}

/** All that ought to be met next: one visit a moment, as things stand. */
export function wishesOf(state: EnrolmentState, wishing: Wishing): readonly Wish[] {
  const { order } = wishing;
  const met = order.filter(({ id }) => isMet(state, id));
  const unmet = order.filter(({ id }) => !isMet(state, id));
  const lastIntroduced = met.length === 0 ? null : instant(Math.max(...met.map(({ id }) => firstMet(state, id))));
  const revisits = met.map((moment) => nextVisit(moment, state, wishing));
  const own = [
    introduction(unmet, lastIntroduced, { state, wishing }),
    ...revisits,
    commitment(state, wishing),
    lookBack(state, wishing),
    askObserver(state, wishing),
  ];
  return own.filter((wish) => wish !== null);
}

/** The next visit of a moment that was met; null for one that is met only once. */
export function nextVisit(moment: Moment, state: Pick<EnrolmentState, 'histories' | 'lastTry'>, wishing: Wishing): Wish | null {
  const history = state.histories.get(moment.id) ?? UNMET;
  const { last, lastMet } = history;
  if (last === null || lastMet === null) return null;
  const { blueprint, enrolment } = wishing;
  const spaced = Math.max(1, Math.round(last.gapDays * encouragement(lastMet, state)));
  const isPastHorizon = last.count >= SETTLED && lastMet + spaced * DAY > enrolment.startedAt + blueprint.horizonDays * DAY;
  const gap = isPastHorizon ? Math.max(spaced, MAINTENANCE_DAYS) : spaced;
  return wish(moment, 'revisit', { history, since: lastMet, gap, wishing });
}

/** The first of the moments not yet met; at once when it is the very first, else a gap after the one before. */
export function introduction(
  unmet: readonly Moment[],
  lastIntroduced: Instant | null,
  { state, wishing }: { readonly state: EnrolmentState; readonly wishing: Wishing },
): Wish | null {
  const [moment] = unmet;
  if (!moment) return null;
  const { enrolment, order, gaps } = wishing;
  const gap = lastIntroduced === null ? 0 : (gaps[order.length - unmet.length - 1] ?? 0);
  const history = state.histories.get(moment.id) ?? UNMET;
  return wish(moment, 'first-visit', { history, since: lastIntroduced ?? enrolment.startedAt, gap, wishing });
}

/** A trial of its own, the morning after an answer that ended without one; not when one was planned these last days. */
function commitment(state: EnrolmentState, wishing: Wishing): Wish | null {
  const moment = wishing.blueprint.moments.find(({ kind }) => kind === 'trial');
  const { answeredAt, trial, counts } = state;
  if (!moment || answeredAt === null || (trial !== null && trial.plannedAt > answeredAt - BETWEEN_TRIALS)) return null;
  return {
    ...wish(moment, 'commit-trial', { history: state.histories.get(moment.id) ?? UNMET, since: nextMorning(answeredAt, wishing.hours), gap: 0, wishing }),
    visits: counts.answered,
  };
}

/** The look back on the trial planned last, once its time is over. */
function lookBack(state: EnrolmentState, wishing: Wishing): Wish | null {
  const { trial } = state;
  if (trial === null || trial.lookedBack) return null;
  const looksBack = wishing.blueprint.moments.filter((moment) => moment.kind === 'reflect');
  const moment = looksBack.find(({ after }) => after === trial.moment) ?? looksBack[0];
  if (!moment) return null;
  const own = {
    ...wish(moment, 'look-back', { history: state.histories.get(moment.id) ?? UNMET, since: trial.until, gap: 0, wishing }),
    visits: state.counts.planned,
  };
  return trial.isPaired ? { ...own, aim: later(own.aim, AFTER_AN_EVENT), movedBy: ['paired-with-event'] } : own;
}

/** Asking a colleague what they noticed, the morning after a look back that told of something tried; not when one was asked these last weeks. */
function askObserver(state: EnrolmentState, wishing: Wishing): Wish | null {
  const moment = wishing.blueprint.moments.find(({ kind }) => kind === 'observe');
  const { betweenObservers } = wishing.adapted;
  if (!moment || state.unnoticed === null || betweenObservers === null) return null;
  if (state.askedAt !== null && state.askedAt > state.unnoticed - betweenObservers) return null;
  return {
    ...wish(moment, 'ask-observer', { history: state.histories.get(moment.id) ?? UNMET, since: nextMorning(state.unnoticed, wishing.hours), gap: 0, wishing }),
    visits: state.counts.tried,
  };
}

/** The moments that come by themselves: those preferred for the person first, else in authored order. Trials, look backs and observations follow from what the person does. */
function introducible({ blueprint, adapted }: Pick<Wishing, 'blueprint' | 'adapted'>): readonly Moment[] {
  const own = blueprint.moments.filter(({ kind }) => kind === 'respond' || kind === 'decide' || kind === 'recall' || kind === 'own-scene');
  if (adapted.prefer.length === 0) return own;
  return [...own.filter(({ kind }) => adapted.prefer.includes(kind)), ...own.filter(({ kind }) => !adapted.prefer.includes(kind))];
}

/** The moments still to be introduced once `moment` has been. */
export function unmetAfter(moment: Moment, state: EnrolmentState, { order }: Wishing): readonly Moment[] {
  const unmet = order.filter(({ id }) => !isMet(state, id));
  return unmet.slice(unmet.findIndex(({ id }) => id === moment.id) + 1);
}

const isMet = (state: EnrolmentState, id: string): boolean => (state.histories.get(id)?.lastMet ?? null) !== null;

const firstMet = (state: EnrolmentState, id: string): number => state.histories.get(id)?.firstMet ?? 0;

/** A trial that did not come about brings practice sooner; one that a colleague noticed lets it rest a little longer. */
function encouragement(lastMet: Instant, { lastTry }: Pick<EnrolmentState, 'lastTry'>): number {
  if (lastTry === null || lastTry.at < lastMet) return 1;
  switch (lastTry.came) {
    case 'to-nothing':
      return 0.5;
    case 'about':
      return 1;
    case 'to-notice':
      return 1.25;
  }
}

type WishFrom = { readonly history: MomentHistory; readonly since: Instant; readonly gap: number; readonly wishing: Wishing };

function wish(moment: Moment, reason: WhyReason, { history, since, gap, wishing }: WishFrom): Wish {
  const ideal = later(since, gap * DAY);
  const rested = gap === 0 ? ideal : afterLeave(ideal, since, wishing.leaves, wishing.hours);
  return {
    moment,
    reason,
    history,
    visits: history.visits,
    putOff: history.putOff,
    missed: 0,
    ideal,
    aim: instant(Math.max(rested, history.notBefore ?? rested)),
    leeway: history.notBefore === null ? leewayOf(gap) : NO_LEEWAY,
    movedBy: rested > ideal ? ['day-off'] : [],
  };
}

const nextMorning = (at: Instant, { zone, working }: Hours): Instant => instantOnWall(zone, (localDayAt(at, zone) + 1) * DAY + working.from * MINUTE);

// Whoever plans by themselves need not be invited each time.
const BETWEEN_TRIALS = 5 * DAY;

// Half an hour to leave the room, and still the same day.
const AFTER_AN_EVENT = 30 * MINUTE;

// After this many retrievals a moment has had its course, and the horizon's end turns practice into keeping.
const SETTLED = 4;
