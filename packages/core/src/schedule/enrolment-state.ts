import { momentOf } from '../blueprint/blueprint.ts';
import type { MomentKind } from '../blueprint/moment.ts';
import type { FactEntry } from '../journal/entry.ts';
import { DAY, instant, later, type Instant } from '../time/instant.ts';
import { climb, type BehaviourRung } from './behaviour-ladder.ts';
import type { Rhythm } from './gaps.ts';
import { gradeOf } from './grade.ts';
import { doubted, metAgain, putOff, UNMET, type MomentHistory } from './moment-history.ts';
import { publishedSpacing, type Spacing } from './spacing.ts';
import { storyOf, type Telling } from './story.ts';

/** Where a person stands in one blueprint, folded from their journal. */
export type EnrolmentState = {
  /** By moment id; what was neither met nor put off is not in it. */
  readonly histories: ReadonlyMap<string, MomentHistory>;
  /** What was met, oldest first. */
  readonly visits: readonly MetMoment[];
  /** When the person did anything here, oldest first. */
  readonly activity: readonly Instant[];
  /** The trial planned last. */
  readonly trial: PlannedTrial | null;
  /** How many trials were planned, and how many looked back on as tried. */
  readonly counts: { readonly planned: number; readonly tried: number };
  readonly behaviour: BehaviourRung | null;
  /** The last look back on something tried; null once a colleague was asked what they noticed. */
  readonly unnoticed: Instant | null;
  /** What came of the last trial: nothing, an attempt, an attempt that a colleague noticed. */
  readonly lastTry: { readonly at: Instant; readonly came: 'to-nothing' | 'about' | 'to-notice' } | null;
};
export type MetMoment = {
  readonly moment: string;
  readonly kind: MomentKind;
  readonly at: Instant;
  readonly minutes: number;
  readonly touchpoint: string | null;
};
export type PlannedTrial = { readonly moment: string; readonly plannedAt: Instant; readonly until: Instant; readonly lookedBack: boolean };

/** What a fold needs beside the entries. */
export type Unfolding = Telling & { readonly spacing?: Spacing; readonly pace?: number };

/** How fast practice goes for somebody. */
export const rhythmOf = ({ blueprint, spacing = publishedSpacing(), pace = 1 }: Pick<Unfolding, 'blueprint' | 'spacing' | 'pace'>): Rhythm => ({
  horizonDays: blueprint.horizonDays,
  spacing,
  pace,
});

/** Folds a journal, in whatever order and however often its entries came, to where the person stands. */
export const enrolmentState = (journal: readonly FactEntry[], unfolding: Unfolding): EnrolmentState =>
  storyOf(journal, unfolding).reduce((state, entry) => advance(state, entry, unfolding), NOTHING_YET);

/** The state of someone who has just been enrolled. */
export const NOTHING_YET: EnrolmentState = {
  histories: new Map(),
  visits: [],
  activity: [],
  trial: null,
  counts: { planned: 0, tried: 0 },
  behaviour: null,
  unnoticed: null,
  lastTry: null,
};

/** The state after one more entry of the story. */
export function advance(state: EnrolmentState, entry: FactEntry, unfolding: Unfolding): EnrolmentState {
  const behaviour = climb(state.behaviour, entry, state.trial !== null && !state.trial.lookedBack);
  // What a colleague noticed stands in the journal too, and is no sign that the person is here.
  const activity = entry.author === entry.person ? [...state.activity, entry.at] : state.activity;
  return happened({ ...state, behaviour, activity }, entry, unfolding);
}

function happened(state: EnrolmentState, entry: FactEntry, unfolding: Unfolding): EnrolmentState {
  switch (entry.kind) {
    case 'responded':
    case 'decided':
    case 'recalled':
    case 'wrote-scene':
      return visited(state, entry, unfolding);
    case 'skipped':
      return changed(state, entry.moment, (history) => putOff(history, entry.at, entry.facts.until));
    case 'rated-confidence':
      return entry.facts.when === 'after' && entry.facts.rating <= UNSURE
        ? changed(state, entry.moment, (history) => doubted(history, entry.at, rhythmOf(unfolding)))
        : state;
    case 'planned-trial':
      return {
        ...changed(state, entry.moment, settled),
        trial: { moment: entry.moment, plannedAt: entry.at, until: believableEnd(entry.at, entry.facts.until), lookedBack: false },
        counts: { ...state.counts, planned: state.counts.planned + 1 },
      };
    case 'reflected':
      return lookedBack(visited(state, entry, unfolding), entry.at, entry.facts.outcome === 'tried' || entry.facts.outcome === 'partly');
    case 'asked-observer':
      return { ...changed(state, entry.moment, settled), unnoticed: null };
    case 'observed':
      return entry.facts.sighting === 'saw-it' ? { ...state, lastTry: { at: entry.at, came: 'to-notice' } } : state;
    case 'opened':
      return state;
  }
}

function visited(state: EnrolmentState, entry: FactEntry, unfolding: Unfolding): EnrolmentState {
  const moment = momentOf(unfolding.blueprint, entry.moment);
  const history = state.histories.get(entry.moment) ?? UNMET;
  const isAnsweredAlready = entry.touchpoint !== null && entry.touchpoint === history.touchpoint;
  // A moment that was retired keeps its entries and is planned no more.
  if (!moment || isAnsweredAlready) return state;
  const met = changed(state, entry.moment, () => metAgain(history, { ...entry, grade: gradeOf(entry, moment) }, rhythmOf(unfolding)));
  return { ...met, visits: [...state.visits, { moment: moment.id, kind: moment.kind, at: entry.at, minutes: moment.minutes, touchpoint: entry.touchpoint }] };
}

const changed = (state: EnrolmentState, moment: string, change: (history: MomentHistory) => MomentHistory): EnrolmentState => ({
  ...state,
  histories: new Map(state.histories).set(moment, change(state.histories.get(moment) ?? UNMET)),
});

const settled = (history: MomentHistory): MomentHistory => ({ ...history, notBefore: null, putOff: 0 });

const lookedBack = (state: EnrolmentState, at: Instant, isTried: boolean): EnrolmentState => ({
  ...state,
  trial: state.trial && { ...state.trial, lookedBack: true },
  counts: { ...state.counts, tried: state.counts.tried + (isTried ? 1 : 0) },
  unnoticed: isTried ? at : state.unnoticed,
  lastTry: { at, came: isTried ? 'about' : 'to-nothing' },
});

// "I would rather not try yet", "I would try with a nudge".
const UNSURE = 2;

// A trial is for the next 24 working hours; over a long weekend that is some days, and more than a week is a clock gone wrong.
const believableEnd = (plannedAt: Instant, until: Instant): Instant => instant(Math.max(plannedAt, Math.min(until, later(plannedAt, 7 * DAY))));
