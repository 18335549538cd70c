import { openTrial, type Journal, type TrialMoment } from '@micromoment/core';
import { journal } from '../offline/device.ts';
import type { Play } from './play.ts';

/** What a visit has besides its moment: a rating before the very first one, and a trial to carry while none is being carried. */
export type ExtraSteps = { readonly before: boolean; readonly trial: TrialMoment | undefined };

/** Settled when a moment begins, so that no step appears or goes while it is played. */
export function extraSteps(play: Play): ExtraSteps {
  const mine = journal.peek().filter(({ blueprint }) => blueprint === play.blueprint.id);
  const trial = play.blueprint.moments.find((moment) => moment.kind === 'trial');
  const carriedBefore = openTrial(mine.filter(({ at }) => at < play.openedAt));
  return { before: wantsRatingBefore(play, mine), trial: carriedBefore ? undefined : trial };
}

const wantsRatingBefore = (play: Play, mine: Journal): boolean => play.visits === 0 && !mine.some((entry) => entry.kind === 'rated-confidence');
