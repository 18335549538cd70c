import { useRef } from 'preact/hooks';
import { expected } from '../identity/who.ts';
import { go } from '../router.ts';
import { setSingleKeys, singleKeys, useKeys } from './keys.ts';
import { say } from './foot-words.ts';

/** The list of keys, and the switch that turns the single ones off. */
export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  useKeys({ '?': open, '/': () => expected.value && go('/library#search') });
  return (
    <>
      <button class="link" onClick={open}>
        {say.keys}
      </button>
      <dialog ref={dialog} aria-labelledby="keys-heading" class="card">
        <h2 id="keys-heading">{say.keys}</h2>
        <dl class="keys">
          <Key press={say.pressEnter} does={say.keyStart} />
          <Key press={say.press19} does={say.keyChoose} />
          <Key press={say.pressControlEnter} does={say.keyGoOn} />
          <Key press="L" does={say.keyLater} />
          <Key press="/" does={say.keySearch} />
          <Key press={say.pressEscape} does={say.keyBack} />
          <Key press="?" does={say.keyKeys} />
        </dl>
        <form method="dialog" class="stack">
          <label class="choice">
            <input type="checkbox" checked={singleKeys.value} onChange={(event) => setSingleKeys(event.currentTarget.checked)} />
            <span>{say.singleKeys}</span>
          </label>
          <button class="button" autofocus>
            {say.close}
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
