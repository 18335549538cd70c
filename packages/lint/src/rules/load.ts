import { called, momentsOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const load: Rule = {
  name: 'load',
  severity: 'warning',
  tellsOfMissing: ['cadence'],
  check({ draft }) {
    const { cadence, blueprint } = draft;
    if (!cadence) {
      const at = blueprint?.at ?? { from: 0, to: 0, line: 1, col: 1, endLine: 1, endCol: 1 };
      return [{ at, what: 'The blueprint does not say how much it asks of a person.', why: WHY, fix: 'Add "cadence: { per-week: 2, minutes-per-day: 6 }".' }];
    }
    const { 'per-week': perWeek, 'minutes-per-day': perDay } = cadence.value;
    const tooLong = perDay ? momentsOf(draft).filter(({ value }) => (value.minutes?.value ?? 0) > perDay.value) : [];
    return [
      ...(perWeek && perWeek.value > MOST_A_WEEK
        ? [
            {
              at: perWeek.at,
              what: `${perWeek.value} visits a week are many.`,
              why: WHY,
              fix: `Start with 2 and stay at or below ${MOST_A_WEEK}; a review can always add.`,
            },
          ]
        : []),
      ...(perDay && perDay.value > MOST_A_DAY
        ? [{ at: perDay.at, what: `${perDay.value} minutes a day are more than any plan gives.`, why: WHY, fix: `Write at most ${MOST_A_DAY}.` }]
        : []),
      ...tooLong.map((moment) => ({
        at: moment.value.minutes?.at ?? moment.at,
        what: `${called(moment, draft)} takes longer than the ${perDay?.value} minutes a day that are given.`,
        why: 'It would never find a place in the plan.',
        fix: 'Shorten it, or give the day more minutes.',
      })),
    ];
  },
};

const MOST_A_WEEK = 5;
const MOST_A_DAY = 6;
const WHY = 'Work comes first; what asks for more than a coffee break a day is dropped in the first busy week.';
