import type { Act } from './act.ts';
import { singularOf, type Word } from './tagged.ts';
import { COUNTS_AS_SEEN, NAMING_VERBS, POISE_VERBS, SPEECH_VERBS, TIME_WORDS } from './word-lists.ts';

/**
 * True when nothing in a sentence ties it to an occasion: no number, no time, no words said, no particular thing. "Welcomes challenge from others" and
 * "documents decisions" are true of everybody or nobody; "asks open questions" needs no more, since what is said can be heard.
 */
export function isUnanchored({ clauses, words }: Act, text: string): boolean {
  const [clause] = clauses;
  if (!clause || clauses.length > 1) return false;
  const isBare = SPEECH_VERBS.has(clause.verb.lemma) && clause.words.slice(1).every(({ pos }) => ['ADV', 'ADP', 'PUNCT'].includes(pos));
  if (!isBare && clause.verb.lemma !== 'raise' && VISIBLE.some((verbs) => verbs.has(clause.verb.lemma))) return false;
  const hasOccasion = text.slice(0, words[0]?.from ?? 0).includes(',');
  return !hasOccasion && !isSpecific(clause.words.slice(1)) && !clause.words.some(isAnchor);
}

const VISIBLE = [SPEECH_VERBS, POISE_VERBS, NAMING_VERBS, COUNTS_AS_SEEN];

/** An article, a name, a place in time: something in particular. */
const isAnchor = ({ lower, pos, text }: Word, index: number, words: readonly Word[]): boolean =>
  ANCHORS.has(lower) ||
  pos === 'PROPN' ||
  /["“”@#]/.test(text) ||
  (PARTICLES.has(lower) && index > 1 && !['NOUN', 'ADJ', 'PRON', 'DET', 'PROPN'].includes(words[index + 1]?.pos ?? ''));

const ANCHORS = new Set('the a an this these those that two when while whenever whoever during if until between aloud eye to-do via'.split(' '));
const PARTICLES = new Set(['on', 'off', 'up', 'down', 'out', 'over', 'back', 'away']);

/** "On the first day", "within the hour": it happens at one time that can be told. */
export const isTimed = (rest: readonly Word[]): boolean =>
  rest.some(
    ({ lemma, lower }, index) =>
      TIME_WORDS.has(lemma) || ['first', 'last', 'once', 'twice'].includes(lower) || (lower === 'time' && rest[index - 1]?.lower === 'same'),
  );

/** True when a number stands before a thing. */
export const isCounted = (rest: readonly Word[]): boolean =>
  rest.some(
    ({ pos, lower }, index) =>
      pos === 'NUM' || ['one', 'single', 'every', 'another'].includes(lower) || (lower === 'each' && rest[index + 1]?.lower !== 'other'),
  );

/** Aloud or in writing: even a thought comes out so. "Knows every apprentice by name" does not. */
export const isVoiced = (rest: readonly Word[]): boolean =>
  /\b(?:aloud|out loud|in writing|on paper|with the words?|in (?:one|two|three|a) (?:\w+ )?sentences?)\b/.test(rest.map(({ lower }) => lower).join(' '));

/** Aloud, by name, in writing, before others: it can be heard or read. */
export const isSaid = (rest: readonly Word[]): boolean =>
  /\b(?:aloud|out loud|by (?:(?:the|their|his|her|first|last) )?name|in writing|in public|publicly|in private|privately|in front of (?!(?:them|him|her|me|you|us)\b)|on the (?:\w+ )?(?:board|whiteboard|flipchart|wall|slide|screen)|on paper|in words|in (?:one|two|three|a|their own) (?:\w+ )?(?:sentence|sentences|word|words)|with the words?|to their face|in the minutes)/.test(
    rest.map(({ lower }) => lower).join(' '),
  );

/** "In the team meeting", "in an e-mail": those present hear or read it. */
export const isBeforeOthers = (rest: readonly Word[]): boolean =>
  /\b(?:in|at|during) (?:a|an|the|each|every|one) (?:[\w-]+ ){0,2}(?:meeting|stand ?- ?up|e ?-? ?mail|chat|channel|newsletter|call|message|retrospective|huddle|briefing)\b/.test(
    rest.map(({ lower }) => lower).join(' '),
  );

export const hasQuotedWords = (rest: readonly Word[]): boolean => rest.some(({ text }) => /["“”]/.test(text));

/** True when something in it can be counted, quoted or checked: a number, a question word, a limit. */
export function isSpecific(rest: readonly Word[]): boolean {
  if (isSaid(rest) || hasQuotedWords(rest)) return true;
  return rest.some(({ lower, lemma, pos }, index) => {
    const next = rest[index + 1];
    if (TIME_WORDS.has(lemma) || TIME_WORDS.has(singularOf(lower))) return true;
    if (isOneToOne(rest, index) || (lower === 'each' && next?.lower === 'other')) return false;
    if (pos === 'NUM' || ['one', 'single', 'every', 'each', 'first', 'last', 'yes', 'twice', 'once'].includes(lower)) return true;
    if (['what', 'who', 'whom', 'whose', 'which', 'why', 'whether', 'how', 'where'].includes(lower)) return true;
    return ['without', 'before', 'after', 'until', 'within', 'instead'].includes(lower) && next !== undefined;
  });
}

/** A one-to-one is a meeting, and counts nothing. */
export const isOneToOne = (words: readonly Word[], index: number): boolean =>
  /^one-?(?:to|on)-?ones?/.test(
    words
      .slice(index, index + 5)
      .map(({ lower }) => lower)
      .join(''),
  );
