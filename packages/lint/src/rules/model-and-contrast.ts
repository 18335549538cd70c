import { called, ofKind } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const modelAndContrast: Rule = {
  name: 'model-and-contrast',
  severity: 'error',
  check({ draft }) {
    return ofKind(draft, 'respond').flatMap((moment) => {
      const { id, models, contrasts } = moment.value;
      const missing = [...(models && models.value.length > 0 ? [] : ['no model']), ...(contrasts && contrasts.value.length > 0 ? [] : ['no contrast'])];
      if (missing.length === 0) return [];
      return [
        {
          at: id?.at ?? moment.at,
          what: `${called(moment, draft)} has ${missing.join(' and ')}.`,
          why: 'People who compare a good and a tempting answer use the idea more often than people who see one of them (Gentner 2003, Taylor 2005).',
          fix: 'Write at least one model and one contrast that a thoughtful colleague might argue for, each with its because.',
        },
      ];
    });
  },
};
