import type { LookedFor, RespondMoment } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { Picture } from '../look/picture.tsx';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { BeforeYouBegin } from './before-you-begin.tsx';
import { CarryStep } from './carrying.tsx';
import { Compare } from './compare.tsx';
import { DoneStep } from './done-step.tsx';
import { extraSteps, type ExtraSteps } from './extra-steps.ts';
import { gentleCheck } from './gentle-check.ts';
import { LastTime } from './last-time.tsx';
import { goOnceTold, lastTime, secondsSpent, tellOnce, type Play } from './play.ts';
import { Ask, sceneOf, Story } from './scene.tsx';
import { type Frame, requestOf, Stage, type Step, useSteps } from './stage.tsx';
import { say } from './words.ts';

/** Write one response, see it beside others, and carry it into the day. */
export function RespondPlayer({ play }: { play: Play<RespondMoment> }) {
  const [extra] = useState(() => extraSteps(play));
  const steps = stepsWith(extra);
  const { at, step, next } = useSteps(steps);
  const frame = { steps, at, ...requestOf(play) };
  const keep = (looked: LookedFor | undefined) => {
    const { response = '', difference = '' } = play.pen.words.value;
    const words = difference.trim() === '' ? { response } : { response, difference };
    // Only the counts: neither the words nor what was seen in them leave the device.
    const facts = { seconds: secondsSpent(play), ...(looked && { looked }) };
    goOnceTold(play, () => tellOnce(play, { kind: 'responded', facts, words }), next);
  };
  switch (step) {
    case 'before':
      return <BeforeYouBegin play={play} frame={frame} onward={next} />;
    case 'compare':
      return <Compare play={play} frame={frame} onward={keep} />;
    case 'carry':
      return extra.trial ? <CarryStep play={play} trial={extra.trial} frame={frame} onward={next} /> : null;
    case 'done':
      return <DoneStep play={play} frame={frame} />;
    case 'write':
    case undefined:
      return <WriteStep play={play} frame={frame} onward={next} />;
  }
}

function WriteStep({ play, frame, onward }: { play: Play<RespondMoment>; frame: Frame; onward: () => void }) {
  const { moment, pen, about } = play;
  const response = pen.words.value['response'] ?? '';
  const before = lastTime(journal.value, play, 'responded');
  const scene = sceneOf(moment, about.twist);
  return (
    <Stage {...frame} heading={moment.title ?? play.blueprint.title} isAuthored pen={pen} onward={say.compareWith} onOnward={onward}>
      <Picture scene={scene} name={about.touchpoint ?? moment.id} />
      <Story text={scene} language={play.blueprint.language} />
      <Writing
        large
        label={<Ask moment={moment} twist={about.twist} language={play.blueprint.language} />}
        note={say.onlyYouRead}
        text={response}
        onWrite={(text) => pen.write('response', text)}
        check={gentleCheck(response, moment)}
      />
      {before && <LastTime at={before.at} words={before.words.response} />}
    </Stage>
  );
}

type StepName = 'before' | 'write' | 'compare' | 'carry' | 'done';

function stepsWith({ before, trial }: ExtraSteps): readonly Step<StepName>[] {
  const all: readonly (Step<StepName> | false)[] = [
    before && { name: 'before', shown: 'before' },
    { name: 'write', shown: 'write' },
    { name: 'compare', shown: 'compare' },
    trial !== undefined && { name: 'carry', shown: 'carry' },
    { name: 'done', shown: 'done' },
  ];
  return all.filter((step) => step !== false);
}
