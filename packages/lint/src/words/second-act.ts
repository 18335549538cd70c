import type { Act, Clause } from './act.ts';
import type { Word } from './tagged.ts';
import { OPPOSITES, PERSON_NOUNS, POISE_VERBS, POISE_WITH_OBJECT, PRODUCTS, SAYING_VERBS, SPEECH_VERBS } from './word-lists.ts';

/** An act that stands beside the first and could be done, or left out, without it. */
export type SecondAct = { readonly joinedBy: readonly Word[]; readonly words: readonly Word[]; readonly first: Word; readonly second: Word };

/**
 * The first act that is independent of the one before it. "Asks and waits for the answer" is one act with its end, "writes the decision down and
 * reads it aloud" one in two steps; "plans and runs the meeting" are two, since each can be done without the other.
 */
export function secondAct(act: Act): SecondAct | undefined {
  for (const [index, clause] of act.clauses.entries()) {
    const before = act.clauses[index - 1];
    if (before && !belongTogether(before, clause)) return { joinedBy: clause.joinedBy, words: clause.words, first: before.verb, second: clause.verb };
  }
  return addedOn(act);
}

function belongTogether(before: Clause, clause: Clause): boolean {
  const [first, second] = [before.verb.lemma, clause.verb.lemma];
  if (OPPOSITES.get(first) === second || OPPOSITES.get(second) === first) return false;
  if (dayIn(before) !== undefined && dayIn(clause) !== undefined && dayIn(before) !== dayIn(clause)) return false;
  if (isPoise(before, clause) || isPoise(clause, before)) return true;
  const rest = clause.words.slice(1).map(({ lower }) => lower);
  if (rest.some((word, index) => RECURS.has(word) || (['every', 'next'].includes(word) && rest.slice(index + 1, index + 3).some((span) => SPANS.has(span)))))
    return false;
  if (first === second && clause.words.length > 1) return false;
  if (takesUp(before, rest)) return true;
  if (['ask', 'check', 'confirm'].includes(second) && /\b(?:right|correct|true|understood|that|anything|missing)\b/.test(rest.join(' '))) return true;
  if (second === 'leave' && SPEECH_VERBS.has(first) && /\bto (?:them|her|him)$/.test(rest.join(' '))) return true;
  if (SAYING_VERBS.has(second) && /\b(?:they|he|she|you) (?:did|said|made|gave|had|have)\b/.test(rest.join(' '))) return true;
  return SAYING_VERBS.has(second) && ASKS_ON.has(rest[0] ?? '') && before.words.length > 1;
}

/** The day of the week a clause is tied to: what happens on different days is done apart. */
const dayIn = ({ words }: Clause): string | undefined => words.find(({ lower }) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(lower))?.lower;

/** True of a clause of poise beside another act; a verb that does something to a thing goes only with poise or speech. */
function isPoise({ verb, words }: Clause, other: Clause): boolean {
  if (makesEyeContact(words)) return true;
  const doesSomething = POISE_WITH_OBJECT.has(verb.lemma) || ['off', 'on', 'over', 'out'].includes(words[1]?.lower ?? '');
  const beside = other.verb.lemma;
  if (['close', 'end', 'start', 'begin', 'finish'].includes(verb.lemma) && words.some(({ lemma }) => BUSINESS.has(lemma))) return false;
  return POISE_VERBS.has(verb.lemma) && (!doesSomething || POISE_VERBS.has(beside) || SPEECH_VERBS.has(beside) || makesEyeContact(other.words));
}

// One closes a laptop in passing, and a sale for its own sake.
const BUSINESS = new Set(['sale', 'deal', 'project', 'contract', 'case', 'ticket', 'quarter', 'year', 'initiative']);

const makesEyeContact = (words: readonly Word[]): boolean => words.some(({ lower }, index) => lower === 'eye' && words[index + 1]?.lower === 'contact');

// A second verb with a rhythm of its own is a second act.
const SPANS = new Set(['day', 'week', 'month', 'morning', 'evening', 'time', 'quarter', 'year']);
const RECURS = new Set(['daily', 'weekly', 'monthly', 'later', 'regularly', 'afterwards']);

const ASKS_ON = new Set(['what', 'why', 'how', 'which', 'when', 'whether', 'so', 'thanks']);

/** True when the second verb goes on with the very thing of the first: "reads it aloud", "repeats the answer". A person is not such a thing. */
function takesUp(before: Clause, rest: readonly string[]): boolean {
  const near = rest.filter((word) => word !== 'back' && word !== 'down').slice(0, 3);
  if (['this', 'that', 'so'].includes(near[0] ?? '') || rest.includes('it') || rest.includes('instead') || near.includes('another')) return true;
  const isAboutPerson = before.words.slice(1).some(({ lemma, lower }) => PERSON_NOUNS.has(lemma) || PERSON_NOUNS.has(lower));
  const things = before.words.slice(1).filter(({ pos, lemma }) => (pos === 'NOUN' || pos === 'PROPN') && !PERSON_NOUNS.has(lemma));
  if (['them', 'these', 'those'].includes(near[0] ?? '')) return !isAboutPerson && things.some(({ lower, lemma }) => lower !== lemma);
  if (near[0] === 'the' && ['answer', 'reply', 'response', 'reaction', 'rest'].includes(near[1] ?? '')) return true;
  if (near[0] === 'the' && PRODUCTS.get(before.verb.lemma)?.some((product) => near.includes(product))) return true;
  return near[0] === 'the' && things.some(({ lower, lemma }) => near.includes(lower) || near.includes(lemma));
}

/** "… as well as giving …", "… while also giving …", "… in addition to giving …": a second act that calls itself one. */
function addedOn({ words }: Act): SecondAct | undefined {
  const text = words.map(({ lower }) => lower).join(' ');
  const match = /\b(?:as well as|while also|whilst also|in addition to|along with|besides|on top of) (?:\w+ly )?\w+ing\b/.exec(text);
  if (!match || !words[0]) return undefined;
  const index = text.slice(0, match.index).split(' ').length - 1;
  const length = match[0].split(' ').length;
  const rest = words.slice(index);
  const second = rest[length - 1];
  return second ? { joinedBy: rest.slice(0, length - 1), words: rest.slice(length - 1), first: words[0], second } : undefined;
}
