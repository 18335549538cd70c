import { exampleComesFirst, type ReflectionFacts, type ReflectionPart, type ReflectMoment, type TrialOutcome } from '@micromoment/core';
import type { Told } from '../offline/device.ts';
import type { Draft } from '../offline/drawers.ts';
import type { Play } from './play.ts';
import { ratedParts } from './rating-words.ts';
import type { Step } from './stage.tsx';

/** What may have come of a trial; "not yet" is as good an answer as any. */
export const OUTCOMES = ['tried', 'partly', 'not-yet', 'no-opportunity'] as const satisfies readonly TrialOutcome[];

export const outcomeIn = (draft: Draft): TrialOutcome | undefined => OUTCOMES.find((outcome) => outcome === draft['outcome']);

export const wasTried = (outcome: TrialOutcome | undefined): boolean => outcome === 'tried' || outcome === 'partly';

/** True when this moment asks for that part of a look back. */
export const asks = (play: Pick<Play<ReflectMoment>, 'moment'>, part: ReflectionPart): boolean => play.moment.asks.includes(part);

/**
 * Whether this look back begins with its example; undefined where that is not left to chance: the first one shows how a look back goes, and what is
 * done of one's own accord is nobody's figure.
 */
export const exampleFirst = ({ about, visits, moment, blueprint }: Played): boolean | undefined =>
  about.touchpoint === null || visits === 0 || !blueprint.moments.some(({ id, kind }) => kind === 'respond' && id === moment.beside)
    ? undefined
    : exampleComesFirst(about.touchpoint);

type Played = Pick<Play<ReflectMoment>, 'moment' | 'blueprint' | 'visits'> & { readonly about: Pick<Play['about'], 'touchpoint'> };

/** What the look back comes to, as one line of the journal: nothing rated of what did not happen, nothing empty. */
export function reflected(play: Played & { readonly pen: Pick<Play['pen'], 'words'> }, outcome: TrialOutcome): Extract<Told, { kind: 'reflected' }> {
  const draft = play.pen.words.value;
  const first = exampleFirst(play);
  const ofTry = { ...ratedParts(draft, play.moment.asks), ...(first !== undefined && { exampleFirst: first }) };
  const facts: ReflectionFacts = { outcome, ...(wasTried(outcome) ? ofTry : {}) };
  const written = play.moment.asks.flatMap((part) => {
    const text = draft[part]?.trim() ?? '';
    return text === '' ? [] : [[part, text] as const];
  });
  return { kind: 'reflected', facts, words: Object.fromEntries(written) };
}

export type ReflectStep = 'outcome' | 'example' | 'happened' | 'manner' | 'beside' | 'confidence' | 'ask' | 'again' | 'done';

/** The steps of a look back: the long way after a try, a smaller step after none. */
export function reflectSteps(play: Played, outcome: TrialOutcome | undefined): readonly Step<ReflectStep>[] {
  const tried = outcome === undefined || wasTried(outcome);
  const asksAny = (...parts: readonly ReflectionPart[]) => parts.some((part) => play.moment.asks.includes(part));
  const all: readonly (Step<ReflectStep> | false)[] = [
    { name: 'outcome', shown: 'outcome' },
    tried && exampleFirst(play) === true && { name: 'example', shown: 'example' },
    tried && asksAny('happened', 'reaction') && { name: 'happened', shown: 'happened' },
    tried && asksAny('tone', 'timing') && { name: 'manner', shown: 'manner' },
    { name: 'beside', shown: tried ? 'beside' : 'smaller' },
    tried && { name: 'confidence', shown: 'confidence' },
    tried && play.blueprint.moments.some(({ kind }) => kind === 'observe') && { name: 'ask', shown: 'noticed' },
    !tried && { name: 'again', shown: 'again' },
    { name: 'done', shown: 'done' },
  ];
  return all.filter((step) => step !== false);
}
