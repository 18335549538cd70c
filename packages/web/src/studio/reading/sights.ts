import type { RespondMoment } from '@micromoment/core';
import { isCriterion, look, type CriterionName, type Gate, type Sight } from '@micromoment/feedback';

/** What the criteria of a moment see in one sentence: each criterion with what was wanted of it. */
export type Sights = { readonly gate: Gate; readonly seen: readonly Seen[] };
export type Seen = { readonly criterion: CriterionName; readonly wanted: 'present' | 'absent'; readonly state: Sight['state']; readonly spans: Sight['spans'] };

/** Looks at a sentence as a learner's words are looked at, with the criteria, the scene and the length of its moment. */
export function sightsOf(text: string, { criteria, scene, ask, maxWords }: RespondMoment, language: string): Sights {
  const wanted = Object.entries(criteria).flatMap(([name, want]) => (isCriterion(name) ? [[name, want] as const] : []));
  const seen = look(text, {
    language,
    criteria: wanted.map(([name]) => name),
    prompt: `${scene}\n${ask}`,
    ...(maxWords === undefined ? {} : { mostWords: maxWords }),
  });
  return {
    gate: seen.gate,
    seen: wanted.map(([criterion, want]) => ({ criterion, wanted: want, state: seen.criteria[criterion].state, spans: seen.criteria[criterion].spans })),
  };
}

/** The sentences of a moment that learners compare with: its models, then its contrasts. */
export const sentencesOf = ({ models, contrasts }: RespondMoment): readonly Sentence[] => [
  ...models.map(({ text }) => ({ text, kind: 'model' as const, shows: null })),
  ...contrasts.map(({ text, shows }) => ({ text, kind: 'contrast' as const, shows })),
];
export type Sentence = { readonly text: string; readonly kind: 'model' | 'contrast'; readonly shows: string | null };
