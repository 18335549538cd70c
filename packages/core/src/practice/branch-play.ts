import type { DecideMoment, Option, RelationState } from '../blueprint/moment.ts';
import type { ChosenOption } from '../journal/entry.ts';
import { no, ok, type Result } from '../result.ts';

/** Where a decide moment stands after some choices: a scene with options, or the insight at the end of every path. */
export type BranchPlay = {
  readonly path: readonly ChosenOption[];
  readonly state: RelationState;
  /** The id of the further scene played now; null for the first, undefined when the insight is reached. */
  readonly scene: string | null | undefined;
  readonly options: readonly Option[];
};

export type BranchProblem =
  | { readonly kind: 'no-such-option'; readonly scene: string | null; readonly option: string }
  | { readonly kind: 'already-ended'; readonly option: string };

/** The play before the first choice, from the state carried over from the last visit or the moment's own. */
export const beginPlay = (moment: DecideMoment, carried: RelationState = moment.state): BranchPlay => ({
  path: [],
  state: carried,
  scene: null,
  options: moment.options,
});

/** The play after choosing an option. Problems: an option this scene does not have; a play that has ended. */
export function choose(moment: DecideMoment, play: BranchPlay, optionId: string): Result<BranchPlay, BranchProblem> {
  if (play.scene === undefined) return no({ kind: 'already-ended', option: optionId });
  const option = play.options.find(({ id }) => id === optionId);
  if (!option) return no({ kind: 'no-such-option', scene: play.scene, option: optionId });
  const next = moment.scenes.find(({ id }) => id === option.next);
  return ok({
    path: [...play.path, { scene: play.scene, option: optionId }],
    state: shift(play.state, option.effect),
    scene: next?.id,
    options: next?.options ?? [],
  });
}

/** Plays a whole path. Problems as of `choose`, and a path that stops before the insight. */
export function playPath(
  moment: DecideMoment,
  path: readonly string[],
  carried?: RelationState,
): Result<BranchPlay, BranchProblem | { readonly kind: 'unfinished' }> {
  let play = beginPlay(moment, carried);
  for (const option of path) {
    const chosen = choose(moment, play, option);
    if (!chosen.ok) return chosen;
    play = chosen.value;
  }
  return play.scene === undefined ? ok(play) : no({ kind: 'unfinished' });
}

const shift = (state: RelationState, effect: Partial<RelationState>): RelationState => ({
  trust: within(state.trust + (effect.trust ?? 0)),
  engagement: within(state.engagement + (effect.engagement ?? 0)),
});

const within = (level: number): number => Math.min(5, Math.max(0, level));
