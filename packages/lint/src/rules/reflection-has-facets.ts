import { REFLECTION_PARTS } from '@micromoment/core';
import { called, ofKind } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const reflectionHasFacets: Rule = {
  name: 'reflection-has-facets',
  severity: 'warning',
  check({ draft }) {
    const trials = ofKind(draft, 'trial');
    const reflections = ofKind(draft, 'reflect');
    const partial = reflections.flatMap((moment): Remark[] => {
      const { asks, after } = moment.value;
      const missing = asks ? REFLECTION_PARTS.filter((part) => !asks.value.some(({ value }) => value === part)) : [];
      const lost =
        after && !trials.some(({ value }) => value.id?.value === after.value)
          ? [
              {
                at: after.at,
                what: `"${after.value}" is not a trial of this blueprint.`,
                why: WHY,
                fix: `Name one of: ${trials.map(({ value }) => value.id?.value).join(', ') || 'a trial, once there is one'}.`,
              },
            ]
          : [];
      return [
        ...(asks && missing.length > 0
          ? [
              {
                at: asks.key ?? asks.at,
                what: `${called(moment, draft)} does not ask about: ${missing.join(', ')}.`,
                why: WHY,
                fix: `Write "asks: [${REFLECTION_PARTS.join(', ')}]", or leave asks out.`,
              },
            ]
          : []),
        ...lost,
      ];
    });
    const alone = trials.filter(({ value }) => value.id && !reflections.some((reflection) => reflection.value.after?.value === value.id?.value));
    return [
      ...partial,
      ...alone.map((trial) => ({
        at: trial.value.id?.at ?? trial.at,
        what: `Nobody looks back on ${called(trial, draft)}.`,
        why: WHY,
        fix: `Add a moment of the kind reflect, with "after: ${trial.value.id?.value}".`,
      })),
    ];
  },
};

const WHY = 'What happened, in what tone, when, how the other person reacted and what comes next: a look back that leaves one out seldom changes the next try.';
