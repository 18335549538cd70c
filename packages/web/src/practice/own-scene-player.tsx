import type { OwnSceneMoment } from '@micromoment/core';
import { Authored } from '../look/authored.tsx';
import { Picture } from '../look/picture.tsx';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { DoneStep } from './done-step.tsx';
import { LastTime } from './last-time.tsx';
import { goOnceTold, lastTime, secondsSpent, tellOnce, type Play } from './play.ts';
import { type Frame, requestOf, Stage, type Step, useSteps } from './stage.tsx';
import { say } from './player-words.ts';

/** Write a scene of one's own week. */
export function OwnScenePlayer({ play }: { play: Play<OwnSceneMoment> }) {
  const { at, step, next } = useSteps(STEPS);
  const frame = { steps: STEPS, at, ...requestOf(play) };
  switch (step) {
    case 'done':
      return <DoneStep play={play} frame={frame} />;
    case 'write':
    case undefined:
      return <SceneStep play={play} frame={frame} onward={next} />;
  }
}

function SceneStep({ play, frame, onward }: { play: Play<OwnSceneMoment>; frame: Frame; onward: () => void }) {
  const scene = play.pen.words.value['scene'] ?? '';
  const before = lastTime(journal.value, play, 'wrote-scene');
  const keep = () => goOnceTold(play, () => tellOnce(play, { kind: 'wrote-scene', facts: { seconds: secondsSpent(play) }, words: { scene } }), onward);
  return (
    <Stage
      {...frame}
      heading={play.moment.title ?? say.ownScene}
      isAuthored={play.moment.title !== undefined}
      pen={play.pen}
      onward={say.keepIt}
      onOnward={keep}
    >
      <Picture scene="" name={play.about.touchpoint ?? play.moment.id} apart={1} />
      <Writing
        large
        label={<Authored language={play.blueprint.language}>{play.moment.ask}</Authored>}
        note={say.firstNames}
        text={scene}
        lines={6}
        onWrite={(text) => play.pen.write('scene', text)}
      />
      {before && <LastTime at={before.at} words={before.words.scene} />}
    </Stage>
  );
}

type StepName = 'write' | 'done';
const STEPS: readonly Step<StepName>[] = [
  { name: 'write', shown: 'write' },
  { name: 'done', shown: 'done' },
];
