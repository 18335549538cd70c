import type { CataloguesPage, OfferAnswered, OfferTold } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { offerDoor, type OfferName } from './catalogue-doors.ts';
import { say } from './catalogues-words.ts';
import { Line } from './line.tsx';

type Answering = { readonly name: OfferName; readonly offer: OfferTold; readonly onAnswered: (page: CataloguesPage) => void };

/** Take it into use, copy it under an id of one's own, or leave it. */
export function OfferAnswers({ name, offer, onAnswered }: Answering) {
  const [as, setAs] = useState(`${name.blueprint}-here`);
  const [refusal, setRefusal] = useState<Refusal>();
  const answer = async (answered: OfferAnswered) => {
    const kept = await ask<CataloguesPage>('POST', `${offerDoor(name)}/answer`, answered);
    setRefusal(kept.ok ? undefined : kept.problem);
    if (!kept.ok) return;
    announce(say[answered.answer]);
    onAnswered(kept.value);
  };
  const copy = (event: Event) => {
    event.preventDefault();
    void answer({ answer: 'forked', as });
  };
  return (
    <section class="card stack">
      {refusal && <Trouble refusal={refusal} />}
      {offer.inUse === 'own' && <p>{say.ownNote}</p>}
      <div class="row">
        {offer.inUse !== 'this' && (
          <button class="button" onClick={() => void answer({ answer: 'accepted' })}>
            {say.accept}
          </button>
        )}
        {offer.answer === null && (
          <button class="button quiet" onClick={() => void answer({ answer: 'declined' })}>
            {say.decline}
          </button>
        )}
      </div>
      <details>
        <summary>{say.fork}</summary>
        <form class="stack" onSubmit={copy}>
          <Line label={say.forkAs} note={say.forkNote} mode="text" required value={as} onWrite={setAs} />
          <button class="button quiet">{say.fork}</button>
        </form>
      </details>
    </section>
  );
}
