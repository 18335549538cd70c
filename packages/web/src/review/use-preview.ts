import type { Adjustment } from '@micromoment/core';
import type { Preview, ReviewPage } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { say } from './words.ts';

/** What an adjustment would do to the blueprint: nothing known yet, the change, or why it cannot be made. */
export type Previewed = { readonly preview: Preview | undefined; readonly impossible: Impossible | undefined };
type Impossible = Pick<Refusal, 'code' | 'what' | 'remedy'>;

/** Asks the server what the adjustment would change, once. */
export function usePreview(page: ReviewPage, adjustment: Adjustment | null): Previewed {
  const [previewed, setPreviewed] = useState<Previewed>({ preview: undefined, impossible: undefined });
  useEffect(() => {
    if (adjustment) void previewOf(page, adjustment).then(setPreviewed);
  }, []);
  return previewed;
}

async function previewOf({ blueprint }: ReviewPage, adjustment: Adjustment): Promise<Previewed> {
  const answer = await ask<Preview>('POST', `/api/v1/reviews/${encodeURIComponent(blueprint.id)}/preview`, { revision: blueprint.revision, adjustment });
  return answer.ok ? { preview: answer.value, impossible: refusalOf(answer.value) } : { preview: undefined, impossible: answer.problem };
}

function refusalOf({ refusal, findings }: Preview): Impossible | undefined {
  if (refusal !== null) return { code: 'adjustment-refused', what: refusal, remedy: say.pickOrLeave };
  if (findings.length > 0) return { code: 'does-not-lint', what: findings.join(' '), remedy: say.pickOrReword };
  return undefined;
}
