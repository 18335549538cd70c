import { applyAdjustment, no, ok, type Adjustment, type AdjustmentRefusal, type Result } from '@micromoment/core';
import { rewrite } from '@micromoment/format';
import { lintErrors } from '../blueprint/lint-errors.ts';
import type { ShelvedRevision } from '../blueprint/shelf.ts';

/** Why an adjustment cannot be made: by itself, or for what it would make of the text. */
export type CannotAdjust = AdjustmentRefusal | { readonly kind: 'cannot-take' } | { readonly kind: 'unclear'; readonly finding: string };

/** The blueprint's text after an adjustment. Problems: why it cannot be made. */
export async function adjustedText({ blueprint, source }: ShelvedRevision, adjustment: Adjustment): Promise<Result<string, CannotAdjust>> {
  const adjusted = applyAdjustment(blueprint, adjustment);
  if (!adjusted.ok) return adjusted;
  const text = rewrite(source, adjusted.value);
  if (!text.ok) return no({ kind: 'cannot-take' });
  const [finding] = await lintErrors(text.value);
  return finding ? no({ kind: 'unclear', finding: finding.message }) : ok(text.value);
}
