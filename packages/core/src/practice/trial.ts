import type { Entry, EntryOf } from '../journal/entry.ts';
import type { Minutes } from '../time/instant.ts';
import { later, MINUTE, type Instant } from '../time/instant.ts';

/** A trial is an if-then plan for the next 24 hours, and what came of it. */
export type Trial = { readonly plan: EntryOf<'planned-trial'>; readonly lookedBack: EntryOf<'reflected'> | null };

/** The trials of a journal, oldest first, each with the first look back that followed it. */
export function trials(journal: readonly Entry[]): readonly Trial[] {
  const plans = journal.filter((entry): entry is EntryOf<'planned-trial'> => entry.kind === 'planned-trial');
  return plans.map((plan, index) => {
    const nextPlan = plans.slice(index + 1).find(({ blueprint }) => blueprint === plan.blueprint);
    const answers = (entry: Entry): entry is EntryOf<'reflected'> =>
      entry.kind === 'reflected' && entry.blueprint === plan.blueprint && entry.at >= plan.at && (!nextPlan || entry.at < nextPlan.at);
    return { plan, lookedBack: journal.find(answers) ?? null };
  });
}

/** The trial that waits for its look back, if there is one. */
export const openTrial = (journal: readonly Entry[]): Trial | undefined => trials(journal).findLast(({ lookedBack }) => lookedBack === null);

/** When a trial planned now ends: within the span its moment allows, and never more than 24 hours. */
export const trialDeadline = (plannedAt: Instant, within: Minutes): Instant => later(plannedAt, Math.min(within, 24 * 60) * MINUTE);
