import { ofKind } from '../draft-walk.ts';
import type { Linted, Remark, Rule } from '../rule.ts';
import { readAct } from '../words/act.ts';
import { secondAct } from '../words/second-act.ts';
import { vaguenessOf } from '../words/vagueness.ts';

export const ifThen: Rule = {
  name: 'if-then',
  severity: 'warning',
  readsEnglish: true,
  check(linted) {
    return ofKind(linted.draft, 'trial').flatMap(({ value: { if: occasion, then } }) => [
      ...(occasion ? onOccasion(occasion, linted) : []),
      ...(then ? onAct(then, linted) : []),
    ]);
  },
};

const WHY = 'If-then plans work when the occasion is recognised at sight and the act is one thing (Gollwitzer and Sheeran 2006).';

function onOccasion(occasion: NonNullable<Parameters<Linted['inside']>[0]>, { inside }: Linted): Remark[] {
  const doubled = /^(?:if|when|whenever)\s+/i.exec(occasion.value);
  if (doubled) {
    const at = inside(occasion, 0, doubled[0].trimEnd().length);
    return [
      {
        at,
        what: `The key already says "if".`,
        why: 'On the screen it would read "If if …".',
        fix: 'Begin with who or what: "a colleague sounds left out".',
        fixes: [
          {
            title: `Take out "${doubled[0].trim()}"`,
            safe: true,
            edits: [{ from: at.from, to: inside(occasion, doubled[0].length, doubled[0].length + 1).from, text: '' }],
          },
        ],
      },
    ];
  }
  const vague =
    /\b(?:i (?:have|get|find) (?:the |some |enough )?(?:time|chance|opportunity|a chance)|possible|appropriate|necessary|needed|i remember|i feel like it|at some point|sometime)\b/i.exec(
      occasion.value,
    );
  return vague
    ? [
        {
          at: inside(occasion, vague.index, vague.index + vague[0].length),
          what: `"${vague[0]}" is no occasion one would recognise.`,
          why: WHY,
          fix: 'Name what one sees or hears at that moment.',
        },
      ]
    : [];
}

function onAct(then: NonNullable<Parameters<Linted['inside']>[0]>, { inside }: Linted): Remark[] {
  if (!/^i\b/i.test(then.value))
    return [
      { at: then.at, what: 'The plan does not begin with "I".', why: 'It is read as one’s own promise: "If …, then I …".', fix: 'Begin with "I" and a verb.' },
    ];
  const act = readAct(then.value);
  const second = act && secondAct(act);
  if (second)
    return [
      {
        at: inside(then, second.words[0]?.from ?? 0, second.words.at(-1)?.to ?? 0),
        what: `The plan holds two acts: "${second.first.text}" and "${second.second.text}".`,
        why: WHY,
        fix: 'Keep the first.',
      },
    ];
  const vague = act && vaguenessOf(act, then.value);
  return vague
    ? [
        {
          at: inside(then, vague.from, vague.to),
          what: `"${then.value.slice(vague.from, vague.to)}" leaves open what one would do.`,
          why: WHY,
          fix: 'Write what one would say or do.',
        },
      ]
    : [];
}
