import { SHARE_BACK_LENGTH } from '@micromoment/core';
import { useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Trouble } from '../look/trouble.tsx';
import { Writing } from '../look/writing.tsx';

type Sharing = {
  readonly draft: string;
  /** False when the decision is to leave the blueprint as it is. */
  readonly changes: boolean;
  readonly refusal: Refusal | undefined;
  readonly onPublish: (shareBack: string | null) => Promise<void>;
  readonly onReload: () => void;
};

/** What the learners are told of a decision, and the press that makes it. */
export function ShareBackForm({ draft, changes, refusal, onPublish, onReload }: Sharing) {
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
          label="What they read"
          check={`${SHARE_BACK_LENGTH - text.length} characters left.`}
          text={text}
          longest={SHARE_BACK_LENGTH}
          onWrite={setText}
        />
      )}
      {refusal && (
        <Trouble refusal={refusal} safe="Nothing has been published, and your words are still here.">
          <button type="button" class="button quiet" onClick={onReload}>
            Load the newest figures
          </button>
        </Trouble>
      )}
      <div class="row">
        <button class="button" aria-disabled={sending}>
          {!changes ? 'Keep it as it is' : telling ? 'Publish and tell them' : 'Publish'}
        </button>
        <button type="button" class="button quiet" onClick={() => history.back()}>
          Back
        </button>
      </div>
    </form>
  );
}

const Telling = ({ telling, onTell }: { telling: boolean; onTell: (telling: boolean) => void }) => (
  <label class="choice">
    <input type="checkbox" checked={telling} onChange={(event) => onTell(event.currentTarget.checked)} />
    <span>
      Tell the people who practise this
      <small>It stands on their Today, as what changed because of them.</small>
    </span>
  </label>
);
