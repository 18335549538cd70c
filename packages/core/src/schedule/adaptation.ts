import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { MomentKind } from '../blueprint/moment.ts';
import type { Caps } from './availability.ts';
import type { Limits } from './diary.ts';

/** How a plan changes for a person's constraint. */
export type Adapted = {
  readonly limits: Limits;
  /** Kinds that come before others when both could. */
  readonly prefer: readonly MomentKind[];
  /** New moments come this much slower. */
  readonly introductionPace: number;
  /** False where being observed would cost more than it gives: then only the person themselves starts it. */
  readonly invitesObservers: boolean;
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
    invitesObservers: usual.invitesObservers ?? true,
  };
}

type Usual = {
  readonly perWeek?: number;
  readonly perDay?: number;
  readonly prefer?: readonly MomentKind[];
  readonly introductionPace?: number;
  readonly invitesObservers?: boolean;
};

function usualFor(constraint: Constraint, perWeek: number): Usual {
  switch (constraint) {
    case 'no-time':
      return { perWeek: Math.max(1, Math.ceil(perWeek / 2)), perDay: 1, prefer: ['recall', 'decide'] };
    case 'frontline':
      // Between two customers there is time for a choice, hardly for writing.
      return { perDay: 1, prefer: ['decide', 'recall'] };
    case 'low-trust':
      return { invitesObservers: false };
    case 'new-team':
      return { introductionPace: 1.5 };
    case 'remote':
    case 'no-manager-support':
      return {};
  }
}
