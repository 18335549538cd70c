import { applyAdjustment, no, ok, refusalSentence, type Adjustment, type Result } from '@micromoment/core';
import { rewrite } from '@micromoment/format';
import { lint } from '@micromoment/lint';
import type { ShelvedRevision } from '../blueprint/shelf.ts';

/** The blueprint's text after an adjustment. Problem: one sentence that says why it cannot be made. */
export function adjustedText({ blueprint, source }: ShelvedRevision, adjustment: Adjustment): Result<string, string> {
  const adjusted = applyAdjustment(blueprint, adjustment);
  if (!adjusted.ok) return no(refusalSentence(adjusted.problem));
  const text = rewrite(source, adjusted.value);
  if (!text.ok) return no('The text of this blueprint cannot take the change; open it in an editor instead.');
  const [finding] = lint(text.value).filter(({ severity }) => severity === 'error');
  return finding ? no(`The blueprint would no longer be clear: ${finding.message}`) : ok(text.value);
}
