import type { Blueprint, Reaching } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { MomentKind } from '../blueprint/moment.ts';
import { DAY } from '../time/instant.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import type { Caps } from './availability.ts';
import type { Limits } from './diary.ts';

/** How a plan changes for a person's constraint. */
export type Adapted = {
  readonly limits: Limits;
  /** Kinds that come before others when both could. */
  readonly prefer: readonly MomentKind[];
  /** New moments come this much slower. */
  readonly introductionPace: number;
  /** So long at least, in milliseconds, between two invitations to ask a colleague; null where being observed would cost more than it gives: then only the person themselves starts it. */
  readonly betweenObservers: number | null;
};

/** The plan's limits and preferences for somebody with a constraint, or with none. What the blueprint says of it goes before what is usual. */
export function adaptedTo(constraint: Constraint | null, blueprint: Blueprint, caps: Caps): Adapted {
  const { perWeek, minutesPerDay } = blueprint.cadence;
  const own = blueprint.adapt.find(({ when }) => when === constraint);
  const usual = constraint === null ? {} : usualFor(constraint, perWeek);
  // An author may lower the day's minutes, but not so far that a moment of their own finds no place.
  const minutes = Math.min(caps.minutesPerDay, Math.max(minutesPerDay, ...blueprint.moments.map((moment) => moment.minutes)));
  return {
    limits: {
      caps: { ...caps, minutesPerDay: minutes, perDay: Math.min(caps.perDay, usual.perDay ?? caps.perDay) },
      perWeek: Math.min(own?.perWeek ?? usual.perWeek ?? perWeek, caps.perWeek ?? Infinity),
    },
    prefer: own && own.prefer.length > 0 ? own.prefer : (usual.prefer ?? []),
    introductionPace: usual.introductionPace ?? 1,
    betweenObservers: usual.betweenObservers === undefined ? USUALLY_BETWEEN_OBSERVERS : usual.betweenObservers,
  };
}

/** A blueprint as often as somebody's sprint says, if it says anything. */
export const atCadence = (blueprint: Blueprint, { perWeek }: Pick<Enrolment, 'perWeek'>): Blueprint =>
  perWeek === undefined ? blueprint : { ...blueprint, cadence: { ...blueprint.cadence, perWeek } };

/** How touchpoints reach somebody with a constraint, or with none: a mail is all that calls, so they wait on Today only where the author says so. */
export const reachingOf = (constraint: Constraint | null, { adapt, cadence }: Pick<Blueprint, 'adapt' | 'cadence'>): Reaching =>
  adapt.find(({ when }) => when === constraint)?.by ?? cadence.by ?? 'email';

// Prompts that ask for a favour tire soonest.
const USUALLY_BETWEEN_OBSERVERS = 14 * DAY;

type Usual = {
  readonly perWeek?: number;
  readonly perDay?: number;
  readonly prefer?: readonly MomentKind[];
  readonly introductionPace?: number;
  readonly betweenObservers?: number | null;
};

function usualFor(constraint: Constraint, perWeek: number): Usual {
  switch (constraint) {
    case 'no-time':
      return { perWeek: Math.max(1, Math.ceil(perWeek / 2)), perDay: 1, prefer: ['recall', 'decide'] };
    case 'frontline':
      // Between two customers there is time for a choice, hardly for writing.
      return { perDay: 1, prefer: ['decide', 'recall'] };
    case 'low-trust':
      return { betweenObservers: null };
    case 'new-team':
      return { introductionPace: 1.5 };
    case 'remote':
      // What is said at a distance is mostly written.
      return { prefer: ['respond', 'own-scene'] };
    case 'no-manager-support':
      // Where nobody above notices, colleagues have to: of all support theirs carries practice into work farthest (Hughes and others 2020).
      return { betweenObservers: USUALLY_BETWEEN_OBSERVERS / 2 };
  }
}
