import type { LibraryCard, LibraryPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { sync } from '../offline/sync.ts';
import { PractisedLine } from './practised-line.tsx';
import { say } from './words.ts';

/** That somebody practises this, and the way out again: asked once, without a reason. */
export function Leaving({ card, onLeft }: { card: LibraryCard; onLeft: (page: LibraryPage) => void }) {
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const leave = async () => {
    const left = await ask<LibraryPage>('POST', `/api/v1/library/${encodeURIComponent(card.blueprint)}/leave`, {});
    if (!left.ok) return setRefusal(left.problem);
    await sync();
    announce(say.left);
    onLeft(left.value);
  };
  return (
    <section class="card rhythm">
      {card.practised && <PractisedLine practised={card.practised} />}
      {refusal && <Trouble refusal={refusal} />}
      {isAsked ? (
        <>
          <h2>{say.leaveSure({ title: card.title })}</h2>
          <p>{say.leaveNote}</p>
          <div class="row">
            <button class="button" onClick={() => void leave()}>
              {say.leaveNow}
            </button>
            <button class="button quiet" onClick={() => setAsked(false)}>
              {say.stay}
            </button>
          </div>
        </>
      ) : (
        <div class="row">
          <a class="button" href="/">
            {say.toToday}
          </a>
          <button class="button quiet" onClick={() => setAsked(true)}>
            {say.leave}
          </button>
        </div>
      )}
    </section>
  );
}
