import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Moment } from '../blueprint/moment.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import type { Mover, WhyReason } from '../practice/touchpoint.ts';
import { DAY, instant, later, MINUTE, type Instant } from '../time/instant.ts';
import { localDayAt } from '../time/local-day.ts';
import { instantOnWall } from '../time/zone.ts';
import type { Hours } from './day-openings.ts';
import type { EnrolmentState } from './enrolment-state.ts';
import { gapDays, introductionGaps, MAINTENANCE_DAYS } from './gaps.ts';
import { UNMET, type MomentHistory } from './moment-history.ts';
import type { Spacing } from './spacing.ts';

/** A wish is a moment that ought to be met, and the instant that would be ideal for it if nothing stood in the way. */
export type Wish = {
  readonly moment: Moment;
  readonly reason: WhyReason;
  /** How often it was met before. */
  readonly visits: number;
  /** How often it came since and was put off or not answered. */
  readonly inVain: number;
  readonly ideal: Instant;
  readonly history: MomentHistory;
  readonly movedBy: readonly Mover[];
};

/** What wishes follow from. */
export type Wishing = { readonly blueprint: Blueprint; readonly enrolment: Enrolment; readonly hours: Hours; readonly spacing: Spacing };

/** All that ought to be met next: one visit a moment, as things stand. */
export function wishesOf(state: EnrolmentState, wishing: Wishing): readonly Wish[] {
  const order = introducible(wishing.blueprint);
  const met = order.filter(({ id }) => isMet(state, id));
  const revisits = met.map((moment) => nextVisit(moment, state.histories.get(moment.id) ?? UNMET, wishing));
  const lastIntroduced = met.length === 0 ? null : instant(Math.max(...met.map(({ id }) => firstMet(state, id))));
  const unmet = order.filter(({ id }) => !isMet(state, id));
  return [
    introduction(unmet, lastIntroduced, { state, wishing }),
    ...revisits,
    commitment(state, wishing),
    lookBack(state, wishing),
    askObserver(state, wishing),
  ].filter((wish) => wish !== null);
}

/** The next visit of a moment that was met; null for one that is met only once. */
export function nextVisit(moment: Moment, history: MomentHistory, { blueprint, enrolment, spacing }: Wishing): Wish | null {
  const { memory, grade, lastMet, retrievals } = history;
  if (memory === null || grade === null || lastMet === null) return null;
  const gap = gapDays({ memory, grade, visits: retrievals, horizonDays: blueprint.horizonDays, spacing });
  const isPastHorizon = retrievals >= SETTLED && lastMet + gap * DAY > enrolment.startedAt + blueprint.horizonDays * DAY;
  return wish(moment, 'revisit', { history, ideal: later(lastMet, (isPastHorizon ? Math.max(gap, MAINTENANCE_DAYS) : gap) * DAY) });
}

/** The first of the moments not yet met; at once when it is the very first, else a gap after the one before. */
export function introduction(
  unmet: readonly Moment[],
  lastIntroduced: Instant | null,
  { state, wishing }: { readonly state: EnrolmentState; readonly wishing: Wishing },
): Wish | null {
  const [moment] = unmet;
  if (!moment) return null;
  const { blueprint, enrolment } = wishing;
  const count = introducible(blueprint).length;
  const gap = introductionGaps(count, blueprint.horizonDays)[count - unmet.length - 1] ?? 0;
  const ideal = lastIntroduced === null ? enrolment.startedAt : later(lastIntroduced, gap * DAY);
  return wish(moment, 'first-visit', { history: state.histories.get(moment.id) ?? UNMET, ideal });
}

/** A trial of its own, the morning after an answer that ended without one. */
function commitment(state: EnrolmentState, { blueprint, hours }: Wishing): Wish | null {
  const trial = blueprint.moments.find(({ kind }) => kind === 'trial');
  const answer = state.visits.findLast(({ kind }) => kind === 'respond' || kind === 'decide');
  if (!trial || !answer || (state.trial !== null && state.trial.plannedAt >= answer.at)) return null;
  const history = state.histories.get(trial.id) ?? UNMET;
  return wish(trial, 'commit-trial', {
    history,
    ideal: nextMorning(answer.at, hours),
    visits: state.visits.filter(({ kind }) => kind === 'respond' || kind === 'decide').length,
  });
}

/** The look back on the trial planned last, once its time is over. */
function lookBack(state: EnrolmentState, { blueprint }: Wishing): Wish | null {
  const { trial } = state;
  if (trial === null || trial.lookedBack) return null;
  const looksBack = blueprint.moments.filter((moment) => moment.kind === 'reflect');
  const moment = looksBack.find(({ after }) => after === trial.moment) ?? looksBack[0];
  if (!moment) return null;
  return wish(moment, 'look-back', { history: state.histories.get(moment.id) ?? UNMET, ideal: trial.until, visits: state.counts.planned });
}

/** Asking a colleague what they noticed, the morning after a look back that told of something tried. */
function askObserver(state: EnrolmentState, { blueprint, hours }: Wishing): Wish | null {
  const moment = blueprint.moments.find(({ kind }) => kind === 'observe');
  if (!moment || state.unnoticed === null) return null;
  return wish(moment, 'ask-observer', {
    history: state.histories.get(moment.id) ?? UNMET,
    ideal: nextMorning(state.unnoticed, hours),
    visits: state.counts.tried,
  });
}

/** The moments that come by themselves, in authored order; trials, look backs and observations follow from what the person does. */
export const introducible = ({ moments }: Blueprint): readonly Moment[] =>
  moments.filter(({ kind }) => kind === 'respond' || kind === 'decide' || kind === 'recall' || kind === 'own-scene');

/** The moments still to be introduced once `moment` has been. */
export function unmetAfter(moment: Moment, state: EnrolmentState, blueprint: Blueprint): readonly Moment[] {
  const unmet = introducible(blueprint).filter(({ id }) => !isMet(state, id));
  return unmet.slice(unmet.findIndex(({ id }) => id === moment.id) + 1);
}

const isMet = (state: EnrolmentState, id: string): boolean => (state.histories.get(id)?.lastMet ?? null) !== null;

const firstMet = (state: EnrolmentState, id: string): number => state.visits.find(({ moment }) => moment === id)?.at ?? 0;

function wish(
  moment: Moment,
  reason: WhyReason,
  { history, ideal, visits }: { readonly history: MomentHistory; readonly ideal: Instant; readonly visits?: number },
): Wish {
  return {
    moment,
    reason,
    history,
    visits: visits ?? history.surfaces.length,
    inVain: history.putOff,
    ideal: instant(Math.max(ideal, history.notBefore ?? ideal)),
    movedBy: [],
  };
}

const nextMorning = (at: Instant, { zone, working }: Hours): Instant => instantOnWall(zone, (localDayAt(at, zone) + 1) * DAY + working.from * MINUTE);

// After this many retrievals a moment has had its course, and the horizon's end turns practice into keeping.
const SETTLED = 4;
