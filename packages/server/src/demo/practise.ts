import {
  beginPlay,
  between,
  choose,
  DAY,
  later,
  MINUTE,
  momentOf,
  oneOf,
  type Blueprint,
  type BranchPlay,
  type DecideMoment,
  type Dice,
  type Instant,
  type Moment,
  type Rating,
  type Touchpoint,
} from '@micromoment/core';
import type { SentEntry } from '@micromoment/wire';
import { OCCASIONS, OWN_SCENES, RECALLS, REFLECTIONS, RESPONSES } from './words.ts';

type Happened = { readonly after: number; readonly moment: string; readonly twist: string | null } & Pick<SentEntry, 'kind' | 'facts' | 'words'>;

/** How likely a simulated learner is to leave a prompt unfinished: the planted truth that the demo's review should find. */
const STOPS: Readonly<Record<Moment['kind'], number>> = {
  respond: 0.03,
  decide: 0.55,
  recall: 0.03,
  trial: 0.03,
  reflect: 0.05,
  'own-scene': 0.08,
  observe: 0.02,
};

/**
 * What a simulated learner does with a touchpoint, in the order it happens; `after` is in milliseconds from opening it.
 * Empty when they do not open it at all.
 */
export function practise(blueprint: Blueprint, touchpoint: Touchpoint, observer: string, dice: Dice): readonly Happened[] {
  const moment = momentOf(blueprint, touchpoint.moment);
  if (!moment || dice() < 0.1) return [];
  const here = { moment: moment.id, twist: touchpoint.twist };
  const opened: Happened = { after: 0, ...here, kind: 'opened', facts: {}, words: {} };
  if (dice() < STOPS[moment.kind]) return [opened];
  return [opened, ...answer(moment, blueprint, { here, observer, dice, opened: touchpoint.due })];
}

type Answering = {
  readonly here: { readonly moment: string; readonly twist: string | null };
  readonly observer: string;
  readonly dice: Dice;
  readonly opened: Instant;
};

function answer(moment: Moment, blueprint: Blueprint, answering: Answering): readonly Happened[] {
  const { here, dice, observer } = answering;
  const seconds = between(dice, 40, 170);
  const at = { after: seconds * 1000, ...here };
  switch (moment.kind) {
    case 'respond':
      return [{ ...at, kind: 'responded', facts: { seconds }, words: { response: oneOf(dice, RESPONSES) } }, ...carried(blueprint, answering)];
    case 'decide':
      return [{ ...at, kind: 'decided', facts: { seconds, ...played(moment, dice) }, words: {} }];
    case 'recall':
      return [{ ...at, kind: 'recalled', facts: { seconds, recall: oneOf(dice, ['part', 'all', 'all'] as const) }, words: { answer: oneOf(dice, RECALLS) } }];
    case 'own-scene':
      return [{ ...at, kind: 'wrote-scene', facts: { seconds }, words: { scene: oneOf(dice, OWN_SCENES) } }];
    case 'trial':
      return [planned(moment.id, at.after, answering)];
    case 'reflect':
      return [...lookedBack(at, dice), ...(dice() < 0.35 ? asked(blueprint, at.after + MINUTE, observer) : [])];
    case 'observe':
      return [{ ...at, kind: 'asked-observer', facts: { observer }, words: {} }];
  }
}

/** Most carry a sentence into the day. */
function carried(blueprint: Blueprint, answering: Answering): readonly Happened[] {
  const trial = blueprint.moments.find(({ kind }) => kind === 'trial');
  return trial && answering.dice() < 0.75 ? [planned(trial.id, 3 * MINUTE, answering)] : [];
}

function planned(trial: string, after: number, { dice, opened }: Answering): Happened {
  const occasion = oneOf(dice, OCCASIONS);
  const facts = { until: later(opened, DAY), remindAt: null };
  return {
    after,
    moment: trial,
    twist: null,
    kind: 'planned-trial',
    facts,
    words: { if: occasion.if, then: 'I ask one open question before I explain anything', with: occasion.with },
  };
}

function lookedBack(at: Pick<Happened, 'after' | 'moment' | 'twist'>, dice: Dice): readonly Happened[] {
  const outcome = oneOf(dice, ['tried', 'tried', 'tried', 'partly', 'not-yet', 'no-opportunity'] as const);
  const rated = () => between(dice, 2, 5) as Rating; // 2-5 lies within 1-5
  const tried = outcome === 'tried' || outcome === 'partly';
  const told = oneOf(dice, REFLECTIONS);
  return [
    {
      ...at,
      kind: 'reflected',
      facts: tried ? { outcome, tone: rated(), timing: rated(), reaction: rated() } : { outcome },
      words: tried ? (dice() < 0.5 ? told : { happened: told.happened }) : {},
    },
    { ...at, after: at.after + 20_000, kind: 'rated-confidence', facts: { rating: rated(), when: 'after' }, words: {} },
  ];
}

function asked(blueprint: Blueprint, after: number, observer: string): readonly Happened[] {
  const observe = blueprint.moments.find(({ kind }) => kind === 'observe');
  return observe ? [{ after, moment: observe.id, twist: null, kind: 'asked-observer', facts: { observer }, words: {} }] : [];
}

/** Walks through a decide moment by the dice until the insight. */
function played(moment: DecideMoment, dice: Dice): Pick<BranchPlay, 'path' | 'state'> {
  let play = beginPlay(moment);
  while (play.scene !== undefined) {
    const chosen = choose(moment, play, oneOf(dice, play.options).id);
    if (!chosen.ok) throw new Error(`the moment ${moment.id} cannot be played: ${chosen.problem.kind}`);
    play = chosen.value;
  }
  return { path: play.path, state: play.state };
}
