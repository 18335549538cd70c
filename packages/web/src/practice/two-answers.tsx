import type { Entry } from '@micromoment/core';
import { presentTime } from '../clock.ts';
import { Heading } from '../look/heading.tsx';
import { zone } from '../offline/device.ts';
import type { Pen } from './pen.ts';
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
  const keepSent = () => {
    pen.lay();
    onKeepSent();
  };
  return (
    <div class="rhythm enter">
      <Heading says="You have answered this on another device." eyebrow="Two of yours">
        You have answered this on another device.
      </Heading>
      <p>Nothing of either is lost. Which one shall stay?</p>
      <div class="beside">
        <Words called={`Sent ${dayWords(sent.at, presentTime.value, zone.value)}`} texts={Object.values(sent.words)} />
        <Words called="Begun here, and not sent" texts={WRITTEN.map((field) => pen.words.value[field] ?? '')} />
      </div>
      <div class="row">
        <button class="button" onClick={keepSent}>
          Keep the one I sent
        </button>
        <button class="button quiet" onClick={onGoOn}>
          Go on with the one here
        </button>
      </div>
      <p class="note">If you go on, both stand in your journal. If you keep the one you sent, what was begun here is taken away.</p>
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
        <p class="note">Choices, without words.</p>
      ) : (
        written.map((text) => (
          <blockquote key={text} class="story">
            {text}
          </blockquote>
        ))
      )}
    </figure>
  );
};
