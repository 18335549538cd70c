import { momentsOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const signalIsFed: Rule = {
  name: 'signal-is-fed',
  severity: 'error',
  check({ draft }) {
    const moments = momentsOf(draft);
    if (moments.length === 0) return [];
    return (draft.signals?.value ?? []).flatMap(({ value: { id, from }, at }) => {
      if (!id || !from) return [];
      const developing = moments.filter(({ value }) => value.develops?.value.some((developed) => developed.value === id.value));
      if (developing.length === 0)
        return [{ at: id.at, what: `No moment develops "${id.value}".`, why: WHY, fix: `Name it in the develops of a moment, or take it out.` }];
      // Confidence is asked beside a moment of any kind.
      const fed = from.value === 'confidence' || moments.some(({ value }) => value.kind?.value === from.value);
      if (fed) return [];
      return [
        {
          at: from.at ?? at,
          what: `"${id.value}" is fed by "${from.value}", and there is no such moment.`,
          why: WHY,
          fix: `Add a moment of the kind ${from.value}, or say what else shows it.`,
        },
      ];
    });
  },
};

const WHY = 'A signal that nothing feeds stays empty, and the review would decide without it.';
