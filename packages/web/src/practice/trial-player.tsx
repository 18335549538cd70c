import type { TrialMoment } from '@micromoment/core';
import { CarryStep } from './carrying.tsx';
import { DoneStep } from './done-step.tsx';
import type { Play } from './play.ts';
import { requestOf, type Step, useSteps } from './stage.tsx';

/** Plan one real attempt, as a moment of its own. */
export function TrialPlayer({ play }: { play: Play<TrialMoment> }) {
  const { at, step, next } = useSteps(STEPS);
  const frame = { steps: STEPS, at, ...requestOf(play) };
  switch (step) {
    case 'done':
      return <DoneStep play={play} frame={frame} />;
    case 'carry':
    case undefined:
      return <CarryStep play={play} trial={play.moment} frame={frame} onward={next} />;
  }
}

type StepName = 'carry' | 'done';
const STEPS: readonly Step<StepName>[] = [
  { name: 'carry', shown: 'plan' },
  { name: 'done', shown: 'done' },
];
