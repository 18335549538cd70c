import type { Clause } from './act.ts';
import type { Word } from './tagged.ts';
import { ABSTRACT_NOUNS, NAMING_VERBS, PERSON_NOUNS, VISIBLE_STATES } from './word-lists.ts';

/** True of a noun for a quality, a state or a good cause. What ends in -ness, -ship, -ism or -ity nearly always is one. */
export const isQuality = ({ lemma, lower }: Word): boolean =>
  ABSTRACT_NOUNS.has(lemma) || ABSTRACT_NOUNS.has(lower) || (/(?:ness|ship|ism|[a-z]{3}ity)$/.test(lemma) && !THINGS_ALL_THE_SAME.has(lemma));

const THINGS_ALL_THE_SAME = new Set(
  'business witness harness governess membership scholarship internship township city facility university activity quantity charity community utility identity entity electricity commodity celebrity authority priority mechanism criticism organism difficulty deity vicinity severity'.split(
    ' ',
  ),
);

/** "Puts others at ease", "brings the team closer together": how people are afterwards, not what is done for it. The words that tell it. */
export function effectOnPeople({ verb, words }: Pick<Clause, 'verb' | 'words'>, isSpecific: boolean): readonly Word[] | undefined {
  if (!CAUSING_VERBS.has(verb.lemma)) return undefined;
  const rest = words.slice(1);
  const person = rest.slice(0, 4).findLastIndex(isPerson);
  if (person === -1) return undefined;
  const [next, afterNext] = [rest[person + 1], rest[person + 2]];
  if (!next) return undefined;
  if (next.lower === 'at' && ['ease', 'peace'].includes(afterNext?.lower ?? '')) return [verb, ...rest.slice(0, person + 3)];
  if (next.lower === 'on' && ['board', 'track', 'side'].includes(afterNext?.lower ?? '')) return [verb, ...rest.slice(0, person + 3)];
  if (verb.lemma === 'win' && next.lower === 'over') return [verb, ...rest.slice(0, person + 2)];
  // "Makes one guest comfortable …": a number or a limit may tell the act; the time at which somebody is won or at ease does not.
  if (isSpecific) return undefined;
  const isState = (next.pos === 'ADJ' && !VISIBLE_STATES.has(next.lower)) || STATES_OF_PEOPLE.has(next.lower);
  return isState || (verb.lemma === 'turn' && next.lower === 'into') ? [verb, ...rest.slice(0, person + 2)] : undefined;
}

const CAUSING_VERBS = new Set(['put', 'bring', 'turn', 'make', 'keep', 'get', 'win', 'leave', 'render', 'set', 'draw', 'help', 'pull']);
const STATES_OF_PEOPLE = new Set(['closer', 'together', 'over', 'happier', 'calmer', 'better', 'feel', 'heard', 'valued', 'included', 'involved', 'satisfied']);

const isPerson = ({ lower, lemma }: Word): boolean => PERSON_NOUNS.has(lemma) || PERSON_NOUNS.has(lower) || PEOPLE.has(lower);
const PEOPLE = new Set([
  'others',
  'them',
  'everyone',
  'everybody',
  'him',
  'her',
  'someone',
  'anyone',
  'stakeholders',
  'staff',
  'guest',
  'guests',
  'patients',
  'members',
]);

/** True when a verb can only reach a quality from far: "raises morale", "restores calm". What is said or measured is another thing, and "a concern" is a single one. */
export function reachesQuality(verb: Word, group: readonly Word[]): boolean {
  const object = group.at(-1);
  if (!object || !isQuality(object) || NAMING_VERBS.has(verb.lemma)) return false;
  return object.lower === object.lemma && !group.some(({ lower }) => lower === 'a' || lower === 'an');
}

/** "Cuts the number of complaints": a figure that moves, and nothing of what moved it. */
export const movesFigure = (verb: Word, group: readonly Word[], next: Word | undefined): boolean =>
  next?.lower === 'of' && FIGURES.has(group.at(-1)?.lemma ?? '') && !NAMING_VERBS.has(verb.lemma);

const FIGURES = new Set(['number', 'rate', 'amount', 'frequency', 'quality', 'level', 'share', 'percentage', 'cost', 'volume']);
