import type { Blueprint } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Choices } from '../look/choices.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { Stage, type Frame } from '../practice/stage.tsx';
import { colleagues, fetchColleagues } from './colleagues.ts';

type Asking = {
  readonly frame: Frame;
  readonly blueprint: Blueprint;
  readonly onAsk: (observer: string) => void;
  readonly onSkip: () => void;
};

/** Choose one colleague and see, word for word, what they will be asked. */
export function AskColleague({ frame, blueprint, onAsk, onSkip }: Asking) {
  const [observer, setObserver] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => void fetchColleagues().then(setRefusal), []);
  const known = colleagues.value;
  const skip = (
    <button type="button" class="button quiet" onClick={onSkip}>
      Nobody this time
    </button>
  );
  if (known && known.length > 0) {
    return (
      <Stage {...frame} heading="Who was there?" onward="Ask them" onOnward={() => observer && onAsk(observer)} aside={skip}>
        <div class="well">
          <p class="note">They get one mail with one question:</p>
          <p class="story">{blueprint.behaviour.noticedAs}</p>
          <p class="note">They answer “saw it”, “not yet” or “could not tell”, and may add a sentence. Only you see the answer.</p>
        </div>
        <Choices
          legend="Whom would you like to ask?"
          choices={known.map(({ id, name, manages }) => ({ value: id, words: name, ...(manages ? { note: 'leads your team' } : {}) }))}
          chosen={observer}
          onChoose={setObserver}
        />
      </Stage>
    );
  }
  return (
    <Stage {...frame} heading="Who was there?" aside={skip}>
      {refusal ? (
        <Trouble refusal={refusal} safe="Everything you wrote is kept. You can ask somebody another day." />
      ) : known ? (
        <p>There is nobody to ask yet.</p>
      ) : (
        <Waiting within lines={2} />
      )}
    </Stage>
  );
}
