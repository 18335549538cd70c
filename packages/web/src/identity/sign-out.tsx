import { useRef } from 'preact/hooks';
import { say } from '../look/foot-words.ts';
import { outbox } from '../offline/device.ts';
import { sync } from '../offline/sync.ts';
import { go } from '../router.ts';
import { signOut } from './who.ts';

/** The way out. Signing out empties this device, so it asks first when something has not reached the server. */
export function SignOut() {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = async () => {
    dialog.current?.close();
    await signOut();
    go('/');
  };
  const press = async () => {
    await sync();
    if (outbox.value.length === 0) return leave();
    dialog.current?.showModal();
  };
  return (
    <>
      <button class="link" onClick={() => void press()}>
        {say.signOut}
      </button>
      <dialog ref={dialog} class="card" aria-labelledby="sign-out-heading">
        <div class="stack">
          <h2 id="sign-out-heading">{say.unsentHeading}</h2>
          <p>{say.unsent({ count: outbox.value.length })}</p>
          <div class="row">
            <button class="button" onClick={() => dialog.current?.close()}>
              {say.staySignedIn}
            </button>
            <button class="button quiet" onClick={() => void leave()}>
              {say.signOutAllTheSame}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
