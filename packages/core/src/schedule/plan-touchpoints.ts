import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Dice } from '../chance/dice.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import type { Touchpoint } from '../practice/touchpoint.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Availability, Caps } from './availability.ts';
import { diaryOf, withAppointments, type Diary } from './diary.ts';
import { enrolmentState, type EnrolmentState } from './enrolment-state.ts';
import { PLAN_DAYS, placeAll, touchpointId, type Naming, type Placed } from './placing.ts';
import { afterPause, welcomeBack } from './silence.ts';
import { publishedSpacing, type Spacing } from './spacing.ts';
import { wishesOf, type Wishing } from './wish.ts';

/** What a plan is made of; the same request gives the same plan, byte for byte. */
export type PlanRequest = {
  readonly blueprint: Blueprint;
  readonly enrolment: Enrolment;
  /** The person's entries, in any order; those of other blueprints are passed over. */
  readonly journal: readonly FactEntry[];
  readonly availability: Availability;
  readonly caps: Caps;
  readonly now: Instant;
  /** Seeded by the enrolment, so that a plan made anew chooses the same twists. */
  readonly dice: Dice;
  /** How memory is believed to fade; FSRS-6 as published when left out. */
  readonly spacing?: Spacing;
};

/** A touchpoint as planned; until it is delivered, a later plan may change it. */
export type PlannedTouchpoint = Touchpoint;

/**
 * The touchpoints of the next 28 days, soonest first: those still open (their `due` has passed, their `until` has not) and those to come.
 * What lies beyond the next visit of a moment assumes that the visits before it are made as planned, so a plan is made anew after
 * every entry and at least once a day, and replaces the one before; a visit keeps its id from plan to plan until it is put off or missed.
 */
export function planTouchpoints(request: PlanRequest): readonly PlannedTouchpoint[] {
  const state = enrolmentState(request.journal, request);
  return planFrom(state, request);
}

/** The plan of a state already folded. */
export function planFrom(state: EnrolmentState, request: Omit<PlanRequest, 'journal'>): readonly PlannedTouchpoint[] {
  const { blueprint, enrolment, now, dice, spacing = publishedSpacing() } = request;
  const diary = diaryFor(state, request);
  const wishing: Wishing = { blueprint, enrolment, hours: diary.hours, spacing };
  const seen = lastSeen(state, enrolment);
  const naming: Naming = { enrolment, salt: String(dice()) };
  const { placed, missed } = placeAll(afterPause(wishesOf(state, wishing), seen, enrolment), { diary, state, wishing, naming, now });
  return (welcomeBack(missed, { diary, seen, now, naming }) ?? placed).map((one) => touchpointOf(one, naming, spacing));
}

function touchpointOf(placed: Placed, naming: Naming, spacing: Spacing): PlannedTouchpoint {
  const { wish, slot, until, surface } = placed;
  const { enrolment } = naming;
  const { memory, lastMet } = wish.history;
  return {
    id: touchpointId(wish, naming),
    person: enrolment.person,
    blueprint: enrolment.blueprint,
    revision: enrolment.revision,
    moment: wish.moment.id,
    twist: surface,
    due: slot.at,
    until,
    why: {
      reason: wish.reason,
      visits: wish.visits,
      lastMet,
      recall: memory && lastMet !== null ? spacing.recall(memory, (slot.at - lastMet) / DAY) : null,
      movedBy: [...wish.movedBy, ...slot.movedBy],
      ideal: wish.ideal,
    },
  };
}

function diaryFor(state: EnrolmentState, { availability, caps, blueprint, enrolment, now }: Omit<PlanRequest, 'journal'>): Diary {
  const { perWeek, minutesPerDay } = blueprint.cadence;
  const adapted = blueprint.adapt.find(({ when }) => when === enrolment.constraint)?.perWeek;
  // An author may lower the day's minutes, but not so far that a moment of their own finds no place.
  const minutes = Math.min(caps.minutesPerDay, Math.max(minutesPerDay, ...blueprint.moments.map((moment) => moment.minutes)));
  const diary = diaryOf(availability, { ...caps, minutesPerDay: minutes }, adapted ?? perWeek);
  const recent = state.visits.filter(({ at }) => at > now - PLAN_DAYS * DAY);
  return withAppointments(
    diary,
    recent.map(({ at, minutes, kind }) => ({ at, minutes, countsInWeek: kind !== 'reflect' && kind !== 'trial' && kind !== 'observe' })),
  );
}

const lastSeen = (state: EnrolmentState, { startedAt }: Enrolment): Instant => state.activity.at(-1) ?? startedAt;
