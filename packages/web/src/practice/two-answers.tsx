import type { Entry } from '@micromoment/core';
import { presentTime } from '../clock.ts';
import { Heading } from '../look/heading.tsx';
import { zone } from '../offline/device.ts';
import type { Pen } from './pen.ts';
import { say } from './player-words.ts';
import { dayWords } from './when-words.ts';

export type AnsweredTwice = {
  /** What another device sent. */
  readonly sent: Entry;
  /** What was begun on this one. */
  readonly pen: Pen;
  readonly onKeepSent: () => void;
  readonly onGoOn: () => void;
};

/** A moment that was answered on another device while it stood half written on this one: both are shown, and their writer picks. */
export function TwoAnswers({ sent, pen, onKeepSent, onGoOn }: AnsweredTwice) {
  // A page that is left before the draft is gone would ask again.
  const keepSent = () => void pen.lay().then(onKeepSent, onKeepSent);
  return (
    <div class="rhythm enter">
      <Heading says={say.answeredElsewhere} eyebrow={say.twoOfYours}>
        {say.answeredElsewhere}
      </Heading>
      <p>{say.whichStays}</p>
      <div class="beside">
        <Words called={say.sentWhen({ day: dayWords(sent.at, presentTime.value, zone.value) })} texts={Object.values(sent.words)} />
        <Words called={say.begunHere} texts={WRITTEN.map((field) => pen.words.value[field] ?? '')} />
      </div>
      <div class="row">
        <button class="button" onClick={keepSent}>
          {say.keepSent}
        </button>
        <button class="button quiet" onClick={onGoOn}>
          {say.goOnHere}
        </button>
      </div>
      <p class="note">{say.bothOrOne}</p>
    </div>
  );
}

/** The fields of a draft in which somebody writes; the others hold choices. */
const WRITTEN = ['response', 'difference', 'answer', 'scene', 'happened', 'next', 'if', 'then', 'with'];

const Words = ({ called, texts }: { called: string; texts: readonly (string | undefined)[] }) => {
  const written = texts.filter((text) => text !== undefined && text.trim() !== '');
  return (
    <figure class="card">
      <figcaption>{called}</figcaption>
      {written.length === 0 ? (
        <p class="note">{say.choicesOnly}</p>
      ) : (
        written.map((text) => (
          <blockquote key={text} class="story" dir="auto">
            {text}
          </blockquote>
        ))
      )}
    </figure>
  );
};
