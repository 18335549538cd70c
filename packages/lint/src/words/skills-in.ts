import { readAct, type Act } from './act.ts';
import { isQuality } from './effect.ts';
import { addedOn } from './second-act.ts';
import { wordsOf, type Word } from './tagged.ts';

/** A stretch of a text that names a skill; offsets into the text. */
export type NamedSkill = { readonly from: number; readonly to: number };

/** The skills that a short English name holds: "Giving and receiving feedback" holds two, "Asking for time and space" one. */
export function skillsIn(name: string): readonly NamedSkill[] {
  const act = readActIn(name);
  if (!act) return namesJoined(wordsOf(name), name.length);
  const skills = act.clauses.map(({ words }) => ({ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? name.length }));
  const added = skills.length === 1 && addedOn(act)?.words;
  return added ? [...skills, { from: added[0]?.from ?? 0, to: name.length }] : skills;
}

/** The act a name begins with: "Giving …", "To listen …", "Communicate clearly and …". Other names are rows of things. */
function readActIn(name: string): Act | undefined {
  const deed = name.replaceAll(/(?<=^\s*|\b(?:and|or) )(?:how )?to /gi, (lead) => ' '.repeat(lead.length));
  const act = readAct(deed);
  const isDeed = deed.startsWith(' ') || act?.form === 'gerund' || (act?.form === 'bare' && wordsOf(name)[0]?.pos === 'VERB' && !PAIRS.test(name));
  return isDeed ? act : undefined;
}

// Two words for one thing.
const PAIRS =
  /\b(?:give and take|questions? and answers?|health and safety|work and (?:private )?life|trial and error|pros and cons|checks? and balances?|dos and don.ts)\b/i;

/** Without a verb to lead it, a name is a row of things: each "and", comma or slash between two of them begins another skill. */
function namesJoined(words: readonly Word[], end: number): readonly NamedSkill[] {
  const skills: NamedSkill[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    // What follows a preposition belongs to the skill before it: "Feedback on tone and timing".
    if (word.pos === 'ADP') break;
    const isPair = PAIRS.test(
      words
        .slice(Math.max(0, index - 1), index + 2)
        .map(({ lower }) => lower)
        .join(' '),
    );
    if (isPair || !JOINTS.has(word.lower) || index === 0 || JOINTS.has(words[index - 1]?.lower ?? '')) continue;
    if (word.lower === '/' && !partsSkills(words, index)) continue;
    const isBetweenThings = THINGS.has(words[index - 1]?.pos ?? '') && THINGS.has(words[index + 1]?.pos ?? words[index + 2]?.pos ?? '');
    if (!isBetweenThings && !JOINTS.has(words[index + 1]?.lower ?? '')) continue;
    skills.push({ from, to: words[index - 1]?.to ?? word.from });
    const next = words.slice(index + 1).find(({ lower }) => !JOINTS.has(lower));
    from = next?.from ?? word.to;
  }
  return [...skills, { from, to: end }];
}

/** A slash stands between two names of one thing as often as between two skills ("handover / handoff"); it parts what are skills on both sides. */
function partsSkills(words: readonly Word[], slash: number): boolean {
  const after = words.slice(slash + 1);
  const end = after.findIndex(({ lower, pos }) => JOINTS.has(lower) || pos === 'ADP');
  const heads = [words[slash - 1], after.at(end === -1 ? -1 : end - 1)];
  return heads.every((head) => head !== undefined && (isQuality(head) || /(?:ing|tion|ment)$/.test(head.lower)));
}

const JOINTS = new Set(['and', '&', ',', '/', '+', ';', 'or']);
const THINGS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
