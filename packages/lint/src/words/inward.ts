import { asVerb } from './act.ts';
import { hasQuotedWords, isBeforeOthers, isSaid, isSpecific } from './anchor.ts';
import type { Word } from './tagged.ts';
import { GENERAL_VERBS, HALF_MENTAL_VERBS, MENTAL_VERBS, MOSTLY_SEEN_VERBS, ONLOOKING_VERBS, VAGUE_VERBS, VISIBLE_STATES } from './word-lists.ts';

/** What belongs to the verb itself: "understands that the customer in front of them waits" says nothing in front of anybody. */
export function mainOf(rest: readonly Word[]): readonly Word[] {
  const clause = rest.findIndex(({ lower }) => CLAUSES.has(lower));
  return clause === -1 ? rest : rest.slice(0, clause);
}

const CLAUSES = new Set('that how what why whether who whom whose which when where if because'.split(' '));

/** "Observes how others react", "watches whether anyone looks bored": an inner question follows the verb. */
export const looksOn = ({ lemma }: Word, rest: readonly Word[]): boolean => ONLOOKING_VERBS.has(lemma) && asksInside(rest) && !isSaid(mainOf(rest));

const asksInside = (rest: readonly Word[]): boolean =>
  ['how', 'what', 'why', 'whether', 'who', 'which', 'if', 'that', 'where'].includes(rest[0]?.lower ?? '') && rest.length > 1;

/** True when what went on inside a person came out: it is said, written or done before others; of verbs that mostly do, something to check it by is enough. */
export function isTold(verb: Word, rest: readonly Word[], object: Word | undefined): boolean {
  if (isSaid(mainOf(rest)) || hasQuotedWords(rest) || isBeforeOthers(rest)) return true;
  if (verb.lemma === 'accept' && HANDED_OVER.has(object?.lemma ?? '')) return true;
  return MOSTLY_SEEN_VERBS.has(verb.lemma) && isSpecific(rest.filter(({ lower }) => lower !== 'each' && lower !== 'every'));
}

// To accept one of these is to take it or to say so.
const HANDED_OVER = new Set(['invitation', 'parcel', 'delivery', 'payment', 'return', 'card', 'call', 'order', 'gift', 'package', 'letter', 'key']);

/** "Practises listening every day": nobody sees what is practised, or on whom. */
export function rehearsesUnseen(verb: Word, rest: readonly Word[]): boolean {
  const [deed] = rest;
  const isUnseen =
    deed !== undefined &&
    deed.lower.endsWith('ing') &&
    [INWARD_CHANGES, MENTAL_VERBS, HALF_MENTAL_VERBS, GENERAL_VERBS, VAGUE_VERBS].some((verbs) => verbs.has(deed.lemma));
  return REHEARSING.has(verb.lemma) && isUnseen && !isSaid(rest) && !hasQuotedWords(rest) && !rest.some(({ lower }) => lower === 'with');
}

const REHEARSING = new Set(['practise', 'practice', 'rehearse', 'train', 'exercise']);

/** "Without judging", "without being defensive": what is left out goes on inside a person. */
export function withoutThought(rest: readonly Word[]): readonly Word[] | undefined {
  const without = rest.findIndex(({ lower }) => lower === 'without');
  const [thought, after] = without === -1 ? [] : rest.slice(without + 1);
  if (!thought || !thought.lower.endsWith('ing')) return undefined;
  if (MENTAL_VERBS.has(asVerb(thought).lemma)) return rest.slice(without, without + 2);
  const isState = after && INWARD_CHANGES.has(thought.lemma) && after.pos !== 'VERB' && after.pos !== 'ADP' && !VISIBLE_STATES.has(after.lower);
  return isState ? rest.slice(without, without + 3) : undefined;
}

const INWARD_CHANGES = new Set(['be', 'being', 'become', 'get', 'sound', 'seem', 'appear']);
