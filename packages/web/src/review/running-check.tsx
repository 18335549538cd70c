import type { ReviewPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { Trouble } from '../look/trouble.tsx';
import { outcomeWords } from './decisions.tsx';
import { say } from './words.ts';

type Running = { readonly page: ReviewPage; readonly path: string; readonly onEnded: (page: ReviewPage) => void };

/** The last change, while it is found out what came of it, or once it has made things worse. */
export function RunningCheck({ page, path, onEnded }: Running) {
  const [refusal, setRefusal] = useState<Refusal>();
  const last = page.history.find(({ check }) => check !== null);
  const check = last?.check;
  if (!last || !check || !['too-early', 'worse'].includes(check.verdict)) return null;
  const isOpen = check.verdict === 'too-early';
  const end = async (put: 'to-everybody' | 'back') => {
    const ended = await ask<ReviewPage>('POST', `${path}/check`, { review: last.id, put });
    setRefusal(ended.ok ? undefined : ended.problem);
    if (ended.ok) onEnded(ended.value);
  };
  return (
    <section class="card running">
      <h2>{isOpen ? say.checkRuns : say['verdict.worse']}</h2>
      <p>
        <strong>{last.decision}</strong>
      </p>
      <p>
        {say[`design.${check.design}`]} {outcomeWords(check)}
      </p>
      {refusal && <Trouble refusal={refusal}>{null}</Trouble>}
      <div class="row">
        {isOpen && (
          <button class="button quiet" onClick={() => void end('to-everybody')}>
            {check.waits ? say.dropWaiting : say.giveEverybody}
          </button>
        )}
        {!check.waits && (
          <button class="button quiet" onClick={() => void end('back')}>
            {say.putBack}
          </button>
        )}
      </div>
    </section>
  );
}
