import type { Moment } from '../blueprint/moment.ts';
import { seededDice } from '../chance/dice.ts';
import { uuidv7 } from '../id.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import type { Touchpoint } from '../practice/touchpoint.ts';
import { chooseTwist, type Surface } from '../practice/twist-choice.ts';
import { DAY, HOUR, later, type Instant } from '../time/instant.ts';
import type { Diary, Slot } from './diary.ts';
import type { EnrolmentState } from './enrolment-state.ts';
import { metAgain } from './moment-history.ts';
import { A_DAY_OR_SO, chooseSlot } from './slot-choice.ts';
import { introduction, nextVisit, unmetAfter, type Wish, type Wishing } from './wish.ts';

/** How far ahead a plan looks. */
export const PLAN_DAYS = 28;

/** How long a touchpoint stays open, in milliseconds. */
export const OPEN_FOR = 72 * HOUR;

/** How long someone may be silent after a touchpoint before all else waits for them, in milliseconds. */
export const AWAY_AFTER = 5 * DAY;

/** A wish that found its slot. */
export type Placed = { readonly wish: Wish; readonly slot: Slot; readonly until: Instant; readonly surface: Surface; readonly isDelivered: boolean };

/** A wish whose touchpoint closed unanswered, and since when the person has been waited for. */
export type Missed = { readonly wish: Wish; readonly due: Instant };

/** What wishes are placed into. */
export type Placing = { readonly diary: Diary; readonly state: EnrolmentState; readonly wishing: Wishing; readonly naming: Naming; readonly now: Instant };

/** What makes names and choices the same from plan to plan. */
export type Naming = {
  readonly enrolment: Enrolment;
  readonly salt: string;
  /** By id; null when it is not known what was delivered. */
  readonly delivered: ReadonlyMap<string, Delivered> | null;
};

/** A touchpoint that was delivered: it stays where it is, whatever a later plan would rather have. */
export type Delivered = Pick<Touchpoint, 'id' | 'moment' | 'due' | 'until'>;

/** Places wishes and what follows from them, soonest first, each around those placed before it. */
export function placeAll(wishes: readonly Wish[], placing: Placing): { readonly placed: readonly Placed[]; readonly missed: readonly Missed[] } {
  const queue = wishes.toSorted(soonerFirst);
  const [placed, missed]: [Placed[], Missed[]] = [[], []];
  const last = later(placing.now, PLAN_DAYS * DAY);
  for (let wish = queue.shift(); wish && wish.aim <= last; wish = queue.shift()) {
    const one = placeOne(wish, placing);
    if (!one || one.slot.at > last) continue;
    if (one.until <= placing.now) {
      const again = comeback(one, placing.state.activity);
      if (again) enqueue(queue, again);
      else if (comesBack(wish)) missed.push({ wish, due: one.slot.at });
      continue;
    }
    placed.push(one);
    if (!one.isDelivered) placing.diary.book({ at: one.slot.at, minutes: wish.moment.minutes, countsInWeek: countsInWeek(wish.moment) });
    for (const next of followUps(one, placing)) enqueue(queue, next);
  }
  return { placed: placed.toSorted((a, b) => a.slot.at - b.slot.at), missed };
}

/** The slot, the surface and the end of one wish; null when the next weeks have no room for it. What was delivered stays where it is; what was not is never placed in the past. */
export function placeOne(wish: Wish, { diary, naming, now }: Pick<Placing, 'diary' | 'naming' | 'now'>): Placed | null {
  const dice = seededDice(`${naming.salt} ${wish.moment.id} ${wish.visits}`);
  const surface = chooseTwist(wish.moment, wish.history.surfaces, dice);
  const delivered = naming.delivered?.get(touchpointId(wish, naming.enrolment));
  if (delivered) return { wish, surface, slot: { at: delivered.due, movedBy: [] }, until: delivered.until, isDelivered: true };
  const earliest = naming.delivered === null ? null : now;
  const salt = Math.floor(dice() * 2 ** 32);
  const { leeway, moment } = wish;
  const slot = chooseSlot(diary, { ideal: wish.aim, earliest, leeway, minutes: moment.minutes, countsInWeek: countsInWeek(moment), salt, pairs: pairs(wish) });
  if (!slot) return null;
  // Whoever was only just enrolled finds their first moment whenever they first come, until they are asked again.
  const isVeryFirst = wish.reason === 'first-visit' && wish.ideal === naming.enrolment.startedAt;
  return { wish, slot, surface, until: later(slot.at, isVeryFirst ? AWAY_AFTER : OPEN_FOR), isDelivered: false };
}

/** The id of a wish's touchpoint: the same for the same visit in every plan, another once it was put off or missed. */
export function touchpointId({ moment, visits, putOff, missed, reason }: Wish, enrolment: Enrolment): string {
  const inVain = putOff + missed > 0 ? ` ${putOff} ${missed}` : '';
  const welcoming = reason === 'welcome-back' ? ' welcome back' : '';
  return uuidv7(enrolment.startedAt, seededDice(`${enrolment.id} ${moment.id} ${visits}${inVain}${welcoming}`));
}

/** The cadence is for what comes by itself; a trial and what follows it are the person's own business. */
export const countsInWeek = ({ kind }: Pick<Moment, 'kind'>): boolean => kind !== 'trial' && kind !== 'reflect' && kind !== 'observe';

/** What is practised once more, or taken into a conversation, helps most right before one; what is new comes when it is its turn. */
const pairs = ({ reason }: Wish): boolean => reason === 'revisit' || reason === 'commit-trial';

/** A trial that was not looked back on had no occasion; what is practised comes back. */
const comesBack = ({ reason }: Wish): boolean => reason === 'first-visit' || reason === 'revisit' || reason === 'welcome-back';

/** The next call for a wish that was not answered: some days after the person was next seen; null while they are not. */
function comeback({ wish, until }: Placed, activity: readonly Instant[]): Wish | null {
  const seen = activity.find((at) => at >= until);
  if (seen === undefined || !comesBack(wish)) return null;
  const rest = Math.min(2 ** wish.missed, LONGEST_REST) * DAY;
  return { ...wish, missed: wish.missed + 1, aim: later(seen, rest), leeway: A_DAY_OR_SO, movedBy: [...wish.movedBy, 'time-passed'] };
}

const LONGEST_REST = 28;

/** What would follow if the touchpoint were answered when it is due; nothing while the answer is being waited for. */
function followUps({ wish, slot, surface }: Placed, { state, wishing, now }: Placing): readonly Wish[] {
  const { at } = slot;
  if (!comesBack(wish) || at < now) return [];
  const { moment } = wish;
  const grade = moment.kind === 'own-scene' ? null : 'good';
  const history = metAgain(wish.history, { at, twist: surface, touchpoint: null, grade }, wishing.rhythm);
  const next = nextVisit(moment, { histories: new Map([[moment.id, history]]), lastTry: null }, wishing);
  const introduced = wish.visits === 0 ? introduction(unmetAfter(moment, state, wishing), at, { state, wishing }) : null;
  if (next === null) return introduced === null ? [] : [introduced];
  return introduced === null ? [next] : [next, introduced];
}

function enqueue(queue: Wish[], wish: Wish): void {
  const place = queue.findIndex((other) => soonerFirst(wish, other) < 0);
  queue.splice(place < 0 ? queue.length : place, 0, wish);
}

const RANK = { 'look-back': 0, 'welcome-back': 1, revisit: 2, 'first-visit': 3, 'commit-trial': 4, 'ask-observer': 5 } as const;

const soonerFirst = (a: Wish, b: Wish): number => a.aim - b.aim || RANK[a.reason] - RANK[b.reason] || (a.moment.id < b.moment.id ? -1 : 1);
