import type { Blueprint } from '../../blueprint/blueprint.ts';
import { momentOf } from '../../blueprint/blueprint.ts';
import type { DecideMoment, Moment } from '../../blueprint/moment.ts';
import type { Revision } from '../../blueprint/revision.ts';
import { oneOf, seededDice, type Dice } from '../../chance/dice.ts';
import type { FactEntry } from '../../journal/entry.ts';
import { beginPlay, choose } from '../../practice/branch-play.ts';
import type { Enrolment } from '../../practice/enrolment.ts';
import type { Touchpoint } from '../../practice/touchpoint.ts';
import { DAY, later, MINUTE, type Instant } from '../../time/instant.ts';
import { CAPS, type Availability } from '../availability.ts';
import { planTouchpoints } from '../plan-touchpoints.ts';
import { trialTimes } from '../trial-times.ts';

/** One simulated person with one real blueprint. */
export type Journeying = {
  readonly blueprint: Blueprint;
  readonly availability: Availability;
  readonly begins: Instant;
  readonly days: number;
  readonly seed: string;
};

/** A touchpoint as it was met, or let pass. */
export type Met = { readonly touchpoint: Touchpoint; readonly isAnswered: boolean };

/** Lets a person practise a blueprint for some days, with the planner that people have; four of five touchpoints are answered. */
export function journey({ blueprint, availability, begins, days, seed }: Journeying): readonly Met[] {
  const dice = seededDice(seed);
  const enrolment: Enrolment = {
    id: seed,
    person: 'simulated',
    blueprint: blueprint.id,
    revision: 'simulated' as Revision,
    startedAt: begins,
    constraint: null,
    pausedUntil: null,
  }; // no one looks the revision up
  const met: Met[] = [];
  let journal: readonly FactEntry[] = [];
  let now = begins;
  while (now < later(begins, days * DAY)) {
    const delivered = met.map(({ touchpoint }) => touchpoint);
    const plan = planTouchpoints({ blueprint, enrolment, journal, availability, caps: CAPS, now, dice: seededDice(seed), delivered });
    const next = plan.find(({ id }) => !delivered.some((touchpoint) => touchpoint.id === id));
    const tomorrow = later(now, DAY);
    if (!next || next.due > tomorrow) {
      now = tomorrow;
      continue;
    }
    const isAnswered = dice() < ANSWERS;
    met.push({ touchpoint: next, isAnswered });
    if (isAnswered) journal = [...journal, ...answerTo(next, { blueprint, at: next.due, availability, dice, count: journal.length })];
    now = later(next.due, isAnswered ? A_FEW_MINUTES : MINUTE);
  }
  return met;
}

type Answering = { readonly blueprint: Blueprint; readonly at: Instant; readonly availability: Availability; readonly dice: Dice; readonly count: number };

function answerTo(touchpoint: Touchpoint, answering: Answering): readonly FactEntry[] {
  const moment = momentOf(answering.blueprint, touchpoint.moment);
  if (!moment) return [];
  const tell = entryTeller(touchpoint, answering);
  switch (moment.kind) {
    case 'respond':
      return [tell(moment, { kind: 'responded', facts: { seconds: 90 } }), ...carried(answering, tell)];
    case 'decide':
      return [tell(moment, { kind: 'decided', facts: { seconds: 60, ...played(moment, answering.dice) } }), ...carried(answering, tell)];
    case 'recall':
      return [tell(moment, { kind: 'recalled', facts: { seconds: 40, recall: oneOf(answering.dice, ['missed', 'part', 'all', 'all', 'all']) } })];
    case 'own-scene':
      return [tell(moment, { kind: 'wrote-scene', facts: { seconds: 150 } })];
    case 'trial':
      return carried(answering, tell);
    case 'reflect':
      return lookedBack(moment, answering, tell);
    case 'observe':
      return [tell(moment, { kind: 'asked-observer', facts: { observer: 'a colleague' } })];
  }
}

type Happening = Pick<FactEntry, 'kind' | 'facts'>;
type Teller = (moment: Moment, happening: Happening) => FactEntry;

function entryTeller(touchpoint: Touchpoint, { at, availability, count }: Answering): Teller {
  let seq = count;
  return (moment, happening) => {
    seq += 1;
    const { person, blueprint, revision, id, twist } = touchpoint;
    const envelope = { id: `${id} ${seq}`, person, author: person, device: 'simulated', seq, at, zone: availability.zone, blueprint, revision };
    return {
      ...envelope,
      moment: moment.id,
      twist: moment.id === touchpoint.moment ? twist : null,
      touchpoint: moment.id === touchpoint.moment ? id : null,
      ...happening,
    } as FactEntry; // each kind is told with the facts of its kind, above
  };
}

/** Three of four carry what they practised into a trial. */
function carried({ blueprint, at, availability, dice }: Answering, tell: Teller): readonly FactEntry[] {
  const trial = blueprint.moments.find((moment) => moment.kind === 'trial');
  if (!trial || dice() > PLANS_A_TRIAL) return [];
  const { until, remindAt, occasion } = trialTimes({ plannedAt: at, within: trial.within, availability });
  return [tell(trial, { kind: 'planned-trial', facts: { until, remindAt, ...(occasion && { occasion: occasion.from }) } })];
}

function lookedBack(moment: Moment, { blueprint, dice }: Answering, tell: Teller): readonly FactEntry[] {
  const outcome = oneOf(dice, ['tried', 'tried', 'partly', 'not-yet', 'no-opportunity'] as const);
  const observe = blueprint.moments.find(({ kind }) => kind === 'observe');
  const asks = observe && (outcome === 'tried' || outcome === 'partly') && dice() < ASKS_AN_OBSERVER;
  return [
    tell(moment, { kind: 'reflected', facts: { outcome } }),
    ...(asks ? [tell(observe, { kind: 'asked-observer', facts: { observer: 'a colleague' } })] : []),
  ];
}

function played(moment: DecideMoment, dice: Dice) {
  let play = beginPlay(moment);
  for (let step = 0; step < LONGEST_PATH && play.options.length > 0; step += 1) {
    const chosen = choose(moment, play, oneOf(dice, play.options).id);
    if (!chosen.ok) break;
    play = chosen.value;
  }
  return { path: play.path, state: play.state };
}

const ANSWERS = 0.8;
const PLANS_A_TRIAL = 0.75;
const ASKS_AN_OBSERVER = 0.5;
const A_FEW_MINUTES = 3 * MINUTE;
const LONGEST_PATH = 10;
