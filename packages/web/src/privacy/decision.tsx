import type { ConsentAbout } from '@micromoment/core';
import type { Privacy } from '@micromoment/wire';

export type Deciding = { readonly consents: Privacy['consents']; readonly onDecide: (about: ConsentAbout, given: boolean) => void };

type Decided = Pick<Deciding, 'onDecide'> & { readonly about: ConsentAbout; readonly words: string; readonly note: string; readonly isGiven: boolean };

/** One thing to agree to or to take back. */
export const Decision = ({ about, words, note, isGiven, onDecide }: Decided) => (
  <label class="choice">
    <input type="checkbox" checked={isGiven} onChange={(event) => onDecide(about, event.currentTarget.checked)} />
    <span>
      {words}
      <small>{note}</small>
    </span>
  </label>
);
