import { called, ofKind } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const reflectionNeverAlone: Rule = {
  name: 'reflection-never-alone',
  severity: 'error',
  tellsOfMissing: ['moments.*.beside'],
  check({ draft }) {
    const responds = ofKind(draft, 'respond');
    const withBoth = responds.filter(({ value }) => value.models?.value.length && value.contrasts?.value.length).flatMap(({ value }) => value.id?.value ?? []);
    return ofKind(draft, 'reflect').flatMap((moment) => {
      const { beside, id } = moment.value;
      if (beside && withBoth.includes(beside.value)) return [];
      const possible =
        withBoth.length > 0 ? `Name one of: ${withBoth.join(', ')}.` : 'Write a moment of the kind respond, with a model and a contrast, and name it here.';
      const what = beside ? `"${beside.value}" is no respond moment with a model and a contrast.` : `${called(moment, draft)} stands alone.`;
      return [
        { at: beside?.at ?? id?.at ?? moment.at, what, why: 'Reflection without something to hold it against changes nothing (Anseel 2009).', fix: possible },
      ];
    });
  },
};
