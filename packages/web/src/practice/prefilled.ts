import { momentOf, type Blueprint, type EntryOf, type TrialMoment } from '@micromoment/core';
import { larder } from '../offline/device.ts';

/** What a plan begins with: the words an author gave to a trial, and the language they are in. */
export type Prefilled = { readonly trial: Pick<TrialMoment, 'if' | 'then'>; readonly language: string };

/** What a plan that was made began with; undefined where this device has not been told of the text it was made from. */
export function prefilledIn({ revision, moment }: Pick<EntryOf<'planned-trial'>, 'revision' | 'moment'>): Prefilled | undefined {
  const blueprint = larder.value.blueprints.find((known) => known.revision === revision)?.blueprint;
  if (!blueprint) return undefined;
  const trial = momentOf(blueprint, moment);
  return trial?.kind === 'trial' ? prefilledBy(trial, blueprint) : undefined;
}

export const prefilledBy = (trial: TrialMoment, { language }: Pick<Blueprint, 'language'>): Prefilled => ({ trial, language });

/** The language of a part of a plan while it stands as its author wrote it; undefined for what somebody wrote, in whatever language. */
export const languageOf = (part: 'if' | 'then', text: string, prefilled: Prefilled | undefined): string | undefined =>
  prefilled && trimmed(text) === trimmed(prefilled.trial[part]) ? prefilled.language : undefined;

/** The first of these trials of which a part stands in a plan as its author wrote it; undefined where none does. */
export const beganWith = <Trial extends Prefilled['trial']>(plan: Prefilled['trial'], trials: readonly Trial[]): Trial | undefined =>
  trials.find((trial) => trimmed(plan.if) === trimmed(trial.if) || trimmed(plan.then) === trimmed(trial.then));

/** As it stands within a sentence. */
export const trimmed = (text: string): string => text.trim().replace(/[.,;]+$/, '');
