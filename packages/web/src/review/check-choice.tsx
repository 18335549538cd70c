import type { Checking } from '@micromoment/core';
import type { Checks } from '@micromoment/wire';
import { Choices } from '../look/choices.tsx';
import { say } from './words.ts';

type Asked = {
  readonly checks: Checks;
  readonly chosen: Checking | undefined;
  readonly onChoose: (check: Checking) => void;
};

/** How it will be found out what came of it. Side by side is offered first: nobody waits, and nothing else that changes meanwhile can be mistaken for it. */
export const CheckChoice = ({ checks, chosen = 'randomised-halves', onChoose }: Asked) => (
  <Choices
    legend={say.howChecked}
    note={[say[`checkNeeds.${checks.of}`]({ count: checks.eachSide }), checks.watched].filter(Boolean).join(' ')}
    chosen={chosen}
    onChoose={onChoose}
    choices={[
      { value: 'randomised-halves', words: say['check.randomised-halves'], note: say['checkNote.randomised-halves'] },
      { value: 'fresh-window', words: say['check.fresh-window'], note: say['checkNote.fresh-window'] },
      { value: 'unchecked', words: say['check.unchecked'], note: say['checkNote.unchecked'] },
    ]}
  />
);
