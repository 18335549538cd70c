import type { Act } from './act.ts';
import { singularOf, wordsOf, type Word } from './tagged.ts';
import { OTHERS } from './word-lists.ts';

/** The subject of a sentence about what others do or what becomes of things: "every customer", "meetings"; undefined when the learner may be meant. */
export function othersIn({ subject }: Act, text: string): { readonly from: number; readonly to: number } | undefined {
  if (!subject) return undefined;
  const said = text.slice(subject.from, subject.to).trimEnd();
  const head = headOf(wordsOf(said));
  return head && (OTHERS.has(head.lemma) || OTHERS.has(singularOf(head.lower))) ? { from: subject.from, to: subject.from + said.length } : undefined;
}

/** "The guests at the bar" are guests. */
function headOf(words: readonly Word[]): Word | undefined {
  const end = words.findIndex(({ pos, lower }) => pos === 'ADP' || ['who', 'that', 'which'].includes(lower));
  return words.slice(0, end === -1 ? words.length : end).at(-1);
}
