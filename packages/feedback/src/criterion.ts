import type { Reading, Sentence } from './reading/reading.ts';
import type { Span } from './reading/span.ts';

/** A criterion is one thing a facilitator may want to find, or not to find, in a learner's own words; `DEFINITIONS` says which. */
export type Criterion = {
  readonly name: CriterionName;
  /** The first key: it fires with the words to highlight, or the criterion is silent. */
  readonly rule: Rule;
  /** True only of a text to which the rule gives a strong sign: for whoever asks no more, and told at less cost. */
  readonly showsPlainly?: (reading: Reading) => boolean;
  /** True of a sentence on whose account the criterion is never called absent, whatever the model holds of it. */
  readonly mayShow?: (sentence: Sentence) => boolean;
  /** The second key: how sure the model must be, what that was measured to be worth, and whether it is enough to speak. */
  readonly onDevice: Measured;
  /** The same with the sentence encoder, on the server or by a person's own choice. */
  readonly withEncoder: Measured;
  /** The languages it has published figures for; it may not speak in another. */
  readonly languages: readonly Language[];
};

export const CRITERION_NAMES = [
  'question',
  'open',
  'one-question',
  'validates-feeling',
  'overpromises',
  'blames',
  'advises',
  'specific',
  'states-expectation',
  'acknowledges',
  'brief',
] as const;
export type CriterionName = (typeof CRITERION_NAMES)[number];

export type Language = 'en';

/** 0 needs nothing but this code; 1 needs a sentence encoder. */
export type Tier = 0 | 1;

export type Measured = {
  readonly operating: OperatingPoint;
  /** On responses written after the rules were frozen and not used to fit; null where the criterion is counted, not judged. */
  readonly figures: Figures | null;
  readonly status: Status;
};

/** Probabilities from 0 to 1: `found` and above with a firing rule is found, `absent` and below without one is not found, between them is unsure. */
export type OperatingPoint = { readonly found: number; readonly absent: number };

/** A criterion speaks to learners, is piloted (a verdict for linter and research, no remark), or is silent (below what we can stand for). */
export type Status = 'speaks' | 'pilot' | 'silent';

/** On how many responses, how many were found, how often that was right with the lower end of Wilson's 95 % interval, and how much of what is there was found. */
export type Figures = { readonly n: number; readonly found: number; readonly precision: number; readonly lowerBound: number; readonly recall: number };

/** A rule of a criterion: the signs it finds in a reading. No sign, no highlight, and so no remark. */
export type Rule = (reading: Reading) => readonly Sign[];

/** One place where a rule fired, and in which sentence. A weak sign is not enough to say found, and too much to say not found. */
export type Sign = { readonly rule: string; readonly span: Span; readonly strength: 'strong' | 'weak'; readonly sentence: number };

/** Whether a word from a blueprint or an import names a criterion of the registry. */
export function isCriterion(name: string): name is CriterionName {
  const names: readonly string[] = CRITERION_NAMES;
  return names.includes(name);
}
