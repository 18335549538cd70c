import { beginPlay, choose, openTrial, type BranchPlay, type DecideMoment, type Option, type RelationState, type TrialMoment } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { Choices } from '../look/choices.tsx';
import { Picture } from '../look/picture.tsx';
import { pictureOf } from '../look/picture-choice.ts';
import { journal } from '../offline/device.ts';
import { goToStep, place } from '../router.ts';
import { apartBy } from './apart.ts';
import { behaviourRequest } from './behaviour-words.ts';
import { BeforeYouBegin, wantsRatingBefore } from './before-you-begin.tsx';
import { CarryStep } from './carry-step.tsx';
import { DoneStep } from './done-step.tsx';
import { InsightStep } from './insight-step.tsx';
import { lastTime, secondsSpent, tell, type Play } from './play.ts';
import { changeWords, stateWords } from './relation-words.ts';
import { askOf, sceneOf, Story } from './scene.tsx';
import { Stage, type Step } from './stage.tsx';

/** Choose what to say, see what the other person does, and come back to the one insight. */
export function DecidePlayer({ play }: { play: Play<DecideMoment> }) {
  const [{ before, trial, carried }] = useState(() => settled(play));
  const [told, setTold] = useState(false);
  const path = (play.pen.words.value['path'] ?? '').split(' ').filter((option) => option !== '');
  const here = stepFrom(place.value.step, before, path.length);
  const plays = playsAlong(play.moment, path, carried);
  const steps = stepsFor(before, trial);
  const frame = { steps, at: steps.findIndex(({ name }) => name === here.name), eyebrow: behaviourRequest(play.blueprint) };

  const decide = (round: number, option: string) => {
    play.pen.write('path', [...path.slice(0, round), option].join(' '));
    goToStep(`see ${round}`);
  };
  const afterSeeing = (round: number) => {
    const reached = plays[round + 1];
    if (reached && reached.scene !== undefined) return goToStep(`choose ${round + 1}`);
    if (reached && !told) {
      void tell(play, { kind: 'decided', facts: { seconds: secondsSpent(play), path: [...reached.path], state: { ...reached.state } }, words: {} });
      setTold(true);
    }
    goToStep('insight');
  };

  switch (here.name) {
    case 'before':
      return <BeforeYouBegin play={play} frame={frame} onward={() => goToStep('choose 0')} />;
    case 'choose':
      return (
        <ChooseStep
          play={play}
          frame={frame}
          branch={plays[here.round]}
          round={here.round}
          carried={carried}
          chosen={path[here.round]}
          onDecide={(option) => decide(here.round, option)}
        />
      );
    case 'see':
      return <SeeStep play={play} frame={frame} before={plays[here.round]} after={plays[here.round + 1]} onward={() => afterSeeing(here.round)} />;
    case 'insight':
      return <InsightStep play={play} frame={frame} path={path} onAgain={() => goToStep('choose 0')} onward={() => goToStep(trial ? 'carry' : 'done')} />;
    case 'carry':
      return trial ? <CarryStep play={play} trial={trial} frame={frame} onward={() => goToStep('done')} /> : null;
    case 'done':
      return <DoneStep play={play} frame={frame} />;
  }
}

type Here = { readonly name: 'before' | 'choose' | 'see' | 'insight' | 'carry' | 'done'; readonly round: number };
type Framed = { readonly steps: readonly Step<string>[]; readonly at: number; readonly eyebrow: string };

type Choosing = {
  readonly play: Play<DecideMoment>;
  readonly frame: Framed;
  readonly branch: BranchPlay | undefined;
  readonly round: number;
  readonly carried: RelationState | undefined;
  readonly chosen: string | undefined;
  readonly onDecide: (option: string) => void;
};

function ChooseStep({ play, frame, branch, round, carried, chosen, onDecide }: Choosing) {
  const [picked, setPicked] = useState(chosen);
  if (!branch || branch.scene === undefined) return <BranchEnded frame={frame} />;
  const { moment, about } = play;
  const further = moment.scenes.find(({ id }) => id === branch.scene);
  const scene = further?.scene ?? sceneOf(moment, about.twist);
  return (
    <Stage
      {...frame}
      heading={further ? 'What happened next' : (moment.title ?? play.blueprint.title)}
      onward="Say it"
      onOnward={() => picked !== undefined && onDecide(picked)}
      key={`${round}`}
    >
      <Picture drawn={pictureOf(sceneOf(moment, about.twist), moment.id, apartBy(branch.state))} />
      {carried && round === 0 && <p class="note">As you left it: {stateWords(carried)}</p>}
      <Story text={scene} />
      <Choices
        legend={further ? 'What do you say?' : askOf(moment, about.twist)}
        choices={branch.options.map(({ id, say }) => ({ value: id, words: `“${say}”` }))}
        chosen={picked}
        onChoose={setPicked}
      />
    </Stage>
  );
}

function SeeStep({
  play,
  frame,
  before,
  after,
  onward,
}: {
  play: Play<DecideMoment>;
  frame: Framed;
  before: BranchPlay | undefined;
  after: BranchPlay | undefined;
  onward: () => void;
}) {
  const option = before && optionOf(before.options, after?.path.at(-1)?.option);
  if (!before || !after || !option) return <BranchEnded frame={frame} />;
  const change = changeWords(before.state, after.state);
  return (
    <Stage {...frame} heading="What the other person does" onward="Go on" onOnward={onward}>
      <p class="note">You said: “{option.say}”</p>
      <Picture drawn={pictureOf(sceneOf(play.moment, play.about.twist), play.moment.id, apartBy(after.state))} />
      <Story text={option.then} />
      <p class="chip calm">{change === '' ? 'Between you, nothing moves.' : change}</p>
    </Stage>
  );
}

const BranchEnded = ({ frame }: { frame: Framed }) => (
  <Stage {...frame} heading="This branch ended early">
    <p>Something is missing in this moment. What you chose is kept, and you can begin it again.</p>
    <div class="row">
      <button type="button" class="button" onClick={() => goToStep('choose 0')}>
        Begin again
      </button>
    </div>
  </Stage>
);

const optionOf = (options: readonly Option[], id: string | undefined): Option | undefined => options.find((option) => option.id === id);

/** The play before each choice of a path, and after the last; a choice that no longer exists ends it there. */
function playsAlong(moment: DecideMoment, path: readonly string[], carried: RelationState | undefined): readonly BranchPlay[] {
  const plays = [beginPlay(moment, carried)];
  for (const option of path) {
    const last = plays.at(-1);
    const chosen = last && choose(moment, last, option);
    if (!chosen?.ok) break;
    plays.push(chosen.value);
  }
  return plays;
}

function stepFrom(step: string | null, before: boolean, chosen: number): Here {
  const [name, count = '0'] = (step ?? '').split(' ');
  const round = Number(count);
  if (name === 'choose' || (name === 'see' && round < chosen)) return { name, round };
  if (name === 'insight' || name === 'carry' || name === 'done') return { name, round: 0 };
  return before ? { name: 'before', round: 0 } : { name: 'choose', round: 0 };
}

/** What is decided when the moment begins and holds to its end. */
function settled(play: Play<DecideMoment>): { readonly before: boolean; readonly trial: TrialMoment | undefined; readonly carried: RelationState | undefined } {
  const mine = journal.peek().filter(({ blueprint }) => blueprint === play.blueprint.id);
  const trial = play.blueprint.moments.find((moment) => moment.kind === 'trial');
  return { before: wantsRatingBefore(play, mine), trial: openTrial(mine) ? undefined : trial, carried: lastTime(mine, play, 'decided')?.facts.state };
}

function stepsFor(before: boolean, trial: TrialMoment | undefined): readonly Step<Here['name']>[] {
  const all: readonly (Step<Here['name']> | false)[] = [
    before && { name: 'before', shown: 'Where you are' },
    { name: 'choose', shown: 'Choose' },
    { name: 'see', shown: 'See' },
    { name: 'insight', shown: 'Look closer' },
    trial !== undefined && { name: 'carry', shown: 'Carry' },
    { name: 'done', shown: 'Done' },
  ];
  return all.filter((step) => step !== false);
}
