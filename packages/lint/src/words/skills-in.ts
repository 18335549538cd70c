import { readAct } from './act.ts';
import { wordsOf, type Word } from './tagged.ts';

/** A stretch of a text that names a skill; offsets into the text. */
export type NamedSkill = { readonly from: number; readonly to: number };

/** The skills that a short English name holds: "Giving and receiving feedback" holds two, "Asking for time and space" one. */
export function skillsIn(name: string): readonly NamedSkill[] {
  const act = readAct(name);
  if (act && act.form === 'gerund') return act.clauses.map(({ words }) => ({ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? name.length }));
  return namesJoined(wordsOf(name), name.length);
}

/** Without a verb to lead it, a name is a row of things: each "and", comma or slash between two of them begins another skill. */
function namesJoined(words: readonly Word[], end: number): readonly NamedSkill[] {
  const skills: NamedSkill[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    // What follows a preposition belongs to the skill before it: "Feedback on tone and timing".
    if (word.pos === 'ADP') break;
    if (!JOINTS.has(word.lower) || index === 0 || skills.at(-1)?.to === words[index - 1]?.to) continue;
    const isBetweenThings = THINGS.has(words[index - 1]?.pos ?? '') && THINGS.has(words[index + 1]?.pos ?? words[index + 2]?.pos ?? '');
    if (!isBetweenThings && !JOINTS.has(words[index + 1]?.lower ?? '')) continue;
    skills.push({ from, to: words[index - 1]?.to ?? word.from });
    const next = words.slice(index + 1).find(({ lower }) => !JOINTS.has(lower));
    from = next?.from ?? word.to;
  }
  return [...skills, { from, to: end }];
}

const JOINTS = new Set(['and', '&', ',', '/', '+', ';', 'or']);
const THINGS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
