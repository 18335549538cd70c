import type { BlueprintId } from '../blueprint/blueprint.ts';
import { teamCells, teamFigure, type Contribution, type TeamFigure } from './disclosure.ts';
import { nextWeek, weekOf, type Week } from './week.ts';
import type { Instant } from '../time/instant.ts';

/** What the people whom somebody leads do with one blueprint, a finished week at a time. */
export type TeamWeeks = { readonly blueprint: BlueprintId; readonly weeks: readonly { readonly week: Week; readonly figure: TeamFigure }[] };

/** How many weeks are shown. */
export const WEEKS_SHOWN = 6;

/**
 * The figures of one lead's people: for each of the last six finished weeks, how many of those who could practise answered a moment.
 * A contribution is written down once, when its week has ended, and never again; so a figure that was given out stays as it was, whoever
 * joins, leaves or sends something late. A blueprint of which no week may be shown is left out.
 */
export function teamWeeks(contributions: ReadonlyMap<BlueprintId, readonly Contribution[]>, lead: string, now: Instant): readonly TeamWeeks[] {
  const shown = lastWeeks(now);
  return [...contributions].flatMap(([blueprint, all]) => {
    const cells = teamCells(
      all.filter(({ team }) => team === lead),
      'events',
    );
    const weeks = shown.map((week) => ({ week, figure: teamFigure(cells, { teams: [lead], from: week, until: week }) }));
    return weeks.some(({ figure }) => figure.kind !== 'too-few') ? [{ blueprint, weeks }] : [];
  });
}

/** The weeks shown now, the oldest first; the one that runs is not among them. */
function lastWeeks(now: Instant): readonly Week[] {
  const weeks = [(weekOf(now) - WEEKS_SHOWN) as Week]; // a whole number of weeks
  while (weeks.length < WEEKS_SHOWN) weeks.push(nextWeek(weeks.at(-1) ?? weekOf(now)));
  return weeks;
}
