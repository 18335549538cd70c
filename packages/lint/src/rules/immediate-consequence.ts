import { ofKind, scenesOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const immediateConsequence: Rule = {
  name: 'immediate-consequence',
  severity: 'warning',
  readsEnglish: true,
  check({ draft, inside }) {
    const options = ofKind(draft, 'decide').flatMap((moment) => scenesOf(moment).flatMap((scene) => scene.options));
    return options.flatMap(({ value: { then } }): Remark[] => {
      if (!then) return [];
      const verdict = VERDICT.exec(then.value);
      if (verdict) {
        const at = inside(then, verdict.index, verdict.index + verdict[0].length);
        return [
          {
            at,
            what: `"${verdict[0]}" is a verdict.`,
            why: 'The other person’s reaction is the feedback; a verdict ends the thinking.',
            fix: 'Write what the other person does or says next.',
          },
        ];
      }
      const later = LATER.exec(then.value);
      if (!later) return [];
      return [
        {
          at: inside(then, 0, later[0].length),
          what: `The consequence comes "${later[0].trim()}".`,
          why: 'A choice is learnt from by what follows at once.',
          fix: 'Begin with what the other person does in the next seconds; what comes later may follow it.',
        },
      ];
    });
  },
};

const VERDICT =
  /\b(?:correct|incorrect|wrong (?:answer|choice)|right (?:answer|choice)|good (?:choice|job|answer)|well done|bad (?:choice|idea)|a mistake|you should(?:n't)? have|not the best|best (?:option|choice|answer)|poor choice)\b/i;
const LATER =
  /^\s*(?:eventually|in the long run|over time|after (?:some|a few|several) (?:days|weeks|months)|(?:days|weeks|months|years) later|next (?:week|month|year)|a (?:week|month|year) later)\b/i;
