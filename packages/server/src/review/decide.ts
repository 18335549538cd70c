import { applyAdjustment, no, ok, refusalSentence, type Adjustment, type Result } from '@micromoment/core';
import { rewrite } from '@micromoment/format';
import { lintErrors } from '../blueprint/lint-errors.ts';
import type { ShelvedRevision } from '../blueprint/shelf.ts';

/** The blueprint's text after an adjustment. Problem: one sentence that says why it cannot be made. */
export async function adjustedText({ blueprint, source }: ShelvedRevision, adjustment: Adjustment): Promise<Result<string, string>> {
  const adjusted = applyAdjustment(blueprint, adjustment);
  if (!adjusted.ok) return no(refusalSentence(adjusted.problem));
  const text = rewrite(source, adjusted.value);
  if (!text.ok) return no('The text of this blueprint cannot take the change; open it in an editor instead.');
  const [finding] = await lintErrors(text.value);
  return finding ? no(`The blueprint would no longer be clear: ${finding.message}`) : ok(text.value);
}
