import { claimsOf, isKnownWrong, type Claim } from '../claims.ts';
import type { Remark, Rule } from '../rule.ts';

export const modelsPassContrastsFail: Rule = {
  name: 'models-pass-contrasts-fail',
  severity: 'warning',
  readsEnglish: true,
  check({ draft }) {
    return claimsOf(draft).filter(isKnownWrong).map(remark);
  },
};

function remark({ of, text, name, wanted }: Claim): Remark {
  if (of === 'contrast')
    return {
      at: text.at,
      what: `This contrast is said to miss "${name}", and does not.`,
      why: 'A contrast teaches only if the difference is really there.',
      fix: `Change its words, or say in shows what else it misses.`,
    };
  return {
    at: text.at,
    what:
      wanted === 'present'
        ? `This model does not show "${name}", which the moment asks for.`
        : `This model shows "${name}", which the moment asks to leave out.`,
    why: 'Learners compare their words with it; a model that breaks its own criteria teaches the break.',
    fix: 'Change the model, or the criterion.',
  };
}
