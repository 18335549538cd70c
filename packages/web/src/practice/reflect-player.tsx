import { openTrial, type EntryOf, type ReflectionFacts, type ReflectionPart, type ReflectMoment, type TrialMoment, type TrialOutcome } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { Choices } from '../look/choices.tsx';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { AskColleague } from '../people/ask-colleague.tsx';
import { behaviourRequest } from './behaviour-words.ts';
import { PlanSentence } from './carried-trial.tsx';
import { CarryStep } from './carry-step.tsx';
import { ConfidenceStep } from './confidence-step.tsx';
import { DoneStep } from './done-step.tsx';
import { LookBackBeside } from './look-back-beside.tsx';
import { tell, tellOf, type Play } from './play.ts';
import { RatedPart, ratedParts } from './rated-part.tsx';
import type { Frame } from './respond-player.tsx';
import { Stage, useSteps, type Step } from './stage.tsx';

/** Look back on a trial: what came of it, how it was, beside an example or an observation; never alone. */
export function ReflectPlayer({ play }: { play: Play<ReflectMoment> }) {
  const [trial] = useState(() => openTrial(journal.peek().filter(({ blueprint }) => blueprint === play.blueprint.id)));
  const [told, setTold] = useState(false);
  const outcome = outcomeOf(play.pen.words.value['outcome']);
  const steps = stepsFor(play, outcome);
  const { at, step, next } = useSteps(steps);
  const frame: Frame = { steps, at, eyebrow: behaviourRequest(play.blueprint) };
  const planned = play.blueprint.moments.find((moment): moment is TrialMoment => moment.kind === 'trial' && moment.id === play.moment.after);
  const observe = play.blueprint.moments.find(({ kind }) => kind === 'observe');

  const keep = () => {
    if (!told && outcome) {
      void tell(play, reflected(play, outcome));
      void play.pen.lay();
      setTold(true);
    }
    next();
  };

  switch (step) {
    case 'happened':
      return <HappenedStep play={play} frame={frame} onward={next} />;
    case 'manner':
      return <MannerStep play={play} frame={frame} onward={next} />;
    case 'beside':
      return <LookBackBeside play={play} frame={frame} tried={wasTried(outcome)} onward={keep} />;
    case 'confidence':
      return <ConfidenceStep play={play} frame={frame} onward={next} />;
    case 'ask':
      return (
        <AskColleague
          frame={frame}
          blueprint={play.blueprint}
          onSkip={next}
          onAsk={(observer) => {
            if (observe) void tellOf(play, observe, { kind: 'asked-observer', facts: { observer }, words: {} });
            next();
          }}
        />
      );
    case 'again':
      return planned ? <CarryStep play={play} trial={planned} frame={frame} onward={next} /> : null;
    case 'done':
      return <DoneStep play={play} frame={frame} />;
    case 'outcome':
    case undefined:
      return <OutcomeStep play={play} frame={frame} plan={trial?.plan} outcome={outcome} onward={next} />;
  }
}

function OutcomeStep({
  play,
  frame,
  plan,
  outcome,
  onward,
}: {
  play: Play;
  frame: Frame;
  plan: EntryOf<'planned-trial'> | undefined;
  outcome: TrialOutcome | undefined;
  onward: () => void;
}) {
  return (
    <Stage {...frame} heading="Did you get to try it?" onward="Go on" onOnward={onward} pen={play.pen}>
      {plan && (
        <div class="well">
          <p class="note">You planned:</p>
          <PlanSentence {...plan.words} />
        </div>
      )}
      <Choices legend="What came of it?" choices={OUTCOMES} chosen={outcome} onChoose={(value) => play.pen.write('outcome', value)} />
    </Stage>
  );
}

function HappenedStep({ play, frame, onward }: { play: Play<ReflectMoment>; frame: Frame; onward: () => void }) {
  return (
    <Stage {...frame} heading="What happened?" onward="Go on" onOnward={onward} pen={play.pen}>
      {asks(play, 'happened') && (
        <Writing
          large
          optional
          label="The moment, in a sentence or two"
          note="Only you can read this."
          text={play.pen.words.value['happened'] ?? ''}
          onWrite={(text) => play.pen.write('happened', text)}
        />
      )}
      {asks(play, 'reaction') && <RatedPart part="reaction" pen={play.pen} />}
    </Stage>
  );
}

const MannerStep = ({ play, frame, onward }: { play: Play<ReflectMoment>; frame: Frame; onward: () => void }) => (
  <Stage {...frame} heading="How did you do it?" onward="Go on" onOnward={onward} pen={play.pen}>
    {asks(play, 'tone') && <RatedPart part="tone" pen={play.pen} />}
    {asks(play, 'timing') && <RatedPart part="timing" pen={play.pen} />}
  </Stage>
);

const asks = (play: Play<ReflectMoment>, part: ReflectionPart): boolean => play.moment.asks.includes(part);

/** What the look back comes to, as one line of the journal. */
function reflected(
  play: Play<ReflectMoment>,
  outcome: TrialOutcome,
): { kind: 'reflected'; facts: ReflectionFacts; words: Partial<Record<ReflectionPart, string>> } {
  const draft = play.pen.words.value;
  const written = play.moment.asks.flatMap((part) => {
    const text = draft[part]?.trim() ?? '';
    return text === '' ? [] : [[part, text] as const];
  });
  return { kind: 'reflected', facts: { outcome, ...(wasTried(outcome) ? ratedParts(draft, play.moment.asks) : {}) }, words: Object.fromEntries(written) };
}

const OUTCOMES = [
  { value: 'tried', words: 'Yes, I tried it.' },
  { value: 'partly', words: 'Partly.' },
  { value: 'not-yet', words: 'Not yet.' },
  { value: 'no-opportunity', words: 'There was no occasion for it.' },
] as const;

const outcomeOf = (text: string | undefined): TrialOutcome | undefined => OUTCOMES.find(({ value }) => value === text)?.value;

const wasTried = (outcome: TrialOutcome | undefined): boolean => outcome === 'tried' || outcome === 'partly';

type StepName = 'outcome' | 'happened' | 'manner' | 'beside' | 'confidence' | 'ask' | 'again' | 'done';

function stepsFor(play: Play<ReflectMoment>, outcome: TrialOutcome | undefined): readonly Step<StepName>[] {
  const tried = outcome === undefined || wasTried(outcome);
  const mayAsk = play.blueprint.moments.some(({ kind }) => kind === 'observe');
  const all: readonly (Step<StepName> | false)[] = [
    { name: 'outcome', shown: 'What came of it' },
    tried && (asks(play, 'happened') || asks(play, 'reaction')) && { name: 'happened', shown: 'What happened' },
    tried && (asks(play, 'tone') || asks(play, 'timing')) && { name: 'manner', shown: 'How you did it' },
    { name: 'beside', shown: tried ? 'Beside an example' : 'A smaller step' },
    tried && { name: 'confidence', shown: 'How sure you are' },
    tried && mayAsk && { name: 'ask', shown: 'Who noticed' },
    !tried && { name: 'again', shown: 'Plan it again' },
    { name: 'done', shown: 'Done' },
  ];
  return all.filter((step) => step !== false);
}
