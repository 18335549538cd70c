import type { Rule } from '../rule.ts';

export const horizonSet: Rule = {
  name: 'horizon-set',
  severity: 'error',
  tellsOfMissing: ['horizon'],
  check({ draft }) {
    const { horizon, blueprint } = draft;
    if (!horizon) {
      const at = blueprint?.at ?? { from: 0, to: 0, line: 1, col: 1, endLine: 1, endCol: 1 };
      return [{ at, what: 'The blueprint does not say how long the behaviour must last.', why: WHY, fix: 'Add "horizon: 60 days".' }];
    }
    const days = Number.parseInt(horizon.value, 10) * (horizon.value.includes('week') ? 7 : 1);
    if (days >= SHORTEST && days <= LONGEST) return [];
    return [
      {
        at: horizon.at,
        what: `A horizon of ${horizon.value} is too ${days < SHORTEST ? 'short to show a habit' : 'long to plan for'}.`,
        why: WHY,
        fix: 'Choose between two weeks and a year; 60 days suit most behaviours.',
      },
    ];
  },
};

const SHORTEST = 14;
const LONGEST = 366;
const WHY = 'The best gap between two visits grows with how long something is to be kept (Cepeda and others 2008), so the plan needs the horizon.';
