import { beginPlay, choose, type BranchPlay, type DecideMoment, type RelationState } from '@micromoment/core';
import { goToStep, place } from '../router.ts';
import { goOnceTold, secondsSpent, tellOnce, type Play } from './play.ts';

/** Where somebody is in a decide moment. A round is one choice; `see` shows what follows from it. */
export type Here = { readonly name: 'before' | 'choose' | 'see' | 'insight' | 'carry' | 'done'; readonly round: number };

/** The way through a decide moment: the choices so far, and how the play stands before each and after the last. */
export type Path = {
  readonly here: Here;
  readonly options: readonly string[];
  readonly plays: readonly BranchPlay[];
  readonly decide: (option: string) => void;
  /** Goes on to the next scene, or writes the path down and goes to the insight. */
  readonly onward: () => void;
};

/** The path as the draft holds it. `asksBefore` is true where a rating stands before the first choice. */
export function usePath(play: Play<DecideMoment>, asksBefore: boolean, carried: RelationState | undefined): Path {
  const options = (play.pen.words.value['path'] ?? '').split(' ').filter((option) => option !== '');
  const plays = playsAlong(play.moment, options, carried);
  const here = hereFrom(place.value.step, asksBefore, plays.length - 1);
  return {
    here,
    options,
    plays,
    decide: (option) => {
      play.pen.write('path', [...options.slice(0, here.round), option].join(' '));
      goToStep(`see ${here.round}`);
    },
    onward: () => {
      const reached = plays[here.round + 1];
      if (reached && reached.scene !== undefined) return goToStep(`choose ${here.round + 1}`);
      if (!reached) return goToStep('insight');
      const facts = { seconds: secondsSpent(play), path: [...reached.path], state: { ...reached.state } };
      goOnceTold(
        play,
        () => tellOnce(play, { kind: 'decided', facts, words: {} }),
        () => goToStep('insight'),
      );
    },
  };
}

/** The play before each choice, and after the last; a choice that the moment no longer has ends it there. */
export function playsAlong(moment: DecideMoment, options: readonly string[], carried: RelationState | undefined): readonly BranchPlay[] {
  const plays = [beginPlay(moment, carried)];
  for (const option of options) {
    const last = plays.at(-1);
    const chosen = last && choose(moment, last, option);
    if (!chosen?.ok) break;
    plays.push(chosen.value);
  }
  return plays;
}

function hereFrom(step: string | null, asksBefore: boolean, choices: number): Here {
  const [name, count = '0'] = (step ?? '').split(' ');
  const round = Number(count);
  if ((name === 'choose' && round <= choices) || (name === 'see' && round < choices)) return { name, round };
  if (name === 'insight' || name === 'carry' || name === 'done') return { name, round: 0 };
  return asksBefore && step === null ? { name: 'before', round: 0 } : { name: 'choose', round: 0 };
}
