import { trials, type Blueprint } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Choices } from '../look/choices.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { journal } from '../offline/device.ts';
import type { Pen } from '../practice/pen.ts';
import { Stage, type Frame } from '../practice/stage.tsx';
import { likelyFirst, matching, type Colleague } from './likely-first.ts';
import { colleagues, fetchColleagues } from './colleagues.ts';
import { say } from './words.ts';

type Asking = {
  readonly frame: Frame;
  readonly pen: Pen;
  readonly blueprint: Blueprint;
  readonly onAsk: (observer: string) => void;
  readonly onSkip: () => void;
};

/** Choose one colleague and see, word for word, what they will be asked. */
export function AskColleague({ frame, pen, blueprint, onAsk, onSkip }: Asking) {
  const chosen = pen.words.value['observer'];
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => void fetchColleagues().then(setRefusal), []);
  const known = colleagues.value;
  const observer = known?.find(({ id }) => id === chosen)?.id;
  const skip = (
    <button type="button" class="button quiet" onClick={onSkip}>
      {say.nobodyThisTime}
    </button>
  );
  if (!known || known.length === 0) {
    return (
      <Stage {...frame} heading={say.whoWasThere} aside={skip}>
        {refusal && <Trouble refusal={refusal} safe={say.askAnotherDay} />}
        {!refusal && (known ? <p>{say.nobodyToAsk}</p> : <Waiting within lines={2} />)}
      </Stage>
    );
  }
  return (
    <Stage {...frame} heading={say.whoWasThere} onward={say.askThem} onOnward={() => observer && onAsk(observer)} aside={skip}>
      <div class="well">
        <p class="note">{say.oneMail}</p>
        <p class="story" lang={blueprint.language} dir="auto">
          {blueprint.behaviour.noticedAs}
        </p>
        <p class="note">{say.theyAnswer}</p>
      </div>
      <Whom known={known} observer={observer} onChoose={(id) => pen.write('observer', id)} />
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
          <label for="find-colleague">{say.findName}</label>
          <input
            id="find-colleague"
            type="search"
            autocomplete="off"
            value={letters}
            aria-describedby="found-colleagues"
            onInput={(event) => setLetters(event.currentTarget.value)}
          />
          <p class="note" id="found-colleagues" role="status">
            {found.length === 0 ? say.noSuchName : say.shownOf({ shown: shown.length, all: known.length })}
          </p>
        </div>
      )}
      <Choices
        legend={say.whomAsk}
        choices={shown.map(({ id, name, manages }) => ({ value: id, words: name, ...(manages ? { note: say.leadsTeam } : {}) }))}
        chosen={observer}
        onChoose={onChoose}
      />
    </>
  );
}
