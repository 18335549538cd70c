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
  const first = ask.value.indexOf('?');
  const second = first === -1 ? -1 : ask.value.indexOf('?', first + 1);
  if (second !== -1)
    return [remark(inside(ask, first + 1, second + 1).from < ask.at.from ? ask.at : inside(ask, second, second + 1), 'asks a second question')];
  for (const { 0: sentence, index } of ask.value.matchAll(/[^.!?]+[.!?]?/g)) {
    if (!namesTaskLater(sentence)) continue;
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

/** Reading an act is dear, and only a task that is named after the first word can be a second one. */
function namesTaskLater(sentence: string): boolean {
  const first = sentence.search(/\p{L}/u);
  if (first === -1) return false;
  A_TASK.lastIndex = first + 1;
  return A_TASK.test(sentence);
}

const A_TASK = new RegExp(`\\P{L}(?:${[...TASKS, 'wrote', 'chose', 'drew', 'sent', 'thought'].join('|')})(?!\\p{L})`, 'giu');

const remark = (at: Remark['at'], what: string): Remark => ({
  at,
  what: `The task ${what}.`,
  why: 'In two minutes there is room for one answer; with two tasks people do the easier one.',
  fix: 'Keep the one that practises the behaviour.',
});
