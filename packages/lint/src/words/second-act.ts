import { asVerb, type Act, type Clause } from './act.ts';
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
  // "Names the feeling, then asks": what is said bare is said of the same thing.
  if (clause.words.length === 1 && SPEECH_VERBS.has(second)) return true;
  const rest = clause.words.slice(1).map(({ lower }) => lower);
  if (rest.some((word, index) => RECURS.has(word) || (['every', 'next'].includes(word) && rest.slice(index + 1, index + 3).some((span) => SPANS.has(span)))))
    return false;
  if (first === second && clause.words.length > 1) return false;
  if (takesUp(before, rest)) return true;
  if (OWNED.has(first) && TELLS.has(second) && clause.words.length > 1) return true;
  if (['ask', 'check', 'confirm'].includes(second) && /\b(?:right|correct|true|understood|that|anything|missing|which|whether)\b/.test(rest.join(' ')))
    return true;
  if (asksForAnswerTo(before, clause) || isCopyOf(before, clause)) return true;
  if (second === 'leave' && SPEECH_VERBS.has(first) && /\bto (?:them|her|him)$/.test(rest.join(' '))) return true;
  if (SAYING_VERBS.has(second) && /\b(?:they|he|she|you) (?:did|said|made|gave|had|have)\b/.test(rest.join(' '))) return true;
  return SAYING_VERBS.has(second) && ASKS_ON.has(rest[0] ?? '') && before.words.length > 1;
}

/** "Reads out the three options and asks the group to vote": what is asked for is the answer to what was just put before them. */
function asksForAnswerTo(before: Clause, { verb, words }: Clause): boolean {
  if (!['ask', 'invite', 'request'].includes(verb.lemma) || !PUTS_BEFORE.has(before.verb.lemma)) return false;
  return words.some(({ lower }, index) => lower === 'to' && ANSWERING.has(words[index + 1]?.lower ?? ''));
}

const PUTS_BEFORE = new Set(
  'read show present list name write draw state say sum summarise summarize repeat explain describe propose lay put point quote offer'.split(' '),
);
const ANSWERING = new Set('vote choose pick decide answer respond reply correct confirm react rank rate agree object select guess compare comment'.split(' '));

/** "Sends thanks to the person and copies their manager": one message, and who gets it. */
const isCopyOf = (before: Clause, { verb, words }: Clause): boolean =>
  ['copy', 'cc'].includes(verb.lemma) &&
  SENDING.has(before.verb.lemma) &&
  (words[1]?.lower === 'in' || words.slice(1).some(({ lemma }) => PERSON_NOUNS.has(lemma)));

const SENDING = new Set(['send', 'write', 'mail', 'email', 'e-mail', 'forward', 'reply', 'answer', 'message', 'thank']);

// Thanks and apologies are whole once it is said what for, a task once it is said by when.
const OWNED = new Set(['apologise', 'apologize', 'thank', 'admit', 'praise', 'decline', 'refuse', 'delegate', 'assign', 'propose', 'request']);
const TELLS = new Set(['name', 'say', 'state', 'mention', 'describe']);

/** The day of the week a clause is tied to: what happens on different days is done apart. */
const dayIn = ({ words }: Clause): string | undefined => words.find(({ lower }) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(lower))?.lower;

/** True of a clause of poise beside another act; a verb that does something to a thing goes only with poise or speech. */
function isPoise({ verb, words }: Clause, other: Clause): boolean {
  if (makesEyeContact(words)) return true;
  const doesSomething = POISE_WITH_OBJECT.has(verb.lemma) || ['off', 'on', 'over', 'out'].includes(words[1]?.lower ?? '');
  const beside = other.verb.lemma;
  if (['close', 'end', 'start', 'begin', 'finish'].includes(verb.lemma) && words.some(({ lemma }) => BUSINESS.has(lemma))) return false;
  if (verb.lemma === 'get' && words[1]?.lower === 'up') return true;
  if (verb.lemma === 'take' && words.slice(1, 4).some(({ lemma }) => MOMENTS.has(lemma))) return true;
  return POISE_VERBS.has(verb.lemma) && (!doesSomething || POISE_VERBS.has(beside) || SPEECH_VERBS.has(beside) || makesEyeContact(other.words));
}

// To take one of these is to hold still.
const MOMENTS = new Set(['breath', 'pause', 'moment', 'second', 'seat', 'sip', 'step']);

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
  if (/\b(?:about|on|under|beside|of|for) (?:each|both|all)$/.test(rest.join(' '))) return true;
  const isAboutPerson = before.words.slice(1).some(({ lemma, lower }) => PERSON_NOUNS.has(lemma) || PERSON_NOUNS.has(lower));
  const things = before.words.slice(1).filter(({ pos, lemma }) => (pos === 'NOUN' || pos === 'PROPN') && !PERSON_NOUNS.has(lemma));
  if (['them', 'these', 'those'].includes(near[0] ?? '')) return !isAboutPerson && things.some(({ lower, lemma }) => lower !== lemma);
  if (near[0] === 'the' && ['answer', 'reply', 'response', 'reaction', 'rest'].includes(near[1] ?? '')) return true;
  if (near[0] === 'the' && PRODUCTS.get(before.verb.lemma)?.some((product) => near.includes(product))) return true;
  return near[0] === 'the' && things.some(({ lower, lemma }) => near.includes(lower) || near.includes(lemma));
}

/** "… as well as giving …", "… while also giving …", "… in addition to giving …": a second act that calls itself one. */
export function addedOn({ words }: Pick<Act, 'words'>): SecondAct | undefined {
  const text = words.map(({ lower }) => lower).join(' ');
  const aside = words.findIndex(({ lower }, index) => ['while', 'whilst'].includes(lower) && goesOn(words[index + 1]));
  if (aside > 0 && words[0]) return { joinedBy: words.slice(aside, aside + 1), words: words.slice(aside + 1), first: words[0], second: words[aside + 1]! }; // found there
  const also = words.findIndex(
    ({ lower }, index) => lower === 'as' && words[index + 1]?.lower === 'well' && words[index + 2]?.lower === 'as' && isDeed(words, index + 3),
  );
  if (also > 0 && words[0]) return { joinedBy: words.slice(also, also + 3), words: words.slice(also + 3), first: words[0], second: words[also + 3]! }; // isDeed has seen it
  const match = /\b(?:as well as|while also|whilst also|in addition to|along with|besides|on top of) (?:\w+ly )?\w+ing\b/.exec(text);
  if (!match || !words[0]) return undefined;
  const index = text.slice(0, match.index).split(' ').length - 1;
  const length = match[0].split(' ').length;
  const rest = words.slice(index);
  const second = rest[length - 1];
  // "Says the price as well as writing it down" goes on with the price.
  return second && !rest.some(({ lower }) => lower === 'it')
    ? { joinedBy: rest.slice(0, length - 1), words: rest.slice(length - 1), first: words[0], second }
    : undefined;
}

/** "Reports hazards as well as suggests improvements": a verb with an object of its own. */
const isDeed = (words: readonly Word[], index: number): boolean =>
  words[index]?.pos === 'VERB' && /[^s]s$/.test(words[index].lower) && ['NOUN', 'DET', 'NUM', 'PRON', 'ADJ'].includes(words[index + 1]?.pos ?? '');

const goesOn = (word: Word | undefined): boolean =>
  word !== undefined && [word.lemma, asVerb(word).lemma, `${asVerb(word).lemma}e`].some((verb) => GOES_ON.has(verb));

// "Names risks early while keeping costs down": what goes on beside the act, and for its own sake.
const GOES_ON = new Set([
  'keep',
  'maintain',
  'ensure',
  'build',
  'manage',
  'support',
  'promote',
  'foster',
  'improve',
  'develop',
  'balance',
  'delegate',
  'assign',
  'decline',
  'protect',
  'respect',
  'file',
  'schedule',
  'coach',
  'mentor',
  'train',
]);
