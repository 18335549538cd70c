import { useRef } from 'preact/hooks';
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
        Sign out
      </button>
      <dialog ref={dialog} class="card" aria-labelledby="sign-out-heading">
        <div class="stack">
          <h2 id="sign-out-heading">Something has not been sent yet</h2>
          <p>
            {outbox.value.length === 1 ? 'One entry is' : `${outbox.value.length} entries are`} on this device only. Signing out takes everything of yours off
            it.
          </p>
          <div class="row">
            <button class="button" onClick={() => dialog.current?.close()}>
              Stay signed in
            </button>
            <button class="button quiet" onClick={() => void leave()}>
              Sign out all the same
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
