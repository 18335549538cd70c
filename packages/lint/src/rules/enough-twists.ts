import { called, momentsOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const enoughTwists: Rule = {
  name: 'enough-twists',
  severity: 'warning',
  check({ draft }) {
    const { horizon } = draft;
    const revisited = momentsOf(draft).filter(({ value }) => REVISITED.has(value.kind?.value ?? ''));
    if (!horizon || revisited.length === 0) return [];
    const twists = revisited.reduce((sum, { value }) => sum + (value.twists?.value.length ?? 0), 0);
    const planned = revisitsIn(daysOf(horizon.value));
    const bare = revisited.filter(
      ({ value }) => (value.kind?.value === 'respond' || value.kind?.value === 'decide') && (value.twists?.value.length ?? 0) < FEWEST,
    );
    return [
      ...(twists < planned
        ? [
            {
              at: draft.moments?.key ?? horizon.at,
              what: `${twists} twists for about ${planned} visits in ${horizon.value}.`,
              why: WHY,
              fix: `Add ${planned - twists} more: another place, channel, mood or stake.`,
            },
          ]
        : []),
      ...bare.map((moment) => ({
        at: moment.value.id?.at ?? moment.at,
        what: `${called(moment, draft)} has ${moment.value.twists?.value.length ?? 0} twists.`,
        why: WHY,
        fix: `Give it at least ${FEWEST}, so that no surface comes back within three visits.`,
      })),
    ];
  },
};

const REVISITED = new Set(['respond', 'decide', 'recall']);
const FEWEST = 2;

const WHY = 'What is met again on the same surface is remembered as a story; what is met on a new one is learnt as a rule.';

const daysOf = (horizon: string): number => Number.parseInt(horizon, 10) * (horizon.includes('week') ? 7 : 1);

/** How many visits the plan would make: the first after three days, each gap about twice the one before. */
function revisitsIn(days: number): number {
  let visits = 0;
  for (let [day, gap] = [3, 3]; day <= days; gap *= 2.2, day += gap) visits += 1;
  return visits;
}
