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
  /** What was met lately, oldest first. */
  readonly visits: readonly MetMoment[];
  /** When the person did anything here lately, oldest first. */
  readonly activity: readonly Instant[];
  /** The trial planned last. */
  readonly trial: PlannedTrial | null;
  /** How many responses and decisions there were, how many trials were planned, and how many looked back on as tried. */
  readonly counts: { readonly answered: number; readonly planned: number; readonly tried: number };
  /** The last response or decision. */
  readonly answeredAt: Instant | null;
  readonly behaviour: BehaviourRung | null;
  /** The last look back on something tried; null once a colleague was asked what they noticed. */
  readonly unnoticed: Instant | null;
  /** When a colleague was last asked. */
  readonly askedAt: Instant | null;
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
export type PlannedTrial = {
  readonly moment: string;
  readonly plannedAt: Instant;
  readonly until: Instant;
  readonly lookedBack: boolean;
  /** True when it ends with an event of the calendar: then there is a reminder before it. */
  readonly isPaired: boolean;
};

/** What a fold needs beside the entries. */
export type Unfolding = Telling & { readonly spacing?: Spacing; readonly pace?: number };

/** How fast practice goes for somebody. */
export const rhythmOf = ({ blueprint, spacing = publishedSpacing(), pace = 1 }: Pick<Unfolding, 'blueprint' | 'spacing' | 'pace'>): Rhythm => ({
  horizonDays: blueprint.horizonDays,
  spacing,
  pace,
});

/** Folds a journal, in whatever order and however often its entries came, to where the person stands. */
export function enrolmentState(journal: readonly FactEntry[], unfolding: Unfolding): EnrolmentState {
  const draft = draftOf(NOTHING_YET);
  for (const entry of storyOf(journal, unfolding)) advance(draft, entry, unfolding);
  return draft;
}

/** The state of someone who has just been enrolled. */
export const NOTHING_YET: EnrolmentState = {
  histories: new Map(),
  visits: [],
  activity: [],
  trial: null,
  counts: { answered: 0, planned: 0, tried: 0 },
  answeredAt: null,
  behaviour: null,
  unnoticed: null,
  askedAt: null,
  lastTry: null,
};

/** A state that is still being written. */
export type Draft = { -readonly [Part in keyof EnrolmentState]: EnrolmentState[Part] } & {
  histories: Map<string, MomentHistory>;
  visits: MetMoment[];
  activity: Instant[];
  counts: { answered: number; planned: number; tried: number };
};

/** A draft that begins where a state stands, and leaves that state as it is. */
export const draftOf = (state: EnrolmentState): Draft => ({
  ...state,
  histories: new Map(state.histories),
  visits: [...state.visits],
  activity: [...state.activity],
  counts: { ...state.counts },
});

/** Writes one more entry of the story into a draft. */
export function advance(draft: Draft, entry: FactEntry, unfolding: Unfolding): void {
  draft.behaviour = climb(draft.behaviour, entry, draft.trial !== null && !draft.trial.lookedBack);
  // What a colleague noticed stands in the journal too, and is no sign that the person is here.
  if (entry.author === entry.person) remember(draft.activity, entry.at);
  switch (entry.kind) {
    case 'responded':
    case 'decided':
    case 'recalled':
    case 'wrote-scene':
      return visit(draft, entry, unfolding);
    case 'skipped':
      return change(draft, entry.moment, (history) => putOff(history, entry.at, entry.facts.until));
    case 'rated-confidence':
      if (entry.facts.when === 'after' && entry.facts.rating <= UNSURE)
        change(draft, entry.moment, (history) => doubted(history, entry.at, rhythmOf(unfolding)));
      return;
    case 'planned-trial':
      change(draft, entry.moment, settled);
      draft.trial = {
        moment: entry.moment,
        plannedAt: entry.at,
        until: believableEnd(entry.at, entry.facts.until),
        lookedBack: false,
        isPaired: entry.facts.occasion !== undefined,
      };
      draft.counts.planned += 1;
      return;
    case 'reflected':
      visit(draft, entry, unfolding);
      return lookBack(draft, entry.at, entry.facts.outcome === 'tried' || entry.facts.outcome === 'partly');
    case 'asked-observer':
      change(draft, entry.moment, settled);
      draft.unnoticed = null;
      draft.askedAt = entry.at;
      return;
    case 'observed':
      if (entry.facts.sighting === 'saw-it') draft.lastTry = { at: entry.at, came: 'to-notice' };
      return;
    case 'opened':
      return;
  }
}

function visit(draft: Draft, entry: FactEntry, unfolding: Unfolding): void {
  const moment = momentOf(unfolding.blueprint, entry.moment);
  const history = draft.histories.get(entry.moment) ?? UNMET;
  const isAnsweredAlready = entry.touchpoint !== null && entry.touchpoint === history.touchpoint;
  // A moment that was retired keeps its entries and is planned no more.
  if (!moment || isAnsweredAlready) return;
  const { at, twist, touchpoint } = entry;
  draft.histories.set(moment.id, metAgain(history, { at, twist, touchpoint, grade: gradeOf(entry, moment) }, rhythmOf(unfolding)));
  remember(draft.visits, { moment: moment.id, kind: moment.kind, at, minutes: moment.minutes, touchpoint });
  if (moment.kind !== 'respond' && moment.kind !== 'decide') return;
  draft.counts.answered += 1;
  draft.answeredAt = at;
}

function lookBack(draft: Draft, at: Instant, isTried: boolean): void {
  if (draft.trial) draft.trial = { ...draft.trial, lookedBack: true };
  if (isTried) draft.counts.tried += 1;
  if (isTried) draft.unnoticed = at;
  draft.lastTry = { at, came: isTried ? 'about' : 'to-nothing' };
}

function change(draft: Draft, moment: string, changed: (history: MomentHistory) => MomentHistory): void {
  draft.histories.set(moment, changed(draft.histories.get(moment) ?? UNMET));
}

function remember<Thing>(things: Thing[], thing: Thing): void {
  things.push(thing);
  if (things.length > LATELY) things.shift();
}

const settled = (history: MomentHistory): MomentHistory => ({ ...history, notBefore: null, putOff: 0 });

// More than anybody may meet in the four weeks that a plan looks back on.
const LATELY = 64;

// "I would rather not try yet", "I would try with a nudge".
const UNSURE = 2;

// A trial is for the next 24 working hours; over a long weekend that is some days, and more than a week is a clock gone wrong.
const believableEnd = (plannedAt: Instant, until: Instant): Instant => instant(Math.max(plannedAt, Math.min(until, later(plannedAt, 7 * DAY))));
