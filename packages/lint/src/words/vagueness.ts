import type { Act, Clause } from './act.ts';
import type { Word } from './tagged.ts';
import {
  ABSTRACT_NOUNS,
  ANY_THINGS,
  AVOIDING_VERBS,
  CHANGE_VERBS,
  COPULAS,
  EVALUATIVE_ADJECTIVES,
  EVALUATIVE_ADVERBS,
  GENERAL_VERBS,
  HALF_MENTAL_VERBS,
  LIGHT_VERBS,
  MENTAL_VERBS,
  PLAIN_ADVERBS,
  SPEECH_VERBS,
  STATE_PARTICIPLES,
  TIME_WORDS,
  VAGUE_PHRASES,
  VAGUE_UNLESS_COUNTED,
  VAGUE_VERBS,
  VISIBLE_STATES,
} from './word-lists.ts';

/** Why nobody could say whether an act has happened, and the words that make it so (offsets into the sentence). */
export type Vagueness = { readonly kind: VaguenessKind; readonly from: number; readonly to: number };
export type VaguenessKind = 'mental' | 'trait' | 'change' | 'vague' | 'quality' | 'intention' | 'absence';

/** What keeps an act from being noticed; undefined when a colleague could say whether it happened. */
export function vaguenessOf(act: Act, text: string): Vagueness | undefined {
  for (const clause of act.clauses) {
    const found = ofClause(clause, text) ?? undefined;
    if (found) return found;
  }
  const first = act.words[0];
  const before = first && act.clauses[0] ? text.slice(first.from, act.clauses[0].verb.from) : '';
  return /\b(?:never|not)\b/i.test(before) && act.clauses[0] ? spanOf('absence', [act.clauses[0].verb]) : undefined;
}

function ofClause({ verb, words }: Clause, text: string): Vagueness | undefined {
  const rest = words.slice(1);
  const isMeansGiven = givesMeans(rest);
  const phrase = VAGUE_PHRASES.exec(text.slice(verb.from, words.at(-1)?.to ?? verb.to));
  if (phrase?.index === 0 && !isMeansGiven) return { kind: 'intention', from: verb.from, to: verb.from + phrase[0].length };
  if (isPhrasalAct(verb, rest) && !mannerOf(rest)) return moreOften(rest);
  if (AVOIDING_VERBS.has(verb.lemma) || (verb.lemma === 'stop' && rest[0]?.lower.endsWith('ing'))) return spanOf('absence', [verb]);
  if ((verb.lemma === 'do' || verb.lemma === "don't") && rest.slice(0, 2).some(({ lower }) => lower === 'not' || lower === "n't"))
    return spanOf('absence', [verb, ...rest.slice(0, 2)]);
  if (isTrait(verb, rest)) return spanOf('trait', [verb, ...rest.slice(0, 3)]);
  if (MENTAL_VERBS.has(verb.lemma)) return isMeantOtherwise(verb, rest) || isMeansGiven || isSaid(rest) ? undefined : spanOf('mental', [verb]);
  if (HALF_MENTAL_VERBS.has(verb.lemma)) return isMeansGiven || isSaid(rest) || isSpecific(rest) ? undefined : spanOf('mental', [verb]);
  if (CHANGE_VERBS.has(verb.lemma)) return isMeansGiven ? undefined : spanOf('change', [verb]);
  if (VAGUE_VERBS.has(verb.lemma))
    return isMeansGiven || hasQuotedWords(rest) || isSaid(rest) || (VAGUE_UNLESS_COUNTED.has(verb.lemma) && isCounted(rest))
      ? undefined
      : spanOf('vague', [verb]);
  return ofComplement(verb, rest, isMeansGiven);
}

/** A verb that says something may still be undone by what follows it: "gives support", "speaks effectively", "asks better questions". */
function ofComplement(verb: Word, rest: readonly Word[], isMeansGiven: boolean): Vagueness | undefined {
  if (isMeansGiven) return undefined;
  const object = objectOf(rest);
  const given = LIGHT_VERBS.has(verb.lemma) && !isSaid(rest) ? objectsOf(rest).find((noun) => ABSTRACT_NOUNS.has(noun.lemma)) : undefined;
  if (given && !isCounted(upTo(rest, given))) return spanOf('vague', [verb, ...upTo(rest, given)]);
  const clause = verb.lemma === 'show' ? rest.slice(0, 5).findIndex(({ lower }) => lower === 'that') : -1;
  if (clause !== -1) return spanOf('vague', [verb, ...rest.slice(0, clause + 1)]);
  if (
    object &&
    ANY_THINGS.has(object.lemma) &&
    object.lower !== object.lemma &&
    !SPEECH_VERBS.has(verb.lemma) &&
    !PUT_DOWN.has(verb.lemma) &&
    !isSpecific(rest)
  )
    return spanOf('vague', [verb, ...upTo(rest, object)]);
  if (KEEPING.has(verb.lemma)) {
    const state = rest.find(
      ({ lower, pos }, index) => pos === 'ADJ' && EVALUATIVE_ADJECTIVES.has(lower) && ['NOUN', 'PRON'].includes(rest[index - 1]?.pos ?? ''),
    );
    if (state && !isSpecific(rest)) return spanOf('quality', [state]);
  }
  const often = moreOften(rest);
  if (often) return often;
  const manner = mannerOf(rest);
  if (manner && !isSpecific(rest)) return spanOf('quality', manner);
  const adverb = rest.find(isJudgement);
  if (adverb && !isSpecific(rest)) return spanOf('quality', [adverb]);
  const adjective = rest.find(
    ({ lower, pos }, index) =>
      EVALUATIVE_ADJECTIVES.has(lower) &&
      pos !== 'ADP' &&
      (['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(rest[index + 1]?.pos ?? '') || isOneToOne(rest, index + 1)) &&
      rest[index - 1]?.lower !== 'no',
  );
  if (adjective && !isSpecific(rest.filter((word) => word !== adjective))) return spanOf('quality', [adjective]);
  const saysNothing = GENERAL_VERBS.has(verb.lemma) && !isSpecific(rest) && !(TALKED_OF.has(verb.lemma) && object) && !isHeardAs(verb, rest);
  return saysNothing ? spanOf('vague', [verb]) : undefined;
}

/** "Speaks up more often": than when? */
function moreOften(rest: readonly Word[]): Vagueness | undefined {
  const often = rest.findIndex(
    ({ lower }, index) => ['more', 'less'].includes(lower) && ['often', 'frequently', 'regularly'].includes(rest[index + 1]?.lower ?? ''),
  );
  return often === -1 ? undefined : spanOf('quality', rest.slice(often, often + 2));
}

// With these, a thing is enough: "communicates the decision", "shares bad news".
const TALKED_OF = new Set(['communicate', 'discuss', 'share', 'express', 'debate']);

/** "Well", "thoroughly", "analytically": two people need not agree. */
const isJudgement = ({ lower, pos }: Word): boolean => EVALUATIVE_ADVERBS.has(lower) || (pos === 'ADV' && lower.endsWith('ly') && !PLAIN_ADVERBS.has(lower));

/** "Responds with a question", "speaks in short sentences": what is heard is told. */
function isHeardAs(verb: Word, rest: readonly Word[]): boolean {
  const link = rest.findIndex(({ lower }) => lower === 'with' || lower === 'in');
  const noun = rest.slice(link + 1, link + 4).find(({ pos }) => pos === 'NOUN');
  if (link === -1 || !noun) return false;
  return rest[link]?.lower === 'with'
    ? ['respond', 'react', 'reply'].includes(verb.lemma)
    : ['speak', 'talk'].includes(verb.lemma) && !MEETINGS.has(noun.lemma);
}

const MEETINGS = new Set(['meeting', 'conversation', 'discussion', 'group', 'team', 'public', 'situation']);

const KEEPING = new Set(['keep', 'make', 'leave', 'render']);

// Problems that are reported, listed or drawn are told.
const PUT_DOWN = new Set(['raise', 'report', 'list', 'write', 'log', 'mark', 'flag', 'note', 'escalate', 'draw', 'post', 'count', 'record', 'share']);

/** Verbs that with a little word mean something one can see: "builds on an idea", "speaks up", "reflects back". */
const isPhrasalAct = (verb: Word, rest: readonly Word[]): boolean => PHRASAL_ACTS.get(verb.lemma)?.includes(rest[0]?.lower ?? '') ?? false;

const PHRASAL_ACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['build', ['on']],
  ['speak', ['up', 'last', 'first']],
  ['reflect', ['back']],
  ['maintain', ['eye', 'silence']],
  ['lead', ['with']],
  ['work', ['through', 'backwards']],
]);

/** True when a number stands before a thing. */
const isCounted = (rest: readonly Word[]): boolean =>
  rest.some(({ pos, lower }) => pos === 'NUM' || ['one', 'single', 'each', 'every', 'another'].includes(lower));

const spanOf = (kind: VaguenessKind, words: readonly Word[]): Vagueness => ({ kind, from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 });

const upTo = (words: readonly Word[], last: Word): readonly Word[] => words.slice(0, words.indexOf(last) + 1);

function isTrait(verb: Word, rest: readonly Word[]): boolean {
  if (!COPULAS.has(verb.lemma)) return false;
  const next = rest.find(({ pos, lower }) => pos !== 'ADV' || lower === 'more' || VISIBLE_STATES.has(lower));
  if (!next || VISIBLE_STATES.has(next.lower)) return false;
  if (rest.slice(0, 3).some(({ lower }) => lower === 'first' || lower === 'last')) return false;
  if (STATE_PARTICIPLES.has(next.lower)) return true;
  if (verb.lemma === 'be' || verb.lemma === 'become' || verb.lemma === 'seem') return !/(?:ed|en)$/.test(next.lower) || next.pos === 'ADJ';
  return next.pos === 'ADJ' || next.lower === 'more' || next.lower === 'better';
}

/** "Thinks aloud", "values the order at …": another sense of the word. */
const isMeantOtherwise = (verb: Word, rest: readonly Word[]): boolean =>
  (verb.lemma === 'think' && /aloud|loud/.test(rest.map(({ lower }) => lower).join(' '))) ||
  (verb.lemma === 'reflect' && rest.some(({ lower }) => lower === 'back')) ||
  (verb.lemma === 'hear' && rest.some(({ lower }) => lower === 'out'));

/** "… by asking …", "… by name": the act behind the word. What follows "by" must itself be an act one can see. */
function givesMeans(rest: readonly Word[]): boolean {
  return rest.some(({ lower }, index) => {
    const next = rest[index + 1];
    if (lower !== 'by' || !next || !next.lower.endsWith('ing')) return false;
    return !MENTAL_VERBS.has(next.lemma) && !CHANGE_VERBS.has(next.lemma) && !VAGUE_VERBS.has(next.lemma) && next.lower !== 'being';
  });
}

/** Aloud, by name, in writing, before others: it can be heard or read. */
const isSaid = (rest: readonly Word[]): boolean =>
  /\b(?:aloud|out loud|by (?:(?:the|their|his|her|first|last) )?name|in writing|in public|publicly|in front of|on the board|in words|to their face)\b/.test(
    rest.map(({ lower }) => lower).join(' '),
  );

const hasQuotedWords = (rest: readonly Word[]): boolean => rest.some(({ text }) => /["“”]/.test(text));

/** True when something in it can be counted, quoted or checked: a number, a question word, a limit. */
function isSpecific(rest: readonly Word[]): boolean {
  if (isSaid(rest) || hasQuotedWords(rest)) return true;
  return rest.some(({ lower, lemma, pos }, index) => {
    const next = rest[index + 1];
    if (TIME_WORDS.has(lemma) || TIME_WORDS.has(lower)) return true;
    if (isOneToOne(rest, index)) return false;
    if (pos === 'NUM' || ['one', 'single', 'every', 'each', 'first', 'last', 'yes', 'twice', 'once'].includes(lower)) return true;
    if (['what', 'who', 'whom', 'whose', 'which', 'why', 'whether', 'how', 'where'].includes(lower)) return true;
    return ['without', 'before', 'after', 'until', 'within', 'instead'].includes(lower) && next !== undefined;
  });
}

/** A one-to-one is a meeting, and counts nothing. */
const isOneToOne = (words: readonly Word[], index: number): boolean =>
  /^one-?(?:to|on)-?ones?/.test(
    words
      .slice(index, index + 5)
      .map(({ lower }) => lower)
      .join(''),
  );

/** The noun the verb acts on: the last of the words right behind it that form one group. */
function objectOf(rest: readonly Word[]): Word | undefined {
  let object: Word | undefined;
  for (const word of rest) {
    if (['NOUN', 'PROPN'].includes(word.pos)) object = word;
    else if (object || !['DET', 'ADJ', 'NUM', 'PRON', 'ADV', 'VERB', 'PUNCT'].includes(word.pos)) break;
  }
  return object;
}

/** The heads of all the groups right behind the verb: "gives the other person their full attention" has two. */
function objectsOf(rest: readonly Word[]): Word[] {
  const objects: Word[] = [];
  let at = 0;
  for (let object = objectOf(rest); object; object = objectOf(rest.slice(at))) {
    objects.push(object);
    at = rest.indexOf(object) + 1;
    if (!['DET', 'PRON', 'ADJ', 'NUM'].includes(rest[at]?.pos ?? '')) break;
  }
  return objects;
}

/** "… with respect", "… with great empathy", "… in a professional manner": a quality in place of a deed. */
function mannerOf(rest: readonly Word[]): readonly Word[] | undefined {
  for (const [index, word] of rest.entries()) {
    if (word.lower !== 'with' && word.lower !== 'in') continue;
    const group = rest.slice(index + 1, index + 5);
    const noun = group.findIndex(({ pos }) => pos === 'NOUN');
    const held = group[noun];
    if (!held) continue;
    if (word.lower === 'with' && ABSTRACT_NOUNS.has(held.lemma)) return [word, ...group.slice(0, noun + 1)];
    if (word.lower === 'in' && ['manner', 'way', 'fashion', 'style'].includes(held.lemma)) return [word, ...group.slice(0, noun + 1)];
  }
  return undefined;
}
