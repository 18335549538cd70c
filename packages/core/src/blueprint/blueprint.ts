import type { Minutes } from '../time/instant.ts';
import type { DayPart } from '../time/day-part.ts';
import type { Behaviour } from './behaviour.ts';
import type { Constraint } from './constraint.ts';
import type { Moment, MomentKind } from './moment.ts';
import type { Family, Skill } from './skill.ts';
import type { SuccessSignal } from './success-signal.ts';

/** A blueprint is one skill, one behaviour, the signals that would show it, and the moments that develop it. */
export type Blueprint = {
  readonly id: BlueprintId;
  readonly title: string;
  readonly skill: Skill;
  readonly family: Family;
  /** BCP 47, such as `en` or `de`. */
  readonly language: string;
  readonly why: string;
  readonly behaviour: Behaviour;
  readonly signals: readonly SuccessSignal[];
  /** How many days the behaviour must last; the gaps between touchpoints follow from it. */
  readonly horizonDays: number;
  readonly cadence: Cadence;
  readonly adapt: readonly Adaptation[];
  readonly moments: readonly Moment[];
  /** Ids of earlier moments that are no longer practised and keep their history. */
  readonly retired: readonly string[];
  readonly jobAid?: string;
  readonly stories: readonly Story[];
  readonly coach?: CoachTrack;
  readonly measure?: string;
};

/** The stable name of a blueprint, never used again for another. */
export type BlueprintId = string;
export type Cadence = {
  readonly perWeek: number;
  readonly minutesPerDay: Minutes;
  /** The part of a working day to come in, for those who work in it; any when left out. */
  readonly at?: DayPart;
  /** How touchpoints reach those for whose constraint nothing else is said; by e-mail when left out. */
  readonly by?: Reaching;
};
/** What changes for a learner with a given constraint. */
export type Adaptation = {
  readonly when: Constraint;
  readonly perWeek?: number;
  readonly prefer: readonly MomentKind[];
  /** How a touchpoint reaches them, unless they want no mail at all; as the cadence says when left out. */
  readonly by?: Reaching;
};

/** How a touchpoint reaches somebody: by a mail, or only by waiting on Today. */
export type Reaching = (typeof REACHINGS)[number];
export const REACHINGS = ['email', 'today'] as const;
export type CoachTrack = { readonly modelIt: string; readonly praise: string; readonly checkIn: string };

/** A story is what somebody tried and what came of it, with its source. */
export type Story = { readonly id: string; readonly text: string; readonly source: string };

/** The moment with that id, or undefined. */
export const momentOf = (blueprint: Blueprint, id: string): Moment | undefined => blueprint.moments.find((moment) => moment.id === id);
