import { SHARE_BACK_LENGTH } from '@micromoment/core';
import { useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Trouble } from '../look/trouble.tsx';
import { Writing } from '../look/writing.tsx';
import { say } from './words.ts';

type Sharing = {
  readonly draft: string;
  /** Keeps what is written, so that somebody else may go on with it. */
  readonly onWrite: (text: string) => void;
  /** False when the decision is to leave the blueprint as it is. */
  readonly changes: boolean;
  readonly refusal: Refusal | undefined;
  readonly onPublish: (shareBack: string | null) => Promise<void>;
  readonly onReload: () => void;
};

/** What the learners are told of a decision, and the press that makes it. */
export function ShareBackForm({ draft, onWrite, changes, refusal, onPublish, onReload }: Sharing) {
  const [text, setText] = useState(draft);
  const [telling, setTelling] = useState(changes);
  const [sending, setSending] = useState(false);
  const publish = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    await onPublish(telling && text.trim() !== '' ? text.trim() : null);
    setSending(false);
  };
  return (
    <form class="rhythm" onSubmit={(event) => void publish(event)}>
      <Telling telling={telling} onTell={setTelling} />
      {telling && (
        <Writing
          label={say.whatTheyRead}
          check={say.charactersLeft({ count: SHARE_BACK_LENGTH - text.length })}
          text={text}
          longest={SHARE_BACK_LENGTH}
          onWrite={(written) => {
            setText(written);
            onWrite(written);
          }}
        />
      )}
      {refusal && (
        <Trouble refusal={refusal} safe={say.wordsStillHere}>
          <button type="button" class="button quiet" onClick={onReload}>
            {say.loadNewest}
          </button>
        </Trouble>
      )}
      <div class="row">
        <button class="button" aria-disabled={sending}>
          {!changes ? say.keepAsIs : telling ? say.publishAndTell : say.publish}
        </button>
        <button type="button" class="button quiet" onClick={() => history.back()}>
          {say.back}
        </button>
      </div>
    </form>
  );
}

const Telling = ({ telling, onTell }: { telling: boolean; onTell: (telling: boolean) => void }) => (
  <label class="choice">
    <input type="checkbox" checked={telling} onChange={(event) => onTell(event.currentTarget.checked)} />
    <span>
      {say.tellThem}
      <small>{say.tellNote}</small>
    </span>
  </label>
);
