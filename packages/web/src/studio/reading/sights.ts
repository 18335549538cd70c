import type { RespondMoment } from '@micromoment/core';
import { expectationParts, isCriterion, look, type CriterionName, type ExpectationParts, type Gate, type Sight } from '@micromoment/feedback';

/** What the criteria of a moment see in one sentence: each criterion with what was wanted of it. */
export type Sights = { readonly gate: Gate; readonly seen: readonly Seen[] };
export type Seen = {
  readonly criterion: CriterionName;
  readonly wanted: 'present' | 'absent';
  readonly state: Sight['state'];
  readonly spans: Sight['spans'];
  /** Of an expectation: where it says what happened, what that does, and what is asked for. */
  readonly parts?: ExpectationParts;
};

/** Looks at a sentence as a learner's words are looked at, with the criteria, the scene and the length of its moment. */
export function sightsOf(text: string, { criteria, scene, ask, maxWords }: RespondMoment, language: string): Sights {
  const wanted = Object.entries(criteria).flatMap(([name, want]) => (isCriterion(name) ? [[name, want] as const] : []));
  const options = { language, prompt: `${scene}\n${ask}`, ...(maxWords === undefined ? {} : { mostWords: maxWords }) };
  const seen = look(text, { ...options, criteria: wanted.map(([name]) => name) });
  const parts = 'states-expectation' in criteria ? expectationParts(text, options) : undefined;
  return {
    gate: seen.gate,
    seen: wanted.map(([criterion, want]) => ({
      criterion,
      wanted: want,
      state: seen.criteria[criterion].state,
      spans: seen.criteria[criterion].spans,
      ...(criterion === 'states-expectation' && parts && { parts }),
    })),
  };
}

/** The sentences of a moment that learners compare with: its models, then its contrasts. */
export const sentencesOf = ({ models, contrasts }: RespondMoment): readonly Sentence[] => [
  ...models.map(({ text }) => ({ text, kind: 'model' as const, shows: null })),
  ...contrasts.map(({ text, shows }) => ({ text, kind: 'contrast' as const, shows })),
];
export type Sentence = { readonly text: string; readonly kind: 'model' | 'contrast'; readonly shows: string | null };
