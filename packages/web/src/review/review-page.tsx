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
  const [decided, setDecided] = useState<Decided>();
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} lines={6} />;
  const { value: page } = answer;
  // A decision mostly makes another revision, and its steps begin anew; what was just decided stands beside them, as long as nobody loads the page again.
  if (decided && place.value.step === 'done') return <DoneStep page={page} shared={decided.shared} />;
  const onDecided = (now: Page, shared: string | null) => {
    setDecided({ shared });
    put(now);
  };
  return <FourSteps key={page.blueprint.revision} page={page} path={path} onDecided={onDecided} onEnded={put} onReload={again} />;
}

/** What was told of the decision that was just made; null when nobody was told anything. */
type Decided = { readonly shared: string | null };
type Reviewing = {
  readonly page: Page;
  readonly path: string;
  readonly onDecided: (page: Page, shared: string | null) => void;
  readonly onEnded: (page: Page) => void;
  readonly onReload: () => void;
};

/** The ritual of four steps: one insight, one adjustment or none, what learners are told, done. It goes on where it was left. */
function FourSteps({ page, path, onDecided, onEnded, onReload }: Reviewing) {
  const held = useDraft(page, path);
  const [refusal, setRefusal] = useState<Refusal>();
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
    onDecided(decided.value, shareBack);
    goToStep('done');
  };
  if (step === 'publish' && adjustment !== undefined)
    return <PublishStep page={page} held={held} adjustment={adjustment} refusal={refusal} onPublish={decide} onReload={onReload} />;
  if (step === 'pick' || step === 'publish') return <PickStep page={page} held={held} onward={() => onward('publish')} />;
  return <InsightStep page={page} path={path} held={held} onEnded={onEnded} onward={() => onward('pick')} />;
}

function requestOf(page: Page, written: Parameters<typeof adjustmentOf>[1]): Omit<DecisionRequest, 'shareBack'> {
  const adjustment = adjustmentOf(page, written) ?? null;
  const checkable = adjustment !== null && choiceOf(page, written)?.checks !== null;
  const check = checkable ? (written.check ?? 'randomised-halves') : 'unchecked';
  return { revision: page.blueprint.revision, adjustment, because: written.because.trim(), check, owner: written.owner };
}
