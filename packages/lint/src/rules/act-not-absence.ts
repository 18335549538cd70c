import type { Rule } from '../rule.ts';
import { readAct } from '../words/act.ts';
import { vaguenessOf } from '../words/vagueness.ts';

export const actNotAbsence: Rule = {
  name: 'act-not-absence',
  severity: 'error',
  readsEnglish: true,
  check({ draft, inside }) {
    const does = draft.behaviour?.value.does;
    const act = does && readAct(does.value);
    const vague = act && vaguenessOf(act, does.value);
    if (!does || vague?.kind !== 'absence') return [];
    return [
      {
        at: inside(does, vague.from, vague.to),
        what: `"${does.value.slice(vague.from, vague.to)}" tells what does not happen.`,
        why: 'What is left out is hard to plan, hard to notice, and gone as soon as one is tired.',
        fix: 'Write what the person does instead: "lets a colleague finish before answering" for "does not interrupt".',
      },
    ];
  },
};
