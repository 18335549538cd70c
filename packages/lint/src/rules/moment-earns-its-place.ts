import { nearestName } from '@micromoment/format';
import { called, momentsOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const momentEarnsItsPlace: Rule = {
  name: 'moment-earns-its-place',
  severity: 'error',
  check({ draft }) {
    const { signals } = draft;
    if (!signals) return [];
    const declared = signals.value.flatMap(({ value }) => value.id?.value ?? []);
    return momentsOf(draft).flatMap((moment) => {
      const develops = moment.value.develops?.value ?? [];
      if (develops.length === 0) {
        return [
          {
            at: moment.value.id?.at ?? moment.at,
            what: `${called(moment, draft)} develops no signal.`,
            why: WHY,
            fix: `Add "develops:" with one of: ${declared.join(', ')}.`,
          },
        ];
      }
      return develops
        .filter(({ value }) => !declared.includes(value))
        .map(({ value, at }) => {
          const near = nearestName(value, declared);
          return {
            at,
            what: `"${value}" is not a declared signal.`,
            why: WHY,
            fix: near ? `Write "${near}" if that is what you mean.` : `Declare it under signals, or use one of: ${declared.join(', ')}.`,
          };
        });
    });
  },
};

const WHY = 'Two minutes of somebody’s day must serve something that was declared as the outcome.';
