import { useRef } from 'preact/hooks';
import { setSingleKeys, singleKeys, useKeys } from './keys.ts';

/** The list of keys, and the switch that turns the single ones off. */
export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  useKeys({ '?': open });
  return (
    <>
      <button class="link" onClick={open}>
        Keys
      </button>
      <dialog ref={dialog} aria-labelledby="keys-heading" class="card">
        <h2 id="keys-heading">Keys</h2>
        <dl class="keys">
          <Key press="Enter" does="Start, or go on" />
          <Key press="1 to 9" does="Choose an answer" />
          <Key press="Ctrl + Enter" does="Go on while you write" />
          <Key press="L" does="Put the moment off until later today" />
          <Key press="Esc" does="Back to today; what you wrote is kept" />
          <Key press="?" does="Show these keys" />
        </dl>
        <form method="dialog" class="stack">
          <label class="choice">
            <input type="checkbox" checked={singleKeys.value} onChange={(event) => setSingleKeys(event.currentTarget.checked)} />
            <span>Use keys without Ctrl. Turn this off if you speak to your computer.</span>
          </label>
          <button class="button" autofocus>
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

const Key = ({ press, does }: { press: string; does: string }) => (
  <div>
    <dt>
      <kbd>{press}</kbd>
    </dt>
    <dd>{does}</dd>
  </div>
);
