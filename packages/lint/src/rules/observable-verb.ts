import type { Rule } from '../rule.ts';
import { readAct } from '../words/act.ts';
import { vaguenessOf, type VaguenessKind } from '../words/vagueness.ts';

export const observableVerb: Rule = {
  name: 'observable-verb',
  severity: 'error',
  readsEnglish: true,
  check({ draft, inside }) {
    const does = draft.behaviour?.value.does;
    if (!does) return [];
    const act = readAct(does.value);
    if (!act)
      return [
        {
          at: does.at,
          what: `"${does.value}" names no act.`,
          why: WHY,
          fix: 'Begin with a verb that can be seen or heard: asks, names, writes, repeats, waits.',
        },
      ];
    const vague = vaguenessOf(act, does.value);
    if (!vague || vague.kind === 'trait' || vague.kind === 'absence') return [];
    return [{ at: inside(does, vague.from, vague.to), what: WHAT[vague.kind](does.value.slice(vague.from, vague.to)), why: WHY, fix: FIX[vague.kind] }];
  },
};

const WHY = 'A colleague must be able to say "yes, I saw it" or "no, I did not".';

type Told = Exclude<VaguenessKind, 'trait' | 'absence'>;

const WHAT: Readonly<Record<Told, (words: string) => string>> = {
  mental: (words) => `"${words}" happens where nobody can see it.`,
  change: (words) => `"${words}" says that something gets better, not what is done for it.`,
  vague: (words) => `"${words}" leaves open what is done.`,
  quality: (words) => `"${words}" is a judgement: two people would not agree whether it was so.`,
  intention: (words) => `"${words}" promises care or effort, and leaves the act to be guessed.`,
  outcome: (words) => `"${words}" is what comes of it, not what the person does.`,
  occasion: (words) => `"${words}" leaves it to each reader when the act is due.`,
};

const FIX: Readonly<Record<Told, string>> = {
  mental: 'Write what the person says or does once they have thought, felt or understood it.',
  change: 'Write the one act that would bring the change about.',
  vague: 'Write what one would see or hear: who says what, or does what with what.',
  quality: 'Write what makes it so, such as how many, how soon, or which words.',
  intention: 'Write the act itself.',
  outcome: 'Write what the person says or does so that it comes about.',
  occasion: 'Write the occasion as one would see it: "when nobody has answered for an hour".',
};
