import type { EntryOf, RecallMoment } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { Choices } from '../look/choices.tsx';
import { paragraphs } from '../look/paragraphs.ts';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { behaviourRequest } from './behaviour-words.ts';
import { DoneStep } from './done-step.tsx';
import { LastTime } from './last-time.tsx';
import { lastTime, secondsSpent, tell, type Play } from './play.ts';
import { askOf, Story } from './scene.tsx';
import { Stage, useSteps, type Step } from './stage.tsx';

/** Bring something back in one's own words, then see it beside the author's. */
export function RecallPlayer({ play }: { play: Play<RecallMoment> }) {
  const [told, setTold] = useState(false);
  const [recall, setRecall] = useState<Recalled>();
  const { at, step, next } = useSteps(STEPS);
  const frame = { steps: STEPS, at, eyebrow: behaviourRequest(play.blueprint) };
  const answer = play.pen.words.value['answer'] ?? '';
  const keep = () => {
    if (!told && recall) {
      void tell(play, { kind: 'recalled', facts: { seconds: secondsSpent(play), recall }, words: { answer } });
      void play.pen.lay();
      setTold(true);
    }
    next();
  };
  switch (step) {
    case 'see':
      return (
        <Stage {...frame} heading="Yours, and the author’s" onward="Go on" onOnward={keep}>
          <div class="beside two">
            <figure class="yours">
              <figcaption>You wrote</figcaption>
              <blockquote class="story">{answer}</blockquote>
            </figure>
            <figure class="card">
              <figcaption>The author wrote</figcaption>
              <blockquote>
                {paragraphs(play.moment.answer).map((part) => (
                  <p key={part} class="story">
                    {part}
                  </p>
                ))}
              </blockquote>
            </figure>
          </div>
          <Choices legend="How much of it came back?" choices={RECALLS} chosen={recall} onChoose={setRecall} />
        </Stage>
      );
    case 'done':
      return <DoneStep play={play} frame={frame} />;
    case 'write':
    case undefined:
      return <RecallStep play={play} frame={frame} answer={answer} onward={next} />;
  }
}

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

function RecallStep({
  play,
  frame,
  answer,
  onward,
}: {
  play: Play<RecallMoment>;
  frame: { steps: readonly Step<string>[]; at: number; eyebrow: string };
  answer: string;
  onward: () => void;
}) {
  const before = lastTime(journal.value, play, 'recalled');
  return (
    <Stage {...frame} heading={play.moment.title ?? 'From memory'} pen={play.pen} onward="See it" onOnward={onward}>
      {play.twist && <Story text={play.twist.scene} />}
      <Writing
        large
        label={askOf(play.moment, play.about.twist)}
        note="Only you can read this. Guessing helps too."
        text={answer}
        onWrite={(text) => play.pen.write('answer', text)}
      />
      {before && <LastTime at={before.at} words={before.words.answer} />}
    </Stage>
  );
}
