import './review.css';
import type { DecisionRequest, ReviewPage as Page } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { useAnswer } from '../look/asked.ts';
import { Unanswered } from '../look/unanswered.tsx';
import { goToStep, place, resumeStep } from '../router.ts';
import { DoneStep } from './done-step.tsx';
import { InsightStep } from './insight-step.tsx';
import { PickStep } from './pick-step.tsx';
import { PublishStep } from './publish-step.tsx';
import { useDraft } from './use-draft.ts';
import { say } from './words.ts';
import { adjustmentOf, choiceOf } from './written.ts';

/** The review of one blueprint. */
export function ReviewPage() {
  const path = `/api/v1/reviews/${place.value.path.split('/')[2] ?? ''}`;
  const { answer, again, put } = useAnswer<Page>(path);
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} lines={6} />;
  return <FourSteps key={answer.value.blueprint.revision} page={answer.value} path={path} onDecided={put} onReload={again} />;
}

type Reviewing = { readonly page: Page; readonly path: string; readonly onDecided: (page: Page) => void; readonly onReload: () => void };

/** The ritual of four steps: one insight, one adjustment or none, what learners are told, done. It goes on where it was left. */
function FourSteps({ page, path, onDecided, onReload }: Reviewing) {
  const held = useDraft(page, path);
  const [refusal, setRefusal] = useState<Refusal>();
  const [shared, setShared] = useState<string | null>(null);
  const { step } = place.value;
  useEffect(() => {
    if (page.draft && page.draft.step !== 'insight') resumeStep(page.draft.step);
  }, []);
  const onward = (to: 'pick' | 'publish') => {
    held.reached(to);
    goToStep(to);
  };
  const { written } = held;
  const adjustment = adjustmentOf(page, written);
  const decide = async (shareBack: string | null) => {
    const decided = await ask<Page>('POST', `${path}/decision`, { ...requestOf(page, held.written), shareBack } satisfies DecisionRequest);
    setRefusal(decided.ok ? undefined : decided.problem);
    if (!decided.ok) return;
    setShared(shareBack);
    goToStep('done');
    onDecided(decided.value);
  };
  if (step === 'done') return <DoneStep page={page} shared={shared} />;
  if (step === 'publish' && adjustment !== undefined)
    return <PublishStep page={page} held={held} adjustment={adjustment} refusal={refusal} onPublish={decide} onReload={onReload} />;
  if (step === 'pick' || step === 'publish') return <PickStep page={page} held={held} onward={() => onward('publish')} />;
  return <InsightStep page={page} path={path} held={held} onEnded={onDecided} onward={() => onward('pick')} />;
}

function requestOf(page: Page, written: Parameters<typeof adjustmentOf>[1]): Omit<DecisionRequest, 'shareBack'> {
  const adjustment = adjustmentOf(page, written) ?? null;
  const checkable = adjustment !== null && choiceOf(page, written)?.checks !== null;
  const check = checkable ? (written.check ?? 'randomised-halves') : 'unchecked';
  return { revision: page.blueprint.revision, adjustment, because: written.because.trim(), check, owner: written.owner };
}
