import type { ConsentAbout } from '@micromoment/core';
import type { Privacy } from '@micromoment/wire';
import { KeptBox } from '../look/kept-box.tsx';

/** `onDecide` answers whether the decision was kept. */
export type Deciding = { readonly consents: Privacy['consents']; readonly onDecide: (about: ConsentAbout, given: boolean) => Promise<boolean> };

type Decided = Pick<Deciding, 'onDecide'> & { readonly about: ConsentAbout; readonly words: string; readonly note: string; readonly isGiven: boolean };

/** One thing to agree to or to take back. */
export const Decision = ({ about, words, note, isGiven, onDecide }: Decided) => (
  <label class="choice">
    <KeptBox isOn={isGiven} keep={(given) => onDecide(about, given)} />
    <span>
      {words}
      <small>{note}</small>
    </span>
  </label>
);
