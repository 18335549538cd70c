import { called, momentsOf, ofKind } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const trialWithinADay: Rule = {
  name: 'trial-within-a-day',
  severity: 'error',
  check({ draft }) {
    if (momentsOf(draft).length === 0) return [];
    const trials = ofKind(draft, 'trial');
    if (trials.length === 0) {
      const at = draft.moments?.key ?? draft.moments?.at;
      return at ? [{ at, what: 'No moment is a trial.', why: WHY, fix: 'Add a moment of the kind trial, with "within: 24 hours", an if and a then.' }] : [];
    }
    return trials.flatMap((moment) => {
      const { within } = moment.value;
      if (!within || hoursOf(within.value) <= 24) return [];
      return [
        {
          at: within.at,
          what: `${called(moment, draft)} may wait ${within.value}.`,
          why: WHY,
          fix: 'Write "within: 24 hours" or less.',
          fixes: [{ title: 'Write 24 hours', safe: false, edits: [{ from: within.at.from, to: within.at.to, text: '24 hours' }] }],
        },
      ];
    });
  },
};

const hoursOf = (span: string): number => Number.parseInt(span, 10) / (span.includes('minute') ? 60 : 1);

const WHY = 'A behaviour is learnt where it is used; what is not tried within a day is mostly not tried.';
