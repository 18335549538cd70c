import type { Adjustment } from '@micromoment/core';
import type { ReviewPage, Written } from '@micromoment/wire';

export const NOTHING_WRITTEN: Written = { words: {}, because: '', owner: null, shareBack: null };

/** The adjustment that was chosen, with the words written for it; null for leaving it, undefined while nothing is chosen. */
export function adjustmentOf({ choices }: Pick<ReviewPage, 'choices'>, { chosen, words }: Written): Adjustment | null | undefined {
  if (chosen === undefined || chosen === null) return chosen;
  const choice = choices.find(({ name }) => name === chosen);
  return choice && withWords(choice.adjustment, words);
}

/** The choice that was made, if it is still offered. */
export const choiceOf = ({ choices }: Pick<ReviewPage, 'choices'>, { chosen }: Pick<Written, 'chosen'>): ReviewPage['choices'][number] | undefined =>
  choices.find(({ name }) => name === chosen);

type Words = Written['words'];

function withWords(adjustment: Adjustment, words: Words): Adjustment {
  switch (adjustment.change) {
    case 'add-example':
      return { ...adjustment, text: words['text'] ?? adjustment.text, because: words['because'] ?? adjustment.because };
    case 'other-occasion':
      return { ...adjustment, if: words['if'] ?? adjustment.if };
    case 'new-twist':
      return { ...adjustment, scene: words['scene'] ?? adjustment.scene };
    case 'split':
      return adjustment.second ? { ...adjustment, second: { scene: words['scene'] ?? '', ask: words['ask'] ?? '' } } : adjustment;
    case 'simplify':
    case 'retire':
    case 'hour':
    case 'channel':
    case 'per-week':
      return adjustment;
  }
}

/** The words of an adjustment's own, by their names. */
export function wordsOf(adjustment: Adjustment): Words {
  switch (adjustment.change) {
    case 'add-example':
      return { text: adjustment.text, because: adjustment.because };
    case 'other-occasion':
      return { if: adjustment.if };
    case 'new-twist':
      return { scene: adjustment.scene };
    case 'split':
      return adjustment.second ? { ...adjustment.second } : {};
    case 'simplify':
    case 'retire':
    case 'hour':
    case 'channel':
    case 'per-week':
      return {};
  }
}
