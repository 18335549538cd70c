import type { Act, Clause } from './act.ts';
import { hasQuotedWords, isCounted, isOneToOne, isSaid, isSpecific, isTimed, isUnanchored, isVoiced } from './anchor.ts';
import { breaksOff, isWait } from './absence.ts';
import { judgedOccasion } from './condition.ts';
import { effectOnPeople, isQuality, movesFigure, reachesQuality } from './effect.ts';
import { emptyObject, namesMethod } from './emptiness.ts';
import { isTold, looksOn, mainOf, rehearsesUnseen, withoutThought } from './inward.ts';
import { othersIn } from './others.ts';
import { outcomeIn } from './outcome.ts';
import type { Word } from './tagged.ts';
import {
  ANY_THINGS,
  AVOIDING_VERBS,
  CHANGE_VERBS,
  COPULAS,
  EVALUATIVE_ADJECTIVES,
  EVALUATIVE_ADVERBS,
  GENERAL_NOUNS,
  GENERAL_VERBS,
  HALF_MENTAL_VERBS,
  LIGHT_VERBS,
  MENTAL_VERBS,
  PERSON_NOUNS,
  PLAIN_ADVERBS,
  POISE_VERBS,
  SPEECH_VERBS,
  STATE_PARTICIPLES,
  VAGUE_PHRASES,
  VAGUE_UNLESS_COUNTED,
  VAGUE_UNLESS_SPECIFIC,
  VAGUE_VERBS,
  VISIBLE_STATES,
} from './word-lists.ts';

/** Why nobody could say whether an act has happened, and the words that make it so (offsets into the sentence). */
export type Vagueness = { readonly kind: VaguenessKind; readonly from: number; readonly to: number };
export type VaguenessKind = 'mental' | 'trait' | 'change' | 'vague' | 'quality' | 'intention' | 'absence' | 'outcome' | 'occasion';

/** What keeps an act from being noticed; undefined when a colleague could say whether it happened. */
export function vaguenessOf(act: Act, text: string): Vagueness | undefined {
  const others = othersIn(act, text);
  if (others) return { kind: 'outcome', ...others };
  const vague = vaguenessIn(act, text);
  return vague && { ...vague, to: endOfWord(text, vague.to) };
}

/** A word with hyphens is several to the tagger; it is told of as a whole. */
const endOfWord = (text: string, end: number): number => end + (/^(?:-[\p{L}\d]+)+/u.exec(text.slice(end))?.[0].length ?? 0);

function vaguenessIn(act: Act, text: string): Vagueness | undefined {
  for (const [index, clause] of act.clauses.entries()) {
    // "Asks, listens, and sums up": what holds still between two acts need not say more.
    if (index > 0 && clause.words.length === 1 && POISE_VERBS.has(clause.verb.lemma)) continue;
    if (index === 0 && act.clauses.length > 1 && clause.verb.lemma === 'stop') continue;
    const found = ofClause(clause, text);
    if (found) return found;
  }
  const first = act.words[0];
  const before = first && act.clauses[0] ? text.slice(first.from, act.clauses[0].verb.from) : '';
  const inwardly = /\b(?:mentally|internally|inwardly|emotionally)\b/i.exec(text.slice(first?.from ?? 0, act.words.at(-1)?.to ?? 0));
  if (inwardly && first) return { kind: 'mental', from: first.from + inwardly.index, to: first.from + inwardly.index + inwardly[0].length };
  if (/\b(?:never|not)\b/i.test(before) && act.clauses[0] && !isWait(act.clauses[0].words)) return spanOf('absence', [act.clauses[0].verb]);
  const occasion = judgedOccasion(text);
  if (occasion) return { kind: 'occasion', ...occasion };
  const judged = act.words
    .slice(
      0,
      act.words.findIndex(({ from }) => from === act.clauses[0]?.verb.from),
    )
    .find(isJudgement);
  if (judged && !isSpecific(act.words)) return spanOf('quality', [judged]);
  return act.clauses[0] && isUnanchored(act, text) ? spanOf('vague', act.clauses[0].words) : undefined;
}

function ofClause({ verb, words }: Pick<Clause, 'verb' | 'words'>, text: string): Vagueness | undefined {
  const rest = words.slice(1);
  const isMeansGiven = givesMeans(rest);
  const phrase = VAGUE_PHRASES.exec(text.slice(verb.from, words.at(-1)?.to ?? verb.to));
  if (phrase?.index === 0 && !isMeansGiven) return { kind: 'intention', from: verb.from, to: verb.from + phrase[0].length };
  if (isPhrasalAct(verb, rest) && !mannerOf(rest)) return moreOften(rest);
  if (
    AVOIDING_VERBS.has(verb.lemma) ||
    (['stop', 'quit'].includes(verb.lemma) && rest[0]?.lower.endsWith('ing') && !breaksOff(rest)) ||
    (verb.lemma === 'keep' && rest[0]?.lower === 'from') ||
    (verb.lemma === 'refuse' && rest[0]?.lower === 'to')
  )
    return spanOf('absence', [verb]);
  if ((verb.lemma === 'do' || verb.lemma === "don't") && rest.slice(0, 2).some(({ lower }) => lower === 'not' || lower === "n't")) {
    const held = rest.findIndex(({ lower }) => lower === 'not' || lower === "n't") + 1;
    const [inner] = rest.slice(held);
    return inner && isWait(rest.slice(held)) ? ofClause({ verb: inner, words: rest.slice(held) }, text) : spanOf('absence', [verb, ...rest.slice(0, 2)]);
  }
  if (isTrait(verb, rest)) return spanOf('trait', [verb, ...rest.slice(0, 3)]);
  if (MENTAL_VERBS.has(verb.lemma)) return isMeantOtherwise(verb, rest) || isMeansGiven || isVoiced(mainOf(rest)) ? undefined : spanOf('mental', [verb]);
  if (!isMeansGiven && looksOn(verb, rest)) return spanOf('mental', [verb]);
  if (HALF_MENTAL_VERBS.has(verb.lemma)) return isMeansGiven || isTold(verb, rest, objectOf(rest)) ? undefined : spanOf('mental', [verb]);
  const inward = withoutThought(rest);
  if (inward) return spanOf('mental', inward);
  if (CHANGE_VERBS.has(verb.lemma)) return isMeansGiven ? undefined : spanOf('change', [verb]);
  if (VAGUE_VERBS.has(verb.lemma))
    return isMeansGiven || hasQuotedWords(rest) || isSaid(rest) || (VAGUE_UNLESS_COUNTED.has(verb.lemma) && (isCounted(rest) || isTimed(rest)))
      ? undefined
      : spanOf('vague', [verb]);
  if (VAGUE_UNLESS_SPECIFIC.has(verb.lemma)) return isMeansGiven || isSpecific(rest) ? undefined : spanOf('vague', [verb]);
  const result = isMeansGiven ? undefined : outcomeIn({ verb }, rest, objectOf(rest));
  if (result) return spanOf('outcome', result);
  const effect = isMeansGiven || hasQuotedWords(rest) ? undefined : effectOnPeople({ verb, words }, isSpecific(rest));
  return effect ? spanOf('change', effect) : ofComplement(verb, rest, isMeansGiven);
}

/** A verb that says something may still be undone by what follows it: "gives support", "speaks effectively", "asks better questions". */
function ofComplement(verb: Word, rest: readonly Word[], isMeansGiven: boolean): Vagueness | undefined {
  if (isMeansGiven) return undefined;
  if (rehearsesUnseen(verb, rest)) return spanOf('vague', [verb, ...rest.slice(0, 1)]);
  const nothing = emptyObject(rest);
  if (nothing) return spanOf('vague', [verb, ...nothing]);
  const object = objectOf(['up', 'out', 'down', 'off', 'over'].includes(rest[0]?.lower ?? '') ? rest.slice(1) : rest);
  const given =
    LIGHT_VERBS.has(verb.lemma) && !isSaid(rest) && !(verb.lemma === 'express' && isSpecific(rest))
      ? objectsOf(rest).find((noun) => isQuality(noun) || (GENERAL_NOUNS.has(noun.lemma) && !isSpecific(rest)))
      : undefined;
  if (given && !isCounted(upTo(rest, given))) return spanOf('vague', [verb, ...upTo(rest, given)]);
  if (object && movesFigure(verb, upTo(rest, object), rest[rest.indexOf(object) + 1])) return spanOf('change', [verb, ...upTo(rest, object)]);
  if (object && !isSpecific(rest) && reachesQuality(verb, upTo(rest, object))) return spanOf('vague', [verb, ...upTo(rest, object)]);
  if (namesMethod(verb, object) && object && !isSaid(rest) && !hasQuotedWords(rest)) return spanOf('vague', [verb, ...upTo(rest, object)]);
  if (!isSpecific(rest) && keepsNorm(verb, rest)) return spanOf('vague', [verb, ...rest.slice(0, 2)]);
  const clause =
    verb.lemma === 'show'
      ? rest.slice(0, 5).findIndex(({ lower }, index) => lower === 'that' && (index === 0 || PERSON_NOUNS.has(rest[index - 1]?.lemma ?? '')))
      : -1;
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
  if (manner && (!isSpecific(rest) || manner.some(({ lower }) => EVALUATIVE_ADJECTIVES.has(lower)))) return spanOf('quality', manner);
  const adverb = isSpecific(rest) ? mainOf(rest).find(isJudgement) : rest.find(isJudgement);
  if (adverb && !hasQuotedWords(rest)) return spanOf('quality', [adverb]);
  const praised = hasQuotedWords(rest) ? undefined : praisedWords(verb, rest);
  if (praised) return spanOf('quality', praised);
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

/** "Follows procedures", "keeps promises": which, and how would one see it? */
function keepsNorm(verb: Word, rest: readonly Word[]): boolean {
  const object = objectOf(rest[0]?.pos === 'ADP' ? rest.slice(1) : rest);
  return object !== undefined && KEEPING_TO.has(verb.lemma) && NORMS.has(object.lemma) && (object.lemma !== object.lower || object.lemma === 'policy');
}

const KEEPING_TO = new Set('follow keep observe honour honor apply use enforce know deliver stick abide act live work'.split(' '));
const NORMS = new Set(
  'promise commitment instruction policy procedure rule guideline protocol standard deadline obligation duty responsibility agreement regulation principle value law ethic'.split(
    ' ',
  ),
);

// With these, a thing is enough: "communicates the decision", "shares bad news".
const TALKED_OF = new Set(['communicate', 'discuss', 'share', 'express', 'debate']);

/** "Well", "thoroughly", "analytically": two people need not agree. */
const isJudgement = ({ lower, pos }: Word, index: number, rest: readonly Word[]): boolean =>
  (EVALUATIVE_ADVERBS.has(lower) && rest[index + 1]?.pos !== 'NOUN' && !(lower === 'well' && isOfDegree(rest, index))) ||
  (pos === 'ADV' && lower.endsWith('ly') && !PLAIN_ADVERBS.has(lower));

/** "As well as", "well before noon": no word about how good it was. */
const isOfDegree = (rest: readonly Word[], index: number): boolean =>
  rest[index - 1]?.lower === 'as' || ['before', 'after', 'ahead', 'within', 'into', 'past', 'over', 'under'].includes(rest[index + 1]?.lower ?? '');

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

const spanOf = (kind: VaguenessKind, words: readonly Word[]): Vagueness => ({ kind, from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 });

const upTo = (words: readonly Word[], last: Word): readonly Word[] => words.slice(0, words.indexOf(last) + 1);

function isTrait(verb: Word, rest: readonly Word[]): boolean {
  if (STATES.has(verb.lemma)) return !isSpecific(rest) && !objectsOf(rest).some(({ lemma }) => EVENTS.has(lemma));
  if (!COPULAS.has(verb.lemma)) return false;
  const next = rest.find(({ pos, lower }) => pos !== 'ADV' || lower === 'more' || VISIBLE_STATES.has(lower));
  if (!next || VISIBLE_STATES.has(next.lower)) return false;
  if (rest.slice(0, 3).some(({ lower }) => lower === 'first' || lower === 'last')) return false;
  if (STATE_PARTICIPLES.has(next.lower)) return true;
  // What is done to somebody, "is respected", "is seen as approachable", is no more their act than what they are.
  if (verb.lemma === 'be' || verb.lemma === 'become' || verb.lemma === 'seem') return true;
  return next.pos === 'ADJ' || next.lower === 'more' || next.lower === 'better';
}

const STATES = new Set(['have', 'lack', 'possess', 'lose']);

// One has an opinion, and has lunch.
const EVENTS = new Set(
  'breakfast lunch dinner coffee tea drink meal walk talk chat word conversation call meeting check-in session look go turn rest break'.split(' '),
);

/** "Thinks aloud", "values the order at …": another sense of the word. */
const isMeantOtherwise = (verb: Word, rest: readonly Word[]): boolean =>
  (verb.lemma === 'think' && /aloud|loud/.test(rest.map(({ lower }) => lower).join(' '))) ||
  (verb.lemma === 'reflect' && rest.some(({ lower }) => lower === 'back')) ||
  (verb.lemma === 'learn' && rest.some(({ lower }) => lower === 'heart')) ||
  (verb.lemma === 'hear' && rest.some(({ lower }) => lower === 'out') && rest.some(({ lower }) => ['without', 'before', 'until'].includes(lower)));

/** "A helpful question", "useful feedback": whoever is asked or told it decides whether it was, however many there were. */
function praisedWords(verb: Word, rest: readonly Word[]): readonly Word[] | undefined {
  const adjective = rest.findIndex(({ lower }, index) => PRAISE.has(lower) && UTTERANCES.has(rest[index + 1]?.lemma ?? ''));
  const described = rest.slice(adjective + 2, adjective + 4).some(({ lower }) => ['that', 'which', 'about', 'for'].includes(lower));
  return adjective === -1 || described || verb.lemma === 'name' ? undefined : rest.slice(adjective, adjective + 1);
}

const PRAISE = new Set(
  'useful helpful good great nice smart clever valuable meaningful effective constructive appropriate insightful excellent thoughtful relevant powerful better right proper kind interesting'.split(
    ' ',
  ),
);
const UTTERANCES = new Set(
  'question feedback comment answer remark reply response suggestion advice input contribution explanation word criticism compliment praise'.split(' '),
);

/** "… by asking …", "… by name": the act behind the word. What follows "by" must itself be an act one can see. */
function givesMeans(rest: readonly Word[]): boolean {
  return rest.some(({ lower }, index) => {
    const next = rest[index + 1];
    if (lower !== 'by' || !next || !next.lower.endsWith('ing')) return false;
    return !MENTAL_VERBS.has(next.lemma) && !CHANGE_VERBS.has(next.lemma) && !VAGUE_VERBS.has(next.lemma) && next.lower !== 'being';
  });
}

/** The noun the verb acts on: the last of the words right behind it that form one group. */
function objectOf(rest: readonly Word[]): Word | undefined {
  const [behind, after] = rest;
  // After a verb the tagger takes some plurals for verbs and some qualities for adjectives: "keeps promises", "restores calm".
  if (behind && (behind.pos === 'VERB' || behind.pos === 'ADJ') && (!after || ['ADP', 'PUNCT', 'SCONJ', 'CCONJ'].includes(after.pos))) return behind;
  let object: Word | undefined;
  for (const word of rest) {
    if (['NOUN', 'PROPN'].includes(word.pos)) object = word;
    else if (word.pos === 'PART' && object) object = undefined;
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
    // "The reason along with the decision": two things, and no manner.
    if (['along', 'together'].includes(rest[index - 1]?.lower ?? '')) continue;
    const group = rest.slice(index + 1, index + 5);
    const noun = group.findIndex(({ pos }) => pos === 'NOUN');
    const held = group[noun];
    if (!held) continue;
    if (word.lower === 'with' && (isQuality(held) || GENERAL_NOUNS.has(held.lemma))) return [word, ...group.slice(0, noun + 1)];
    if (word.lower === 'in' && ['manner', 'way', 'fashion', 'style'].includes(held.lemma)) return [word, ...group.slice(0, noun + 1)];
  }
  return undefined;
}
