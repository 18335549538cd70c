import { useRef } from 'preact/hooks';
import { say } from './catalogues-words.ts';

/** Ends a subscription, after asking once. */
export function EndSubscription({ title, onEnd }: { title: string; onEnd: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = say.unsubscribeSure({ title });
  return (
    <>
      <button class="button quiet" onClick={() => dialog.current?.showModal()}>
        {say.unsubscribe}
      </button>
      <dialog ref={dialog} class="card stack" aria-label={heading}>
        <h2>{heading}</h2>
        <p>{say.unsubscribeNote}</p>
        <form method="dialog" class="row">
          <button class="button" onClick={onEnd}>
            {say.end}
          </button>
          <button class="button quiet">{say.keep}</button>
        </form>
      </dialog>
    </>
  );
}
