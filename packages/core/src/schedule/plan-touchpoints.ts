import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { Dice } from '../chance/dice.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import type { Touchpoint } from '../practice/touchpoint.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { adaptedTo, atCadence } from './adaptation.ts';
import { atPartOfDay } from './at-part-of-day.ts';
import type { Availability, Caps } from './availability.ts';
import { Diary } from './diary.ts';
import { enrolmentState, rhythmOf, type EnrolmentState } from './enrolment-state.ts';
import type { Rhythm } from './gaps.ts';
import { leavesIn } from './leave.ts';
import { countsInWeek, PLAN_DAYS, placeAll, touchpointId, type Naming, type Delivered, type Placed } from './placing.ts';
import { afterPause, welcomeBack } from './silence.ts';
import type { Spacing } from './spacing.ts';
import { wishesOf, wishingOf } from './wish.ts';

/** What a plan is made of; the same request gives the same plan, byte for byte. */
export type PlanRequest = {
  readonly blueprint: Blueprint;
  readonly enrolment: Enrolment;
  /** The person's entries, in any order; those of other blueprints are passed over. */
  readonly journal: readonly FactEntry[];
  /** Where the journal leads, for whoever has it folded already; the journal is not looked at then. */
  readonly state?: EnrolmentState;
  readonly availability: Availability;
  readonly caps: Caps;
  readonly now: Instant;
  /** Seeded by the enrolment, so that a plan made anew chooses the same twists. */
  readonly dice: Dice;
  /** How memory is believed to fade; FSRS-6 as published when left out. */
  readonly spacing?: Spacing;
  /** All gaps times this; 1 when left out. */
  readonly pace?: number;
  /**
   * The touchpoints of this enrolment that were delivered in the last four weeks, answered, open or closed: they stay where they are,
   * they take room, and what is not among them is never placed in the past. Left out, every touchpoint is believed to have been delivered when it was due.
   */
  readonly delivered?: readonly Delivered[];
};

/** A touchpoint as planned; until it is delivered, a later plan may change it. */
export type PlannedTouchpoint = Touchpoint;

/**
 * The touchpoints of the next 28 days, soonest first: those still open (their `due` has passed, their `until` has not) and those to come.
 * What lies beyond the next visit of a moment assumes that the visits before it are made when they are due, so a plan is made anew after
 * every entry and at least once a day, and replaces the one before; a visit keeps its id from plan to plan until it is put off or missed.
 */
export function planTouchpoints(request: PlanRequest): readonly PlannedTouchpoint[] {
  return planFrom(request.state ?? enrolmentState(request.journal, request), request);
}

/** The plan of a state already folded. */
export function planFrom(state: EnrolmentState, request: Omit<PlanRequest, 'journal'>): readonly PlannedTouchpoint[] {
  const { blueprint, enrolment, now, dice, caps } = request;
  const availability = atPartOfDay(request.availability, blueprint.cadence.at);
  const adapted = adaptedTo(enrolment.constraint, atCadence(blueprint, enrolment), caps);
  const diaryWithPast = () => {
    const made = new Diary(availability, adapted.limits);
    bookPast(made, state, request);
    return made;
  };
  const diary = diaryWithPast();
  const delivered = request.delivered ? new Map(request.delivered.map((one) => [one.id, one])) : null;
  const { hours } = diary;
  const wishing = wishingOf({ blueprint, enrolment, hours, leaves: leavesIn(hours), rhythm: rhythmOf(request), adapted });
  const seen = state.activity.at(-1) ?? enrolment.startedAt;
  const naming: Naming = { enrolment, salt: String(dice()), delivered };
  const { placed, missed } = placeAll(afterPause(wishesOf(state, wishing), { seen, naming, now }), { diary, state, wishing, naming, now });
  const welcoming = (among: Diary) => welcomeBack(missed, { diary: among, seen, now, naming });
  let alone = welcoming(diary);
  // It comes when the weeks would have had room anyway, and is not kept waiting beyond them by what waits for it.
  if (alone?.some(({ slot }) => slot.at > now + PLAN_DAYS * DAY)) alone = welcoming(diaryWithPast());
  return (alone ?? placed).map((one) => touchpointOf(one, naming, wishing.rhythm));
}

/** What was delivered takes room at its instant, what a person did of their own accord at theirs. */
function bookPast(diary: Diary, state: EnrolmentState, { blueprint, delivered = [], now }: Omit<PlanRequest, 'journal'>): void {
  const since = now - PLAN_DAYS * DAY;
  const ids = new Set(delivered.map(({ id }) => id));
  for (const { moment, due } of delivered) {
    const kept = momentOf(blueprint, moment);
    if (kept && due > since) diary.book({ at: due, minutes: kept.minutes, countsInWeek: countsInWeek(kept) });
  }
  for (const visit of state.visits) {
    const isDelivered = visit.touchpoint !== null && ids.has(visit.touchpoint);
    if (visit.at > since && !isDelivered) diary.book({ at: visit.at, minutes: visit.minutes, countsInWeek: countsInWeek(visit) });
  }
}

function touchpointOf(placed: Placed, { enrolment }: Naming, { spacing }: Rhythm): PlannedTouchpoint {
  const { wish, slot, until, surface } = placed;
  const { last, lastMet } = wish.history;
  return {
    id: touchpointId(wish, enrolment),
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
      recall: last !== null && lastMet !== null ? spacing.recall(last.memory, (slot.at - lastMet) / DAY) : null,
      movedBy: wish.movedBy.length === 0 ? slot.movedBy : [...new Set([...wish.movedBy, ...slot.movedBy])],
      ideal: wish.ideal,
      ...(wish.leeway.later > 0 && { leeway: wish.leeway }),
      ...(slot.occasion !== undefined && { occasion: slot.occasion }),
    },
  };
}
