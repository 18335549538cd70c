import { seededDice, type Dice } from '../../chance/dice.ts';
import { DAY, instant, later, type Instant } from '../../time/instant.ts';
import type { LocalDay } from '../../time/local-day.ts';
import { CAPS, type Availability } from '../availability.ts';
import { Diary } from '../diary.ts';
import { leavesIn, afterLeave, type Leave } from '../leave.ts';
import { A_DAY_OR_SO, chooseSlot, leewayOf, NO_LEEWAY } from '../slot-choice.ts';
import type { Leeway } from '../../practice/touchpoint.ts';
import { brokenIn } from './broken.ts';
import { stepped, type Footing, type Step, type Stepping } from './policy.ts';
import { rememberer, type Truth, type TrueMemory } from './truth.ts';

/** What one simulated person is asked to do. */
export type Practising = Stepping & {
  readonly truth: Truth;
  readonly days: number;
  readonly begins: Instant;
  readonly availability: Availability;
  /** How far from its ideal a touchpoint may go, where that is not the policy's own; ladders take each instant as it comes. */
  readonly leeway?: (wanted: Pick<Underway, 'gap' | 'isAgain'>) => Leeway;
  /** Another way of stepping than the policy's own, for ideas that are tried beside it. */
  readonly step?: Step;
  /** Names the person: the same seed is the same person, with the same days and the same luck, under every policy. */
  readonly seed: string;
};

/** What came of it. */
export type Practised = {
  /** The share forgotten, over all moments met and all days, and 30 days after the last. */
  readonly during: number;
  readonly after: number;
  readonly minutes: number;
  readonly placements: readonly Placement[];
  /** The most on any day. */
  readonly mostADay: number;
  /** Placements that broke a constraint. */
  readonly broken: number;
};

/** Where a touchpoint came to stand, and until when it would have been in time: its ideal, moved by leave, and its leeway. */
export type Placement = { readonly at: Instant; readonly inTimeUntil: Instant };

/** Lets one person practise for some days. */
export function practise(practising: Practising): Practised {
  const { seed, begins, days, truth } = practising;
  const diary = new Diary(practising.availability, { caps: CAPS, perWeek: PER_WEEK });
  const met = rememberer(truth, seededDice(`${seed} remembers`));
  const moments = Array.from({ length: MOMENTS }, (_, index) => momentOf(practising, index, met()));
  const placements: Placement[] = [];
  const course: Course = { diary, leaves: practising.policy === 'planner' ? leavesIn(diary.hours) : [], placements, practising };
  for (const moment of moments) place(moment, course);
  let [forgotten, looks] = [0, 0];
  for (let day = 0; day < days; day += 1) {
    const ends = later(begins, (day + 1) * DAY);
    for (const moment of moments) while (moment.due < ends) answer(moment, course);
    if (day % LOOK_EVERY !== 0) continue;
    for (const { firstMet, memory } of moments) {
      if (firstMet === null) continue;
      forgotten += 1 - memory.recall((ends - firstMet) / DAY);
      looks += 1;
    }
  }
  const after = moments.reduce(
    (sum, { firstMet, memory }) => sum + (firstMet === null ? 1 : 1 - memory.recall((later(begins, (days + AFTER) * DAY) - firstMet) / DAY)),
    0,
  );
  const inTime = placements.filter(({ at }) => at < later(begins, days * DAY));
  return {
    during: forgotten / looks,
    after: after / MOMENTS,
    minutes: MINUTES * inTime.length,
    placements: inTime,
    mostADay: mostADay(inTime, diary),
    broken: brokenIn(
      placements.map(({ at }) => at),
      practising.availability,
      { minutes: MINUTES, caps: CAPS },
    ),
  };
}

function mostADay(placements: readonly Placement[], diary: Diary): number {
  const counts = new Map<LocalDay, number>();
  for (const { at } of placements) counts.set(diary.dayOf(at), (counts.get(diary.dayOf(at)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A moment on its way through the simulation. */
type Underway = {
  readonly salt: number;
  readonly memory: TrueMemory;
  readonly luck: Dice;
  firstMet: Instant | null;
  lastMet: Instant | null;
  footing: Footing | null;
  ideal: Instant;
  gap: number;
  /** True for what was let pass and comes again. */
  isAgain: boolean;
  due: Instant;
};
type Course = { readonly diary: Diary; readonly leaves: readonly Leave[]; readonly placements: Placement[]; readonly practising: Practising };

const momentOf = ({ seed, begins }: Practising, index: number, memory: TrueMemory): Underway => {
  const luck = seededDice(`${seed} ${index}`);
  return {
    salt: Math.floor(luck() * 2 ** 32),
    memory,
    luck,
    firstMet: null,
    lastMet: null,
    footing: null,
    ideal: later(begins, index * INTRODUCED_EVERY * DAY),
    gap: index === 0 ? 0 : INTRODUCED_EVERY,
    isAgain: false,
    due: begins,
  };
};

function place(moment: Underway, { diary, leaves, placements, practising }: Course): void {
  const { policy, leeway: leewayFor = policy === 'planner' ? plannedLeeway : () => NO_LEEWAY } = practising;
  const leeway = leewayFor(moment);
  const ideal = afterLeave(moment.ideal, moment.lastMet ?? practising.begins, leaves, diary.hours);
  const slot = chooseSlot(diary, { ideal, earliest: null, leeway, minutes: MINUTES, countsInWeek: true, salt: moment.salt });
  moment.due = slot?.at ?? instant(Infinity);
  if (!slot) return;
  diary.book({ at: slot.at, minutes: MINUTES, countsInWeek: true });
  placements.push({ at: slot.at, inTimeUntil: later(ideal, leeway.later * DAY) });
}

/** The person answers or lets it pass; then the next visit is placed. */
function answer(moment: Underway, course: Course): void {
  const { practising } = course;
  if (moment.luck() > ANSWERS) {
    [moment.ideal, moment.gap, moment.isAgain] = [later(moment.due, COMES_AGAIN), 0, true];
    return place(moment, course);
  }
  const at = moment.due;
  const passed = moment.lastMet === null ? 0 : (at - moment.lastMet) / DAY;
  const day = (at - (moment.firstMet ?? at)) / DAY;
  const cameBack = moment.luck() < (moment.firstMet === null ? 1 : moment.memory.recall(day));
  if (moment.firstMet !== null) moment.memory.practise(day, cameBack);
  moment.footing = (practising.step ?? stepped)(moment.footing, { passed, cameBack }, practising);
  moment.firstMet ??= at;
  moment.lastMet = at;
  moment.gap = Math.max(1, Math.round(moment.footing.gapDays));
  moment.isAgain = false;
  moment.ideal = later(at, moment.gap * DAY);
  place(moment, course);
}

const plannedLeeway = ({ gap, isAgain }: Pick<Underway, 'gap' | 'isAgain'>): Leeway => (isAgain ? A_DAY_OR_SO : leewayOf(gap));

/** Three blueprints of two moments, one new every twelve days, over half a year. */
const MOMENTS = 6;
const INTRODUCED_EVERY = 12;
const MINUTES = 2;
const PER_WEEK = 6;
const LOOK_EVERY = 3;
const AFTER = 30;
const ANSWERS = 0.85;
/** A touchpoint is open for three days and comes again the day after. */
const COMES_AGAIN = 4 * DAY;
