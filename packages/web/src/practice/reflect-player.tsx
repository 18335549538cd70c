import { openTrial, type EntryOf, type ReflectionPart, type ReflectMoment, type TrialMoment } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { Authored } from '../look/authored.tsx';
import { Choices } from '../look/choices.tsx';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { AskColleague } from '../people/ask-colleague.tsx';
import { inlaid } from '../words/inlaid.ts';
import { PlanSentence } from './carried-trial.tsx';
import { CarryStep } from './carrying.tsx';
import { ConfidenceStep } from './confidence-step.tsx';
import { DoneStep } from './done-step.tsx';
import { Examples } from './compare.tsx';
import { besideOf, LookBackBeside } from './look-back-beside.tsx';
import { goOnceTold, tellOf, tellOnce, type Play } from './play.ts';
import { prefilledIn } from './prefilled.ts';
import { RatedPart } from './rated-part.tsx';
import { ratedField } from './rating-words.ts';
import { asks, OUTCOMES, outcomeIn, reflected, reflectSteps, wasTried } from './reflection-draft.ts';
import { type Frame, requestOf, Stage, useSteps } from './stage.tsx';
import { say as sayLater } from './player-words.ts';
import { useMirror } from './use-mirror.ts';
import { say } from './words.ts';

/** Look back on a trial: what came of it, how it was, beside an example or an observation; never alone. */
export function ReflectPlayer({ play }: { play: Play<ReflectMoment> }) {
  const outcome = outcomeIn(play.pen.words.value);
  const steps = reflectSteps(play, outcome);
  const { at, step, next } = useSteps(steps);
  const stepped = { play, frame: { steps, at, ...requestOf(play) }, onward: next };
  const keep = () => {
    if (!outcome) return next();
    goOnceTold(play, () => tellOnce(play, reflected(play, outcome)), next);
  };
  switch (step) {
    case 'example':
      return <ExampleStep {...stepped} />;
    case 'happened':
      return <HappenedStep {...stepped} />;
    case 'manner':
      return <MannerStep {...stepped} />;
    case 'beside':
      return <LookBackBeside {...stepped} tried={wasTried(outcome)} onward={keep} />;
    case 'confidence':
      return <ConfidenceStep {...stepped} />;
    case 'ask':
      return <AskStep {...stepped} />;
    case 'again':
      return <AgainStep {...stepped} />;
    case 'done':
      return <DoneStep {...stepped} />;
    case 'outcome':
    case undefined:
      return <OutcomeStep {...stepped} />;
  }
}

type Stepped = { readonly play: Play<ReflectMoment>; readonly frame: Frame; readonly onward: () => void };

function OutcomeStep({ play, frame, onward }: Stepped) {
  const [plan] = useState(() => planLookedBackOn(play));
  return (
    <Stage {...frame} heading={sayLater.didYouTry} onward={say.goOn} onOnward={onward} pen={play.pen}>
      {plan && (
        <div class="well">
          <p class="note">{sayLater.youPlanned}</p>
          <PlanSentence {...plan.words} prefilled={prefilledIn(plan)} />
        </div>
      )}
      <Choices
        legend={sayLater.whatCame}
        choices={OUTCOMES.map((value) => ({ value, words: sayLater[`outcome.${value}`] }))}
        chosen={outcomeIn(play.pen.words.value)}
        onChoose={(value) => play.pen.write('outcome', value)}
      />
    </Stage>
  );
}

/** An example before anything is written, for those whom chance gives it first. */
function ExampleStep({ play, frame, onward }: Stepped) {
  const beside = besideOf(play);
  return (
    <Stage {...frame} heading={sayLater.exampleFirst} onward={say.goOn} onOnward={onward} pen={play.pen}>
      {beside?.title && (
        <p class="muted">{inlaid(sayLater.exampleFirstLead, { moment: <Authored language={play.blueprint.language}>{beside.title}</Authored> })}</p>
      )}
      {beside && <Examples moment={beside} visits={play.visits} language={play.blueprint.language} />}
    </Stage>
  );
}

function HappenedStep({ play, frame, onward }: Stepped) {
  return (
    <Stage {...frame} heading={sayLater.whatHappened} onward={say.goOn} onOnward={onward} pen={play.pen}>
      {asks(play, 'happened') && <PartInWords play={play} part="happened" label={sayLater.momentInWords} />}
      {asks(play, 'reaction') && <RatedPart part="reaction" pen={play.pen} />}
    </Stage>
  );
}

const MannerStep = ({ play, frame, onward }: Stepped) => (
  <Stage {...frame} heading={sayLater.howDidYou} onward={say.goOn} onOnward={onward} pen={play.pen}>
    {asks(play, 'tone') && <RatedPart part="tone" pen={play.pen} />}
    {asks(play, 'timing') && <RatedPart part="timing" pen={play.pen} />}
  </Stage>
);

function PartInWords({ play, part, label }: { play: Play; part: ReflectionPart; label: string }) {
  const written = play.pen.words.value;
  const text = written[part] ?? '';
  const isReactionTold = [written['reaction'], written[ratedField('reaction')]].some(Boolean);
  const held = useMirror(text, { language: play.blueprint.language, isReactionTold });
  return <Writing large optional label={label} note={say.onlyYouRead} text={text} check={held} onWrite={(said) => play.pen.write(part, said)} />;
}

function AskStep({ play, frame, onward }: Stepped) {
  const observe = play.blueprint.moments.find(({ kind }) => kind === 'observe');
  const askThem = (observer: string) => {
    if (!observe) return onward();
    goOnceTold(play, () => tellOf(play, observe, { kind: 'asked-observer', facts: { observer }, words: {} }), onward);
  };
  return <AskColleague frame={frame} pen={play.pen} blueprint={play.blueprint} onSkip={onward} onAsk={askThem} />;
}

function AgainStep({ play, frame, onward }: Stepped) {
  const planned = play.blueprint.moments.find((moment): moment is TrialMoment => moment.kind === 'trial' && moment.id === play.moment.after);
  return planned ? <CarryStep play={play} trial={planned} frame={frame} onward={onward} /> : null;
}

function planLookedBackOn(play: Play<ReflectMoment>): EntryOf<'planned-trial'> | undefined {
  return openTrial(journal.peek().filter(({ blueprint }) => blueprint === play.blueprint.id))?.plan;
}
