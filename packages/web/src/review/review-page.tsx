import './review.css';
import type { Adjustment } from '@micromoment/core';
import type { DecisionRequest, ReviewPage as Page } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { useAnswer } from '../look/asked.ts';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { goToStep, place } from '../router.ts';
import { DoneStep } from './done-step.tsx';
import { InsightStep } from './insight-step.tsx';
import { PickStep } from './pick-step.tsx';
import { PublishStep } from './publish-step.tsx';

/** What the facilitator has decided so far. */
export type Decision = { readonly adjustment: Adjustment | null | undefined; readonly because: string };

/** The review as a ritual of four steps: one insight, one adjustment or none, what learners are told, done. */
export function ReviewPage() {
  const blueprint = place.value.path.split('/')[2] ?? '';
  const { answer, again, put } = useAnswer<Page>(`/api/v1/reviews/${blueprint}`);
  const [decision, setDecision] = useState<Decision>({ adjustment: undefined, because: '' });
  const [refusal, setRefusal] = useState<Refusal>();
  const [shared, setShared] = useState<string | null>(null);
  if (!answer) return <Waiting lines={6} />;
  if (!answer.ok) {
    return (
      <TroublePage heading="This review cannot be shown." refusal={answer.problem}>
        <button class="button" onClick={again}>
          Try again
        </button>
      </TroublePage>
    );
  }
  const page = answer.value;
  const decide = async (shareBack: string | null) => {
    const request: DecisionRequest = {
      revision: page.blueprint.revision,
      adjustment: decision.adjustment ?? null,
      because: decision.because.trim(),
      shareBack,
    };
    const decided = await ask<Page>('POST', `/api/v1/reviews/${blueprint}/decision`, request);
    if (!decided.ok) return setRefusal(decided.problem);
    setRefusal(undefined);
    setShared(shareBack);
    put(decided.value);
    goToStep('done');
  };
  switch (place.value.step) {
    case 'pick':
      return <PickStep page={page} decision={decision} onDecide={setDecision} onward={() => goToStep('publish')} />;
    case 'publish':
      return decision.adjustment === undefined ? (
        <InsightStep page={page} onward={() => goToStep('pick')} />
      ) : (
        <PublishStep page={page} adjustment={decision.adjustment} refusal={refusal} onPublish={decide} onReload={again} />
      );
    case 'done':
      return <DoneStep page={page} shared={shared} />;
  }
  return <InsightStep page={page} onward={() => goToStep('pick')} />;
}
