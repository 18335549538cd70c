import type { EntryOf, RecallMoment } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { Choices } from '../look/choices.tsx';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { behaviourRequest } from './behaviour-words.ts';
import { DoneStep } from './done-step.tsx';
import { LastTime } from './last-time.tsx';
import { goOnceTold, lastTime, secondsSpent, tellOnce, type Play } from './play.ts';
import { askOf, Story } from './scene.tsx';
import { Stage, useSteps, type Frame, type Step } from './stage.tsx';

/** Bring something back in one's own words, then see it beside the author's. */
export function RecallPlayer({ play }: { play: Play<RecallMoment> }) {
  const { at, step, next } = useSteps(STEPS);
  const frame = { steps: STEPS, at, eyebrow: behaviourRequest(play.blueprint) };
  switch (step) {
    case 'see':
      return <BesideStep play={play} frame={frame} onward={next} />;
    case 'done':
      return <DoneStep play={play} frame={frame} />;
    case 'write':
    case undefined:
      return <RecallStep play={play} frame={frame} onward={next} />;
  }
}

type Stepped = { readonly play: Play<RecallMoment>; readonly frame: Frame; readonly onward: () => void };

function RecallStep({ play, frame, onward }: Stepped) {
  const before = lastTime(journal.value, play, 'recalled');
  return (
    <Stage {...frame} heading={play.moment.title ?? 'From memory'} pen={play.pen} onward="See it" onOnward={onward}>
      {play.twist && <Story text={play.twist.scene} />}
      <Writing
        large
        label={askOf(play.moment, play.about.twist)}
        note="Only you can read this. A guess helps too."
        text={answerIn(play)}
        onWrite={(text) => play.pen.write('answer', text)}
      />
      {before && <LastTime at={before.at} words={before.words.answer} />}
    </Stage>
  );
}

function BesideStep({ play, frame, onward }: Stepped) {
  const [recall, setRecall] = useState<Recalled>();
  const keep = () => {
    if (!recall) return onward();
    goOnceTold(play, () => tellOnce(play, { kind: 'recalled', facts: { seconds: secondsSpent(play), recall }, words: { answer: answerIn(play) } }), onward);
  };
  return (
    <Stage {...frame} heading="Yours, and the author’s" onward="Go on" onOnward={keep}>
      <div class="beside">
        <figure class="yours">
          <figcaption>You wrote</figcaption>
          <blockquote class="story">{answerIn(play)}</blockquote>
        </figure>
        <figure class="card">
          <figcaption>The author wrote</figcaption>
          <blockquote>
            <Story text={play.moment.answer} />
          </blockquote>
        </figure>
      </div>
      <Choices legend="How much of it came back?" choices={RECALLS} chosen={recall} onChoose={setRecall} />
    </Stage>
  );
}

const answerIn = (play: Play): string => play.pen.words.value['answer'] ?? '';

type Recalled = EntryOf<'recalled'>['facts']['recall'];

const RECALLS = [
  { value: 'all', words: 'All that matters.' },
  { value: 'part', words: 'Some of it.' },
  { value: 'missed', words: 'It had slipped away. Seeing it again is how it comes back.' },
] as const;

type StepName = 'write' | 'see' | 'done';
const STEPS: readonly Step<StepName>[] = [
  { name: 'write', shown: 'Write' },
  { name: 'see', shown: 'See' },
  { name: 'done', shown: 'Done' },
];
