import type { BranchPlay, DecideMoment, RelationState } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { Authored } from '../look/authored.tsx';
import { Choices } from '../look/choices.tsx';
import { Picture } from '../look/picture.tsx';
import { journal } from '../offline/device.ts';
import { goToStep } from '../router.ts';
import { inlaid } from '../words/inlaid.ts';
import { apartBy } from './apart.ts';
import { BeforeYouBegin } from './before-you-begin.tsx';
import { BranchEnded } from './branch-ended.tsx';
import { CarryStep } from './carrying.tsx';
import { DoneStep } from './done-step.tsx';
import { extraSteps, type ExtraSteps } from './extra-steps.ts';
import { InsightStep } from './insight-step.tsx';
import { lastTime, type Play } from './play.ts';
import { changeWords, stateWords } from './relation-words.ts';
import { Ask, sceneOf, Story } from './scene.tsx';
import { type Frame, requestOf, Stage, type Step } from './stage.tsx';
import { usePath, type Here } from './use-path.ts';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';

/** Choose what to say, see what the other person does, and come back to the one insight. */
export function DecidePlayer({ play }: { play: Play<DecideMoment> }) {
  const [extra] = useState(() => extraSteps(play));
  const [carried] = useState(() => lastTime(journal.peek(), play, 'decided')?.facts.state);
  const { here, options, plays, decide, onward } = usePath(play, extra.before, carried);
  const steps = stepsWith(extra);
  const frame = { steps, at: steps.findIndex(({ name }) => name === here.name), ...requestOf(play) };
  const afterInsight = () => goToStep(extra.trial ? 'carry' : 'done');
  switch (here.name) {
    case 'before':
      return <BeforeYouBegin play={play} frame={frame} onward={() => goToStep('choose 0')} />;
    case 'choose':
      return (
        <ChooseStep
          key={here.round}
          play={play}
          frame={frame}
          branch={plays[here.round]}
          asLeft={here.round === 0 ? carried : undefined}
          chosen={options[here.round]}
          onDecide={decide}
        />
      );
    case 'see':
      return <SeeStep play={play} frame={frame} before={plays[here.round]} after={plays[here.round + 1]} onward={onward} />;
    case 'insight':
      return <InsightStep play={play} frame={frame} options={options} onAgain={() => goToStep('choose 0')} onward={afterInsight} />;
    case 'carry':
      return extra.trial ? <CarryStep play={play} trial={extra.trial} frame={frame} onward={() => goToStep('done')} /> : null;
    case 'done':
      return <DoneStep play={play} frame={frame} />;
  }
}

type Choosing = {
  readonly play: Play<DecideMoment>;
  readonly frame: Frame;
  readonly branch: BranchPlay | undefined;
  readonly asLeft: RelationState | undefined;
  readonly chosen: string | undefined;
  readonly onDecide: (option: string) => void;
};

function ChooseStep({ play: { moment, about, blueprint, pen }, frame, branch, asLeft, chosen, onDecide }: Choosing) {
  // Stands in the draft before it is said, with where it was picked: the same scene may be met again on another way.
  const place = branch?.path.map(({ option }) => option).join(' ') ?? '';
  const [isAt, pick] = (pen.words.value['picked'] ?? '').split(': ');
  const picked = (isAt === place ? pick : undefined) ?? chosen;
  if (!branch || branch.scene === undefined) return <BranchEnded frame={frame} />;
  const further = moment.scenes.find(({ id }) => id === branch.scene);
  const scene = sceneOf(moment, about.twist);
  return (
    <Stage
      {...frame}
      heading={further ? sayLater.whatNext : (moment.title ?? blueprint.title)}
      isAuthored={!further}
      onward={sayLater.sayIt}
      onOnward={() => picked !== undefined && onDecide(picked)}
    >
      <Picture scene={scene} name={moment.id} apart={apartBy(branch.state)} />
      {asLeft && <p class="note">{sayLater.asYouLeftIt({ state: stateWords(asLeft) })}</p>}
      <Story text={further?.scene ?? scene} language={blueprint.language} />
      <Choices
        legend={further ? say.whatDoYouSay : <Ask moment={moment} twist={about.twist} language={blueprint.language} />}
        choices={branch.options.map(({ id, say: text }) => ({ value: id, words: <Authored language={blueprint.language}>{say.quoted({ text })}</Authored> }))}
        chosen={picked}
        onChoose={(option) => pen.write('picked', `${place}: ${option}`)}
      />
    </Stage>
  );
}

type Seeing = {
  readonly play: Play<DecideMoment>;
  readonly frame: Frame;
  readonly before: BranchPlay | undefined;
  readonly after: BranchPlay | undefined;
  readonly onward: () => void;
};

function SeeStep({ play: { moment, about, blueprint }, frame, before, after, onward }: Seeing) {
  const option = before?.options.find(({ id }) => id === after?.path.at(-1)?.option);
  if (!before || !after || !option) return <BranchEnded frame={frame} />;
  const change = changeWords(before.state, after.state);
  return (
    <Stage {...frame} heading={sayLater.otherDoes} onward={say.goOn} onOnward={onward}>
      <p class="note">{inlaid(sayLater.youSaid, { text: <Authored language={blueprint.language}>{option.say}</Authored> })}</p>
      <Picture scene={sceneOf(moment, about.twist)} name={moment.id} apart={apartBy(after.state)} />
      <Story text={option.then} language={blueprint.language} />
      <p class="chip calm">{change === '' ? sayLater.nothingMoves : change}</p>
    </Stage>
  );
}

function stepsWith({ before, trial }: ExtraSteps): readonly Step<Here['name']>[] {
  const all: readonly (Step<Here['name']> | false)[] = [
    before && { name: 'before', shown: 'before' },
    { name: 'choose', shown: 'choose' },
    { name: 'see', shown: 'see' },
    { name: 'insight', shown: 'insight' },
    trial !== undefined && { name: 'carry', shown: 'carry' },
    { name: 'done', shown: 'done' },
  ];
  return all.filter((step) => step !== false);
}
