import type { Fix, Linted, Remark, Rule } from '../rule.ts';
import { readAct } from '../words/act.ts';
import { secondAct, type SecondAct } from '../words/second-act.ts';

export const oneBehaviour: Rule = {
  name: 'one-behaviour',
  severity: 'error',
  readsEnglish: true,
  check(linted) {
    const does = linted.draft.behaviour?.value.does;
    if (!does) return [];
    const act = readAct(does.value);
    const second = act && secondAct(act);
    return second ? [remark(linted, second)] : [];
  },
};

function remark({ draft, inside }: Linted, { words, joinedBy, first, second }: SecondAct): Remark {
  const does = draft.behaviour!.value.does!; // the rule has just read it
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
  const at = inside(does, from, to);
  const kept = does.value.slice(0, joinedBy[0]?.from ?? from).trimEnd();
  // From just behind what is kept: a comma follows it without a space, an "and" with one.
  const joint = inside(does, kept.length, to);
  const isLast = does.value.slice(to).trim() === '';
  const split: Fix = { title: `Keep "${kept}"`, safe: false, edits: [{ from: joint.from, to: joint.to, text: '' }] };
  return {
    at,
    what: `Two acts in one behaviour: "${first.text}" and "${second.text}".`,
    why: 'People practise one thing at a time, and a colleague can only say of one whether it happened.',
    fix: `Keep "${kept}" here, and write the other in a blueprint of its own.`,
    ...(isLast && { fixes: [split] }),
  };
}
