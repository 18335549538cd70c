import type { Rule } from '../rule.ts';

export const measurableFrequency: Rule = {
  name: 'measurable-frequency',
  severity: 'error',
  readsEnglish: true,
  check({ draft, inside }) {
    const frequency = draft.behaviour?.value.frequency;
    if (!frequency || COUNTED.test(frequency.value)) return [];
    const vague = VAGUE.exec(frequency.value);
    return [
      {
        at: vague ? inside(frequency, vague.index, vague.index + vague[0].length) : frequency.at,
        what: vague ? `"${vague[0]}" can be counted in two ways.` : `"${frequency.value}" cannot be counted.`,
        why: 'Two people who watched the same week should come to the same number.',
        fix: 'Write how many times in what: "once in every one-to-one", "twice a week", "every time feedback comes unasked".',
      },
    ];
  },
};

const COUNTED =
  /\b(?:once|twice|thrice|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a single|half|every|each|daily|weekly|monthly|all|any time|whenever|always when|at the (?:start|end|beginning) of|per (?:day|week|month|meeting|shift|call|visit))\b/i;
const VAGUE =
  /\b(?:often|regularly|frequently|usually|sometimes|occasionally|more|consistently|always|as needed|when (?:possible|appropriate|needed|necessary)|where (?:possible|appropriate)|generally|normally|mostly|many|several|a few)\b/i;
