import type { ReflectionFacts, ReflectionPart, ReflectMoment, TrialOutcome } from '@micromoment/core';
import type { Told } from '../offline/device.ts';
import type { Draft } from '../offline/drawers.ts';
import type { Play } from './play.ts';
import { ratedParts } from './rating-words.ts';
import type { Step } from './stage.tsx';

/** What may have come of a trial, in the learner's words; "not yet" is as good an answer as any. */
export const OUTCOMES = [
  { value: 'tried', words: 'Yes, I tried it.' },
  { value: 'partly', words: 'Partly.' },
  { value: 'not-yet', words: 'Not yet.' },
  { value: 'no-opportunity', words: 'There was no occasion for it.' },
] as const;

export const outcomeIn = (draft: Draft): TrialOutcome | undefined => OUTCOMES.find(({ value }) => value === draft['outcome'])?.value;

export const wasTried = (outcome: TrialOutcome | undefined): boolean => outcome === 'tried' || outcome === 'partly';

/** True when this moment asks for that part of a look back. */
export const asks = (play: Pick<Play<ReflectMoment>, 'moment'>, part: ReflectionPart): boolean => play.moment.asks.includes(part);

/** What the look back comes to, as one line of the journal: nothing rated of what did not happen, nothing empty. */
export function reflected(play: Pick<Play<ReflectMoment>, 'moment' | 'pen'>, outcome: TrialOutcome): Extract<Told, { kind: 'reflected' }> {
  const draft = play.pen.words.value;
  const facts: ReflectionFacts = { outcome, ...(wasTried(outcome) ? ratedParts(draft, play.moment.asks) : {}) };
  const written = play.moment.asks.flatMap((part) => {
    const text = draft[part]?.trim() ?? '';
    return text === '' ? [] : [[part, text] as const];
  });
  return { kind: 'reflected', facts, words: Object.fromEntries(written) };
}

export type ReflectStep = 'outcome' | 'happened' | 'manner' | 'beside' | 'confidence' | 'ask' | 'again' | 'done';

/** The steps of a look back: the long way after a try, a smaller step after none. */
export function reflectSteps(play: Pick<Play<ReflectMoment>, 'moment' | 'blueprint'>, outcome: TrialOutcome | undefined): readonly Step<ReflectStep>[] {
  const tried = outcome === undefined || wasTried(outcome);
  const asksAny = (...parts: readonly ReflectionPart[]) => parts.some((part) => play.moment.asks.includes(part));
  const all: readonly (Step<ReflectStep> | false)[] = [
    { name: 'outcome', shown: 'What came of it' },
    tried && asksAny('happened', 'reaction') && { name: 'happened', shown: 'What happened' },
    tried && asksAny('tone', 'timing') && { name: 'manner', shown: 'How' },
    { name: 'beside', shown: tried ? 'Beside' : 'A smaller step' },
    tried && { name: 'confidence', shown: 'How sure' },
    tried && play.blueprint.moments.some(({ kind }) => kind === 'observe') && { name: 'ask', shown: 'Who noticed' },
    !tried && { name: 'again', shown: 'Plan it again' },
    { name: 'done', shown: 'Done' },
  ];
  return all.filter((step) => step !== false);
}
