import type { ObserveMoment } from '@micromoment/core';
import { AskColleague } from '../people/ask-colleague.tsx';
import { DoneStep } from './done-step.tsx';
import { goOnceTold, tell, type Play } from './play.ts';
import { requestOf, type Step, useSteps } from './stage.tsx';

/** Ask somebody who was there what they noticed, as a moment of its own. */
export function ObservePlayer({ play }: { play: Play<ObserveMoment> }) {
  const { at, step, next } = useSteps(STEPS);
  const frame = { steps: STEPS, at, ...requestOf(play) };
  switch (step) {
    case 'done':
      return <DoneStep play={play} frame={frame} />;
    case 'ask':
    case undefined:
      return (
        <AskColleague
          frame={frame}
          pen={play.pen}
          blueprint={play.blueprint}
          onAsk={(observer) => goOnceTold(play, () => tell(play, { kind: 'asked-observer', facts: { observer }, words: {} }), next)}
          onSkip={() => goOnceTold(play, () => tell(play, { kind: 'skipped', facts: { until: 'another-day' }, words: {} }), next)}
        />
      );
  }
}

type StepName = 'ask' | 'done';
const STEPS: readonly Step<StepName>[] = [
  { name: 'ask', shown: 'ask' },
  { name: 'done', shown: 'done' },
];
