import type { Rule } from '../rule.ts';
import { judgedOccasion } from '../words/condition.ts';

export const measurableFrequency: Rule = {
  name: 'measurable-frequency',
  severity: 'error',
  readsEnglish: true,
  check({ draft, inside }) {
    const frequency = draft.behaviour?.value.frequency;
    if (!frequency) return [];
    const { value } = frequency;
    const vague = vagueIn(value);
    // "Every now and then" counts nothing, whatever "every" does elsewhere.
    if (COUNTED.test(vague ? `${value.slice(0, vague.from)} ${value.slice(vague.to)}` : value)) return [];
    return [
      {
        at: vague ? inside(frequency, vague.from, vague.to) : frequency.at,
        what: vague ? `"${value.slice(vague.from, vague.to)}" can be counted in two ways.` : `"${value}" cannot be counted.`,
        why: 'Two people who watched the same week should come to the same number.',
        fix: 'Write how many times in what: "once in every one-to-one", "twice a week", "every time feedback comes unasked".',
      },
    ];
  },
};

function vagueIn(value: string): { readonly from: number; readonly to: number } | undefined {
  const judged = judgedOccasion(value);
  if (judged) return judged;
  const found = VAGUE.exec(value);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

const COUNTED =
  /\b(?:once|twice|thrice|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a single|half|every|each|daily|weekly|monthly|all|any time|whenever|always when|at the (?:start|end|beginning) of|per (?:day|week|month|meeting|shift|call|visit))\b/i;
const VAGUE =
  /\b(?:every (?:now and (?:then|again)|so often|once in a while|other while)|once in a while|now and (?:then|again)|from time to time|all the time|any time|whenever (?:they|you|i|one) (?:want|like|can)s?|often|regularly|frequently|usually|sometimes|occasionally|more|consistently|always|as needed|when (?:possible|appropriate|needed|necessary)|where (?:possible|appropriate)|generally|normally|mostly|many|several|a few)\b/i;
