import { DAY } from '@micromoment/core';
import type { PraisePage, PraiseShown } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { useAnswer } from '../look/asked.ts';
import { Trouble } from '../look/trouble.tsx';
import { day } from './day.ts';
import { say } from './words.ts';

/** Praise of the last two weeks on one's day. Without a network it is simply not there. */
export function PraiseReceived() {
  const { answer, put } = useAnswer<PraisePage>('/api/v1/praise');
  if (!answer?.ok) return null;
  const recent = answer.value.received.filter(({ at }) => at > presentTime.value - 14 * DAY);
  return recent.length === 0 ? null : <PraiseList praises={recent} onChanged={put} />;
}

/** Praise for the reader, who alone decides whether others may read it. */
export const PraiseList = ({ praises, onChanged }: { praises: readonly PraiseShown[]; onChanged: (page: PraisePage) => void }) => (
  <section>
    <h2>{say.praiseReceived}</h2>
    <ul class="stack">
      {praises.map((praise) => (
        <li key={praise.id} class="card stack">
          <PraiseCard praise={praise} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  </section>
);

function PraiseCard({
  praise: { id, text, fromName, at, asksToBePublic, publicSince },
  onChanged,
}: {
  praise: PraiseShown;
  onChanged: (page: PraisePage) => void;
}) {
  const [refusal, setRefusal] = useState<Refusal>();
  const isPublic = publicSince !== null;
  const set = async () => {
    const answer = await ask<PraisePage>('POST', `/api/v1/praise/${id}/public`, { public: !isPublic });
    if (answer.ok) onChanged(answer.value);
    else setRefusal(answer.problem);
  };
  return (
    <>
      <p class="story" dir="auto">
        {say.quoted({ text })}
      </p>
      <p class="note">
        {say.fromOn({ name: fromName, day: day(at) })}
        {'. '}
        {isPublic ? say.everyoneReads : say.onlyYouTwo({ name: fromName })}
        {asksToBePublic && !isPublic && ` ${say.wouldShare({ name: fromName })}`}
      </p>
      {refusal && <Trouble refusal={refusal} />}
      {(asksToBePublic || isPublic) && (
        <div class="row">
          <button class="button quiet" onClick={() => void set()}>
            {isPublic ? say.makePrivate : say.letOthers}
          </button>
        </div>
      )}
    </>
  );
}
