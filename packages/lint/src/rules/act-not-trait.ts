import type { Rule } from '../rule.ts';
import { readAct } from '../words/act.ts';
import { vaguenessOf } from '../words/vagueness.ts';

export const actNotTrait: Rule = {
  name: 'act-not-trait',
  severity: 'error',
  readsEnglish: true,
  check({ draft, inside }) {
    const does = draft.behaviour?.value.does;
    const act = does && readAct(does.value);
    const vague = act && vaguenessOf(act, does.value);
    if (!does || vague?.kind !== 'trait') return [];
    return [
      {
        at: inside(does, vague.from, vague.to),
        what: `"${does.value.slice(vague.from, vague.to)}" tells how somebody is, not what they do.`,
        why: 'Nobody can practise being something, and feedback on how a person is turns attention from the task to the self (Kluger and DeNisi 1996).',
        fix: 'Write the one thing such a person does that others would notice.',
      },
    ];
  },
};
