import { remembering } from '../remembered.ts';
import { singularOf, wordsOf, wordsOfAct, type Word } from './tagged.ts';
import { MASS_NOUNS, OTHERS, TIME_WORDS } from './word-lists.ts';

/** An act is what a behaviour sentence says somebody does: its verbs, each with the words that belong to it. */
export type Act = {
  readonly form: ActForm;
  readonly clauses: readonly Clause[];
  readonly words: readonly Word[];
  /** Whose act it is, where the sentence says so: the stretch of the text in which "every customer" or "meetings" stands. */
  readonly subject?: { readonly from: number; readonly to: number };
};

/** Asks (third person), ask (bare), asking (gerund): what stands beside a verb as its equal has the same form. */
export type ActForm = 'third-person' | 'bare' | 'gerund';

/** One verb with what belongs to it, and the words that join it to the verb before. */
export type Clause = { readonly verb: Word; readonly words: readonly Word[]; readonly joinedBy: readonly Word[] };

/** Reads an English behaviour sentence, with or without its subject; undefined when no verb leads it. Offsets are those of `text`. */
export const readAct = /* @__PURE__ */ remembering((text): Act | undefined => {
  const lead = leadOf(text);
  const act = readFrom(text, lead);
  if (act && act.form !== 'gerund') return act;
  const behind = readBehindComma(text, lead.end);
  // "Responding to a complaint, repeats …": an occasion, and then the act.
  return act && behind?.form !== 'third-person' ? act : (behind ?? act);
});

/** "Three times a day, walks …": what stands before the comma names no act, and what stands behind it does. */
function readBehindComma(text: string, start: number): Act | undefined {
  const comma = text.slice(start).search(/[,:] /);
  const behind = start + comma + 2;
  return comma === -1 ? undefined : readFrom(text, leadOf(text, behind));
}

function readFrom(text: string, { end: start, subject }: Lead): Act | undefined {
  const words = wordsOfAct(text.slice(start), start);
  const first = words.findIndex((word) => !isLead(word));
  const head = words[first] && asVerb(words[first]);
  if (!head || !isVerbal(head, words[first + 1]) || COMPARED.has(head.lower) || isQualityOfNoun(words, first) || isQualityOfThing(words, first))
    return undefined;
  const form = formOf(head);
  const clauses: Clause[] = [];
  let open = { verb: head, from: first, joinedBy: [] as readonly Word[] };
  for (let index = first + 1; index < words.length; index += 1) {
    const next = joinedVerb(words, index, form, open.from);
    if (next === undefined) continue;
    clauses.push({ verb: open.verb, words: words.slice(open.from, index), joinedBy: open.joinedBy });
    open = { verb: asVerb(words[next]!), from: next, joinedBy: words.slice(index, next) }; // joinedVerb answers an index of words
    index = next;
  }
  clauses.push({ verb: open.verb, words: words.slice(open.from), joinedBy: open.joinedBy });
  return { form, clauses, words, ...(subject && { subject }) };
}

/** A word in the place of a verb, with the dictionary form it has as one: the tagger leaves verbs it does not know in their -s. */
export function asVerb(word: Word): Word {
  if (word.lemma !== word.lower) return word;
  if (/[a-z]{2}ing$/.test(word.lower)) return { ...word, lemma: stemOf(word.lower) };
  if (!/[^s]s$/.test(word.lower)) return word;
  const lemma = word.lower
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z|o)es$/, '$1')
    .replace(/([^sy])s$/, '$1');
  return { ...word, lemma };
}

/** "Coaching" from "coach", "being" from "be", "leading" from "lead", "planning" from "plan". */
const stemOf = (gerund: string): string => gerund.slice(0, -3).replace(/([bdgmnprt])\1$/, '$1');

/** The index of a verb of the same form that is joined at `index` by "and", "or", "then" or a comma; undefined when a thing or nothing is joined there. */
export function joinedVerb(words: readonly Word[], index: number, form: ActForm, headIndex: number): number | undefined {
  const joint = words[index];
  if (!joint || !JOINTS.has(joint.lower)) return undefined;
  let next = behindTime(words, index + 1, form) ?? index + 1;
  while (next < words.length && (JOINTS.has(words[next]!.lower) || isLead(words[next]!) || (words[next]!.lower === 'i' && joint.lower !== ','))) next += 1; // below the length
  const word = words[next];
  if (!word || !hasForm(word, form)) return undefined;
  if (belongsToInnerClause(words, index, headIndex, form, joint)) return undefined;
  return isMeantAsVerb(words, index, next, form) ? next : undefined;
}

/** "Then later in the week sends …", "and on Friday books …": where the verb behind a time stands; undefined when there is no time, or no verb behind it. */
function behindTime(words: readonly Word[], from: number, form: ActForm): number | undefined {
  const start = JOINTS.has(words[from]?.lower ?? '') ? from + 1 : from;
  let isTime = false;
  for (let index = start; index < Math.min(words.length, start + LONGEST_TIME); index += 1) {
    const word = words[index]!; // below the length
    if (isTime && index > start && hasForm(word, form) && (word.pos === 'VERB' || words[index + 1]?.pos === 'DET') && !JOINTS.has(word.lower)) return index;
    if (['later', 'afterwards', 'subsequently', 'way'].includes(word.lower) || TIME_WORDS.has(word.lemma)) isTime = true;
    else if (!['ADP', 'DET', 'ADJ', 'NUM', 'ADV', 'PUNCT', 'PRON'].includes(word.pos)) return undefined;
  }
  return undefined;
}

const LONGEST_TIME = 7;

const JOINTS = new Set(['and', 'or', 'then', 'but', 'plus', '&', '/', '+', ';', ',', '.', '–', '—', 'also', 'nor']);

// "Better communication" begins with no verb, whatever the tagger says.
const COMPARED = new Set(['better', 'more', 'less', 'fewer', 'good', 'greater', 'best']);

/** "Clear and concise updates": two adjectives of a thing, and no verb. */
const isQualityOfNoun = (words: readonly Word[], head: number): boolean =>
  ['and', ','].includes(words[head + 1]?.lower ?? '') &&
  words[head + 2]?.pos === 'ADJ' &&
  ['NOUN', 'PROPN'].includes(words[head + 3]?.pos ?? '') &&
  words[head]?.lower === words[head]?.lemma;

/** "Open question", "clear agenda": what could be a verb is the quality of one thing, which as an object would have its article. */
function isQualityOfThing(words: readonly Word[], head: number): boolean {
  const [quality, thing, after] = words.slice(head);
  if (!quality || !thing || !QUALITIES_AND_VERBS.has(quality.lower) || !['NOUN', 'VERB'].includes(thing.pos)) return false;
  return (thing.lower === thing.lemma || SAID_THINGS.has(thing.lemma)) && (!after || ['ADP', 'PUNCT', 'CCONJ', 'SCONJ'].includes(after.pos));
}

const QUALITIES_AND_VERBS = new Set('open clear direct close complete correct slow calm quiet perfect clean free brief'.split(' '));
const SAID_THINGS = new Set('question feedback dialogue dialog expectation goal answer message word communication instruction'.split(' '));

const LEADS = new Set([
  'always',
  'never',
  'also',
  'then',
  'first',
  'finally',
  'immediately',
  'often',
  'usually',
  'regularly',
  'then',
  'not',
  'to',
  'please',
  'will',
  'must',
  'should',
  'shall',
  'themselves',
  'even',
  'both',
  'either',
]);

/** Words that may stand before a verb without being one. */
const isLead = (word: Word): boolean => LEADS.has(word.lower) || (word.pos === 'ADV' && word.lower.endsWith('ly')) || /^["“”'‘(]$/.test(word.text);

/** A verb, or what the tagger took for a noun and stands where only a verb can: with an -s, an -ing, or right before an object. */
const isVerbal = (word: Word, next: Word | undefined): boolean =>
  word.pos === 'VERB' ||
  word.pos === 'AUX' ||
  (/[^s]s$/.test(word.lower) && (word.pos === 'NOUN' || (word.lower === 'forwards' && next?.pos === 'DET'))) ||
  word.lower.endsWith('ing') ||
  (word.pos === 'NOUN' && ['DET', 'PRON', 'NUM'].includes(next?.pos ?? ''));

/** What stands before the act: its subject, "to", or an occasion up to a comma. `end` is where the act begins. */
type Lead = { readonly end: number; readonly subject?: { readonly from: number; readonly to: number } };

function leadOf(text: string, start = 0): Lead {
  const occasion =
    /^\s*(?:before|after|when|whenever|in|at|during|within|on|once|if|as soon as|every|each|while|by the end of|for|with|without|upon|following|prior to|instead of|rather than|from|between|until|despite|given|where|wherever|twice|(?:right|just|immediately|shortly) (?:before|after)|at least|as)\b[^,]*,\s*/i.exec(
      text.slice(start),
    )?.[0].length ?? 0;
  const from = start + occasion;
  const named = SUBJECT.exec(text.slice(from))?.[0].length;
  if (named !== undefined) return { end: from + named };
  const end = from + (subjectBefore(text.slice(from)) || pluralBefore(text.slice(from)));
  return end === from ? { end } : { end, subject: { from, to: end } };
}

/** How many characters a subject with an article takes: "the waiter", "each new member of the crew". None when no verb follows it. */
function subjectBefore(text: string): number {
  if (!/^\s*(?:the|a|an|each|every|all|our|my|your|any)\s/i.test(text)) return 0;
  const words = wordsOf(text);
  const verb = words.findIndex(
    (word, index) => index > 1 && isFinite(word, words[index + 1], words[index - 1]) && ['NOUN', 'PROPN', 'PRON', 'ADV'].includes(words[index - 1]?.pos ?? ''),
  );
  return words[verb]?.from ?? 0;
}

/** The same of a subject in the plural: "patients", "new hires". Only what cannot be a verb itself counts: "names end users" begins with its verb. */
function pluralBefore(text: string): number {
  // Tagging is dear, and most sentences begin with their verb.
  const [one = '', two = '', three = ''] = text.trim().toLowerCase().split(/\s+/, 3);
  const mayBe = (noun: string, verb: string): boolean => noun.endsWith('s') && (FINITE_AUXILIARIES.has(verb) || OTHERS.has(singularOf(noun)));
  if (!mayBe(one, two) && !mayBe(two, three)) return 0;
  const [first, second, third] = wordsOf(text);
  const isQualified = first?.pos === 'ADJ' && second !== undefined;
  const [subject, verb] = isQualified ? [second, third] : [first, second];
  if (!subject || !verb || !/[^s]s$/.test(subject.lower)) return 0;
  const isSubject =
    FINITE_AUXILIARIES.has(verb.lower) || (OTHERS.has(singularOf(subject.lower)) && !verb.lower.endsWith('s') && ['VERB', 'NOUN'].includes(verb.pos));
  return isSubject ? verb.from : 0;
}

const FINITE_AUXILIARIES = new Set(['are', 'were', 'have', 'do', 'will', 'can', 'get', 'feel', 'know']);

/** A verb, or a word that looks like a plural and takes an object: "the waiter repeats the complaint". */
const isFinite = (word: Word, next: Word | undefined, before: Word | undefined): boolean =>
  word.pos === 'VERB' ||
  word.pos === 'AUX' ||
  ((hasForm(word, 'third-person') || (hasForm(word, 'bare') && isPlural(before))) && ['DET', 'PRON', 'NUM'].includes(next?.pos ?? ''));

const isPlural = (word: Word | undefined): boolean => word !== undefined && word.pos === 'NOUN' && word.lower !== word.lemma;

const SUBJECT =
  /^\s*(?:(?:(?:team|shift|line|project|tech) (?:leads|leaders|managers)|managers|leaders|supervisors|employees|colleagues|nurses|teachers|sellers|facilitators|staff)\s+(?=\p{L})|(?:i|we|they|you|he|she|who|to|someone|everyone|people)\s+(?=\p{L})|(?:(?:the|a|an|each|every|all|my|your|our)\s+)(?:new |team |line |shift |project )?(?:manager|leader|lead|learner|colleague|employee|facilitator|participant|member|person|staff|host|chair|supervisor|seller|agent|nurse|driver|author|speaker|team)s?\s+(?!(?:of|on|in|at|from|behind|beside|next)\s)(?=\p{L}))+/iu;

function formOf(head: Word): ActForm {
  if (head.lower.endsWith('ing') && head.lemma !== head.lower) return 'gerund';
  return hasForm(head, 'third-person') ? 'third-person' : 'bare';
}

function hasForm({ lower, lemma, pos }: Word, form: ActForm): boolean {
  switch (form) {
    case 'third-person':
      return lower === 'is' || lower === 'has' || lower === 'does' || (/(?:[^sui']s|sses|us(?:es))$/.test(lower) && !NOT_VERBS.has(lower));
    case 'gerund':
      return lower.endsWith('ing') && lower !== lemma && !NOT_VERBS.has(lower);
    case 'bare':
      return (
        /^[a-z'-]+$/.test(lower) &&
        (pos === 'VERB' || pos === 'NOUN' || pos === 'AUX' || pos === 'PROPN') &&
        (lower === lemma || pos === 'VERB') &&
        !/(?:ing|ed|[^s]s)$/.test(lower) &&
        !NOT_VERBS.has(lower)
      );
  }
}

const NOT_VERBS = new Set([
  'this',
  'his',
  'its',
  'theirs',
  'always',
  'sometimes',
  'perhaps',
  'yes',
  'less',
  'next',
  'what',
  'one',
  'meeting',
  'feeling',
  'everything',
  'something',
  'anything',
  'nothing',
  'during',
  'things',
  'others',
  'means',
  'news',
  'series',
  'colleagues',
  'people',
  'me',
  'us',
  'them',
  'it',
  'they',
  'no',
  'not',
  'their',
]);

/** True when the joint lies inside "that names … and invites …" or "to understand and …": then the second verb is part of that, not of the act. */
function belongsToInnerClause(words: readonly Word[], joint: number, headIndex: number, form: ActForm, joiner: Word): boolean {
  for (let index = joint - 1; index > headIndex; index -= 1) {
    const word = words[index]!; // between two indexes of words
    const next = words[index + 1];
    if (JOINTS.has(word.lower)) return false;
    const opensRelative =
      ['that', 'which', 'who'].includes(word.lower) &&
      next !== undefined &&
      hasForm(next, 'third-person') &&
      (next.pos !== 'NOUN' || ['DET', 'PRON', 'NUM'].includes(words[index + 2]?.pos ?? ''));
    if (opensRelative) return form === 'third-person' && joiner.lower !== ',';
    const opensPurpose = word.lower === 'to' && next?.pos === 'VERB' && next.lower === next.lemma;
    if (opensPurpose) return form === 'bare' && joiner.lower !== ',';
    const opensOccasion =
      form === 'bare' &&
      ['before', 'after', 'when', 'while', 'until', 'if', 'as', 'because'].includes(word.lower) &&
      ['i', 'you', 'we', 'they'].includes(next?.lower ?? '');
    if (opensOccasion) return joiner.lower !== ',';
    const opensMeans = ['by', 'without', 'before', 'after', 'while', 'instead'].includes(word.lower) && next !== undefined && next.lower.endsWith('ing');
    if (opensMeans) return form === 'gerund';
  }
  return false;
}

/** Tells "asks questions and answers emails" from "asks questions and answers". */
function isMeantAsVerb(words: readonly Word[], joint: number, next: number, form: ActForm): boolean {
  const word = words[next]!; // the caller has found it
  const [before, after] = [words[joint - 1], words[next + 1]];
  if (word.pos === 'VERB' || word.pos === 'AUX') return !isThingAtEnd(word, before, after, form);
  if (form === 'gerund') return true;
  if (
    after &&
    (['DET', 'NUM'].includes(after.pos) || (after.pos === 'PRON' && !['who', 'that', 'which'].includes(after.lower)) || OBJECT_WORDS.has(after.lower))
  )
    return true;
  const isAdverbOfNoun = after?.pos === 'ADV' && ['NOUN', 'VERB'].includes(words[next + 2]?.pos ?? '');
  if (form === 'third-person' && after && (['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(after.pos) || isAdverbOfNoun)) return true;
  if (form === 'third-person' && PARTICLES.has(after?.lower ?? '') && ['NOUN', 'PRON', 'DET', 'ADJ'].includes(words[next + 2]?.pos ?? '')) return true;
  if (before && ['ADV', 'VERB', 'PRON', 'PUNCT'].includes(before.pos) && before.pos !== 'PUNCT') return true;
  return ACT_VERBS.has(word.lemma) || ACT_VERBS.has(word.lower);
}

/** True of a word the tagger took for a verb that closes a list of things: "offers help and support". */
function isThingAtEnd(word: Word, before: Word | undefined, after: Word | undefined, form: ActForm): boolean {
  if (form !== 'bare' || ACT_VERBS.has(word.lower) || !MASS_NOUNS.has(word.lower)) return false;
  const isLast = after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT' || after.pos === 'SCONJ';
  return isLast && before !== undefined && before.pos !== 'ADV';
}

const PARTICLES = new Set(['out', 'up', 'off', 'down', 'back', 'over', 'away']);

const OBJECT_WORDS = new Set([
  'them',
  'it',
  'him',
  'her',
  'what',
  'whether',
  'how',
  'why',
  'their',
  'his',
  'each',
  'every',
  'some',
  'any',
  'both',
  'if',
  'back',
  'that',
]);

/** Verbs that read as such even at the end of a sentence, though most of them are nouns too. */
const ACT_VERBS = new Set(
  'nod smile pause wait breathe stop listen reply check repeat rest walk look laugh sit stand ask thank apologise apologize speak say write read summarise summarize greet share confirm respond act'.split(
    ' ',
  ),
);
