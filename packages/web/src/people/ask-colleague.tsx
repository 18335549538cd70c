import { trials, type Blueprint } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Choices } from '../look/choices.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { journal } from '../offline/device.ts';
import { Stage, type Frame } from '../practice/stage.tsx';
import { likelyFirst, matching, type Colleague } from './likely-first.ts';
import { colleagues, fetchColleagues } from './colleagues.ts';

type Asking = { readonly frame: Frame; readonly blueprint: Blueprint; readonly onAsk: (observer: string) => void; readonly onSkip: () => void };

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
  if (!known || known.length === 0) {
    return (
      <Stage {...frame} heading="Who was there?" aside={skip}>
        {refusal && <Trouble refusal={refusal} safe="Everything you wrote is kept. You can ask somebody another day." />}
        {!refusal && (known ? <p>There is nobody to ask yet.</p> : <Waiting within lines={2} />)}
      </Stage>
    );
  }
  return (
    <Stage {...frame} heading="Who was there?" onward="Ask them" onOnward={() => observer && onAsk(observer)} aside={skip}>
      <div class="well">
        <p class="note">They get one mail with one question:</p>
        <p class="story">{blueprint.behaviour.noticedAs}</p>
        <p class="note">They answer “saw it”, “not yet” or “could not tell”, and may add a sentence. Only you see the answer.</p>
      </div>
      <Whom known={known} observer={observer} onChoose={setObserver} />
    </Stage>
  );
}

/** As many names as the eye takes in; beyond that a few letters find the one. */
const SHOWN = 6;

function Whom({ known, observer, onChoose }: { known: readonly Colleague[]; observer: string | undefined; onChoose: (observer: string) => void }) {
  const [letters, setLetters] = useState('');
  const [spokenWith] = useState(() => trials(journal.peek()).at(-1)?.plan.words.with ?? '');
  const found = matching(likelyFirst(known, spokenWith), letters);
  const shown = found.filter(({ id }, index) => index < SHOWN || id === observer);
  return (
    <>
      {known.length > SHOWN && (
        <div class="writing">
          <label for="find-colleague">Find a name</label>
          <input
            id="find-colleague"
            type="search"
            autocomplete="off"
            value={letters}
            aria-describedby="found-colleagues"
            onInput={(event) => setLetters(event.currentTarget.value)}
          />
          <p class="note" id="found-colleagues" role="status">
            {found.length === 0 ? 'Nobody here has that name.' : `${shown.length} of ${known.length} people are shown.`}
          </p>
        </div>
      )}
      <Choices
        legend="Whom would you like to ask?"
        choices={shown.map(({ id, name, manages }) => ({ value: id, words: name, ...(manages ? { note: 'leads your team' } : {}) }))}
        chosen={observer}
        onChoose={onChoose}
      />
    </>
  );
}
