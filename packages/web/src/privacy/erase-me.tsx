import { useRef, useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { forgetMe } from '../identity/who.ts';
import { Trouble } from '../look/trouble.tsx';
import { go } from '../router.ts';
import { say } from './words.ts';

/** The last door: one's own address typed by hand, and everything goes at once. */
export function EraseMe() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section class="stack">
      <h2>{say.erase}</h2>
      <p>{say.eraseText}</p>
      <p>{say.eraseNoUndo}</p>
      <p>
        <button type="button" class="button quiet" onClick={() => dialog.current?.showModal()}>
          {say.eraseOpen}
        </button>
      </p>
      <dialog ref={dialog} class="card" aria-labelledby="erase-heading">
        <Typed onKeep={() => dialog.current?.close()} />
      </dialog>
    </section>
  );
}

function Typed({ onKeep }: { onKeep: () => void }) {
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const erase = async (event: Event) => {
    event.preventDefault();
    const answer = await ask('POST', '/api/v1/me/erase', { typed });
    if (!answer.ok) return setRefusal(answer.problem);
    await forgetMe('erased');
    go('/');
  };
  return (
    <form class="stack" onSubmit={(event) => void erase(event)}>
      <h2 id="erase-heading">{say.eraseHeading}</h2>
      <div class="writing">
        <label for="erase-typed">{say.typeAddress}</label>
        <p class="note" id="erase-note">
          {say.typeNote}
        </p>
        <input
          id="erase-typed"
          type="email"
          required
          autocomplete="off"
          aria-describedby="erase-note"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {/* A server that did not answer may have erased all the same. */}
      {refusal && <Trouble refusal={refusal} {...(refusal.status >= 400 && refusal.status < 500 && { safe: say.nothingErased })} />}
      <div class="row">
        <button type="button" class="button" onClick={onKeep}>
          {say.keepMe}
        </button>
        <button class="button quiet">{say.eraseNow}</button>
      </div>
    </form>
  );
}
