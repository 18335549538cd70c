import { PRAISE_LENGTH, uuidv7 } from '@micromoment/core';
import type { NewPraise, PraisePage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { now } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Writing } from '../look/writing.tsx';
import { deviceDice } from '../offline/device.ts';
import { say } from './words.ts';

type Praising = {
  readonly to: { readonly id: string; readonly name: string };
  readonly about: string | null;
  /** The author's example of such praise; null for none. */
  readonly example: string | null;
  readonly onSent: () => void;
};

/** A sentence to one person about one thing they did. Private, unless they agree to more. */
export function PraiseForm({ to, about, example, onSent }: Praising) {
  const [text, setText] = useState('');
  const [asks, setAsks] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [id] = useState(() => uuidv7(now(), deviceDice));
  const send = async (event: Event) => {
    event.preventDefault();
    const praise: NewPraise = { id, to: to.id, about, text: text.trim(), asksToBePublic: asks };
    const kept = await ask<PraisePage>('POST', '/api/v1/praise', praise);
    if (!kept.ok) return setRefusal(kept.problem);
    announce(say.sent({ name: to.name }));
    onSent();
  };
  return (
    <form class="stack" onSubmit={(event) => void send(event)}>
      <Writing
        label={say.praiseLabel}
        note={example ? say.asExample({ text: example }) : say.praiseNote({ name: to.name })}
        text={text}
        lines={2}
        longest={PRAISE_LENGTH}
        onWrite={setText}
      />
      <label class="choice">
        <input type="checkbox" checked={asks} onChange={(event) => setAsks(event.currentTarget.checked)} />
        <span>
          {say.askPublic}
          <small>{say.askPublicNote({ name: to.name })}</small>
        </span>
      </label>
      {refusal && <Trouble refusal={refusal} safe={say.stillHere} />}
      <div class="row">
        <button class="button">{say.sendTo({ name: to.name })}</button>
      </div>
    </form>
  );
}
