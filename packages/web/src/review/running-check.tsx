import type { ReviewPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { Trouble } from '../look/trouble.tsx';
import { outcomeWords } from './decisions.tsx';
import { costs, MeanwhileNote, verdictWords } from './meanwhile.tsx';
import { say } from './words.ts';

type Running = { readonly page: ReviewPage; readonly path: string; readonly onEnded: (page: ReviewPage) => void };

/** The last change, while it is found out what came of it, once it or what came with it has made things worse, or where nobody looks at it and it may be put back. */
export function RunningCheck({ page, path, onEnded }: Running) {
  const [refusal, setRefusal] = useState<Refusal>();
  const last = page.history.find(({ check, mayPutBack }) => check !== null || mayPutBack);
  const check = last?.check ?? null;
  const isOpen = check !== null && (check.verdict === 'too-early' || check.awaitsWord);
  if (!last || !(isOpen || (last.mayPutBack && (check === null || check.verdict === 'worse' || costs(check))))) return null;
  const end = async (put: 'to-everybody' | 'back') => {
    const ended = await ask<ReviewPage>('POST', `${path}/check`, { review: last.id, put });
    setRefusal(ended.ok ? undefined : ended.problem);
    if (ended.ok) onEnded(ended.value);
  };
  return (
    <section class="card running">
      <h2>{check === null ? say.checkedByNobody : check.verdict === 'too-early' ? say.checkRuns : verdictWords(check)}</h2>
      <p>
        <strong>{last.decision}</strong>
      </p>
      {check && (
        <p>
          {isOpen && say[`design.${check.design}`]} {outcomeWords(check)}
        </p>
      )}
      {check?.meanwhile && <MeanwhileNote meanwhile={check.meanwhile} />}
      {suggestsPutBack(page) && (
        <p>
          {say.suggestsPutBack} {check?.verdict === 'worked' && say.wonWithIt}
        </p>
      )}
      {refusal && <Trouble refusal={refusal}>{null}</Trouble>}
      <div class="row">
        {suggestsPutBack(page) && (
          <button class="button" onClick={() => void end('back')}>
            {say.putBack}
          </button>
        )}
        {isOpen && (
          <button class="button quiet" onClick={() => void end('to-everybody')}>
            {check.waits ? say.dropWaiting : say.giveEverybody}
          </button>
        )}
        {last.mayPutBack && !suggestsPutBack(page) && (
          <button class="button quiet" onClick={() => void end('back')}>
            {say.putBack}
          </button>
        )}
      </div>
    </section>
  );
}

/** True where putting the last change back is the next step the figures suggest: something that should not have got worse has. */
export const suggestsPutBack = ({ history }: ReviewPage): boolean =>
  history.some(({ check, mayPutBack }) => mayPutBack && check !== null && check.verdict !== 'too-early' && costs(check));
