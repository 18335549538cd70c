import { spacingWith, type Spacing } from '@micromoment/core';
import type { Organisation } from '@micromoment/store';

/** The memory model of an organisation whose own retrievals are predicted better by it; nothing for all others, who go by the published one. */
export function spacingOf({ spacing: fit }: Pick<Organisation, 'spacing'>): { readonly spacing?: Spacing } {
  if (!fit?.isKept) return {};
  const name = fit.weights.join(' ');
  const known = models.get(name);
  if (known) return { spacing: known };
  if (models.size >= MOST_MODELS) models.clear();
  const made = spacingWith(fit.weights);
  models.set(name, made);
  return { spacing: made };
}

const models = new Map<string, Spacing>();
const MOST_MODELS = 200;
