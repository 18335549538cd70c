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
import { say } from './words.ts';

/** What the facilitator has decided so far. */
export type Decision = { readonly adjustment: Adjustment | null | undefined; readonly because: string };

/** The review of one blueprint. */
export function ReviewPage() {
  const path = `/api/v1/reviews/${place.value.path.split('/')[2] ?? ''}`;
  const { answer, again, put } = useAnswer<Page>(path);
  if (!answer) return <Waiting lines={6} />;
  if (answer.ok) return <FourSteps page={answer.value} path={path} onDecided={put} onReload={again} />;
  return (
    <TroublePage heading={say.cannotShow} refusal={answer.problem}>
      <button class="button" onClick={again}>
        {say.tryAgain}
      </button>
    </TroublePage>
  );
}

type Reviewing = { readonly page: Page; readonly path: string; readonly onDecided: (page: Page) => void; readonly onReload: () => void };

/** The ritual of four steps: one insight, one adjustment or none, what learners are told, done. */
function FourSteps({ page, path, onDecided, onReload }: Reviewing) {
  const [decision, setDecision] = useState<Decision>({ adjustment: undefined, because: '' });
  const [refusal, setRefusal] = useState<Refusal>();
  const [shared, setShared] = useState<string | null>(null);
  const { adjustment, because } = decision;
  const decide = async (shareBack: string | null) => {
    const request: DecisionRequest = { revision: page.blueprint.revision, adjustment: adjustment ?? null, because: because.trim(), shareBack };
    const decided = await ask<Page>('POST', `${path}/decision`, request);
    setRefusal(decided.ok ? undefined : decided.problem);
    if (!decided.ok) return;
    setShared(shareBack);
    onDecided(decided.value);
    goToStep('done');
  };
  const { step } = place.value;
  if (step === 'pick') return <PickStep page={page} decision={decision} onDecide={setDecision} onward={() => goToStep('publish')} />;
  if (step === 'publish' && adjustment !== undefined)
    return <PublishStep page={page} adjustment={adjustment} refusal={refusal} onPublish={decide} onReload={onReload} />;
  if (step === 'done') return <DoneStep page={page} shared={shared} />;
  return <InsightStep page={page} onward={() => goToStep('pick')} />;
}
