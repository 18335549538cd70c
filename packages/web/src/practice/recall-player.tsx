import type { EntryOf, RecallMoment } from '@micromoment/core';
import { Choices } from '../look/choices.tsx';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { DoneStep } from './done-step.tsx';
import { LastTime } from './last-time.tsx';
import { goOnceTold, lastTime, secondsSpent, tellOnce, type Play } from './play.ts';
import { Ask, Story } from './scene.tsx';
import { type Frame, requestOf, Stage, type Step, useSteps } from './stage.tsx';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';

/** Bring something back in one's own words, then see it beside the author's. */
export function RecallPlayer({ play }: { play: Play<RecallMoment> }) {
  const { at, step, next } = useSteps(STEPS);
  const frame = { steps: STEPS, at, ...requestOf(play) };
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
    <Stage
      {...frame}
      heading={play.moment.title ?? sayLater.fromMemory}
      isAuthored={play.moment.title !== undefined}
      pen={play.pen}
      onward={sayLater.seeIt}
      onOnward={onward}
    >
      {play.twist && <Story text={play.twist.scene} language={play.blueprint.language} />}
      <Writing
        large
        label={<Ask moment={play.moment} twist={play.about.twist} language={play.blueprint.language} />}
        note={sayLater.guessHelps}
        text={answerIn(play)}
        onWrite={(text) => play.pen.write('answer', text)}
      />
      {before && <LastTime at={before.at} words={before.words.answer} />}
    </Stage>
  );
}

function BesideStep({ play, frame, onward }: Stepped) {
  const recall = RECALLS.find((value) => value === play.pen.words.value['recall']);
  const keep = () => {
    if (!recall) return onward();
    goOnceTold(play, () => tellOnce(play, { kind: 'recalled', facts: { seconds: secondsSpent(play), recall }, words: { answer: answerIn(play) } }), onward);
  };
  return (
    <Stage {...frame} heading={sayLater.yoursAndAuthors} onward={say.goOn} onOnward={keep}>
      <div class="beside">
        <figure class="yours">
          <figcaption>{say.youWrote}</figcaption>
          <blockquote class="story" dir="auto">
            {answerIn(play)}
          </blockquote>
        </figure>
        <figure class="card">
          <figcaption>{sayLater.authorWrote}</figcaption>
          <blockquote>
            <Story text={play.moment.answer} language={play.blueprint.language} />
          </blockquote>
        </figure>
      </div>
      <Choices
        legend={sayLater.howMuch}
        choices={RECALLS.map((value) => ({ value, words: sayLater[`recall.${value}`] }))}
        chosen={recall}
        onChoose={(value) => play.pen.write('recall', value)}
      />
    </Stage>
  );
}

const answerIn = (play: Play): string => play.pen.words.value['answer'] ?? '';

type Recalled = EntryOf<'recalled'>['facts']['recall'];

const RECALLS = ['all', 'part', 'missed'] as const satisfies readonly Recalled[];

type StepName = 'write' | 'see' | 'done';
const STEPS: readonly Step<StepName>[] = [
  { name: 'write', shown: 'write' },
  { name: 'see', shown: 'see' },
  { name: 'done', shown: 'done' },
];
