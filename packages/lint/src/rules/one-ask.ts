import type { Placed } from '@micromoment/format';
import { momentsOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';
import { readAct } from '../words/act.ts';
import { secondAct } from '../words/second-act.ts';

export const oneAsk: Rule = {
  name: 'one-ask',
  severity: 'warning',
  readsEnglish: true,
  check({ draft, inside }) {
    const asks = momentsOf(draft).flatMap(({ value }) => [value.ask, ...(value.twists?.value ?? []).map((twist) => twist.value.ask)]);
    return asks.flatMap((ask) => (ask ? remarksOn(ask, inside) : []));
  },
};

function remarksOn(ask: Placed<string>, inside: Parameters<Rule['check']>[0]['inside']): Remark[] {
  const questions = [...ask.value.matchAll(/\?/g)];
  const second = questions[1];
  if (second)
    return [
      remark(
        inside(ask, (questions[0]?.index ?? 0) + 1, second.index + 1).from < ask.at.from ? ask.at : inside(ask, second.index, second.index + 1),
        'asks a second question',
      ),
    ];
  for (const { 0: sentence, index } of ask.value.matchAll(/[^.!?]+[.!?]?/g)) {
    if (!NAMES_A_TASK_LATER.test(sentence)) continue;
    const act = readAct(sentence);
    const another = act?.form === 'bare' ? secondAct(act) : undefined;
    if (another && TASKS.has(another.second.lemma))
      return [remark(inside(ask, index + (another.words[0]?.from ?? 0), index + (another.words.at(-1)?.to ?? 0)), `also asks to ${another.second.lower}`)];
  }
  return [];
}

const TASKS = new Set([
  'write',
  'choose',
  'rate',
  'rank',
  'list',
  'name',
  'describe',
  'explain',
  'draw',
  'compare',
  'decide',
  'pick',
  'score',
  'summarise',
  'summarize',
  'answer',
  'share',
  'send',
  'think',
]);

// Reading an act is dear, and only a task that is named after the first word can be a second one.
const NAMES_A_TASK_LATER = new RegExp(`\\p{L}[^]*\\P{L}(?:${[...TASKS, 'wrote', 'chose', 'drew', 'sent', 'thought'].join('|')})(?!\\p{L})`, 'iu');

const remark = (at: Remark['at'], what: string): Remark => ({
  at,
  what: `The task ${what}.`,
  why: 'In two minutes there is room for one answer; with two tasks people do the easier one.',
  fix: 'Keep the one that practises the behaviour.',
});
