import { teamCells, teamFigure, type Contribution, type TeamFigure } from './disclosure.ts';
import type { Week } from './week.ts';

/** What the looks at one person's answers to one prompt came to in one week. No words, and not which criteria. */
export type WeekOfLooks = { readonly person: string; readonly moment: string; readonly week: Week; readonly criteria: number; readonly unsure: number };

/** For how many people the look was unsure of most of what a prompt asks for. It says something about the prompt, and about nobody. */
export type UnsureOfPrompt = { readonly moment: string; readonly figure: TeamFigure };

/**
 * The share of "unsure" by prompt, over weeks that have ended and in cells of at least five people that nothing can be subtracted from.
 * A prompt that too few have answered is left out.
 */
export function unsureByPrompt(looks: readonly WeekOfLooks[], running: Week): readonly UnsureOfPrompt[] {
  const ended = looks.filter(({ week, criteria }) => week < running && criteria > 0);
  const moments = [...new Set(ended.map(({ moment }) => moment))].toSorted();
  return moments.flatMap((moment): UnsureOfPrompt[] => {
    const cells = teamCells(ended.filter((look) => look.moment === moment).map(contribution), 'events');
    const figure = teamFigure(cells, { teams: [moment], from: -Infinity, until: running });
    return figure.kind === 'too-few' ? [] : [{ moment, figure }];
  });
}

const contribution = ({ person, moment, week, criteria, unsure }: WeekOfLooks): Contribution => ({
  person,
  team: moment,
  period: week,
  yes: unsure * 2 > criteria,
});
