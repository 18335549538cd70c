import {
  DEFINITIONS,
  LANGUAGES,
  channelDefinition,
  timeDefinition,
  minutes,
  type Headline,
  type Language,
  type SaidMeanwhile,
  type SaidSince,
  type Sentence,
  type Title,
} from '@micromoment/core';
import { mailWords } from '@micromoment/delivery';
import { expect, test } from 'vitest';
import type { CannotAdjust } from './decide.ts';
import { wordHeadline, wordInsight, wordSentence, wordSignal } from './word-insight.ts';
import { wordRefusal } from './word-refusal.ts';

const EVERY: readonly Headline[] = [
  { says: 'drop', given: { moment: 'Sidelined', stopped: 12, met: 40, stoppedElsewhere: 3, metElsewhere: 40 } },
  { says: 'slow', given: { moment: 'Sidelined', limit: 2, median: 3.6 } },
  { says: 'too-easy', given: { moment: 'Sidelined', recalled: 28, people: 30 } },
  { says: 'opens-fall', given: { early: 80, late: 50 } },
  { says: 'hour', given: { part: 'afternoon', inside: 27, outside: 90 } },
  { says: 'channel', given: { whom: 'frontline', by: 'today', here: 27, there: 90 } },
  { says: 'channel', given: { whom: 'hurried', by: 'email', here: 27, there: 90 } },
  { says: 'no-occasion', given: { moment: 'Sidelined', without: 45, trials: 90 } },
  { says: 'confident-unseen', given: { early: 24, earlyOf: 120, late: 25, lateOf: 121 } },
  { says: 'examples-deepen', given: { shown: 2.5, hidden: 1.9, parts: 3 } },
  { says: 'keep', given: { stopped: 3, met: 40 } },
  { says: 'not-enough', given: { more: 25 } },
  { says: 'still-checking', given: { more: 25, of: 'visits' } },
  { says: 'still-checking', given: { more: 25, of: 'people' } },
  { says: 'still-unknown', given: {} },
  { says: 'awaits-word', given: {} },
  { says: 'drifts-up', given: { weeks: 6 } },
  { says: 'drifts-down', given: { weeks: 6 } },
];

test('every headline is a whole sentence in every language, with each of its figures', () => {
  for (const language of ['en', 'de', 'es'] as const) {
    const { say } = mailWords(language, 'en');
    const worded = EVERY.map((headline) => wordHeadline(headline, say));
    expect(new Set(worded).size).toBe(EVERY.length);
    for (const [place, { given }] of EVERY.entries()) {
      const sentence = worded[place] ?? '';
      expect(sentence).toMatch(/^[^{}]+\.$/);
      const figures = Object.values(given).filter((value) => typeof value === 'number');
      for (const figure of figures) expect(sentence).toContain(figure.toLocaleString(language));
    }
  }
});

test('one that an earlier version kept as a sentence stays that sentence', () => {
  expect(wordHeadline('Tries fell at “Sidelined”.', mailWords('de', 'en').say)).toBe('Tries fell at “Sidelined”.');
});

type Worded = Sentence | Title | SaidSince | SaidMeanwhile;
/** What stands in the sentence of that name, whichever member of the union it belongs to. */
type GivenOf<Says, One = Worded> = One extends { readonly says: infer Known; readonly given: infer Given } ? (Says extends Known ? Given : never) : never;

const [people, named, between] = [{ people: 17 }, { moment: 'Sidelined' }, { low: 12, high: 34 }];
const [sinceThen, paced] = [
  { before: 41, since: 29 },
  { pace: 'weekly', perWeek: 1 },
] as const;
const slower = { ...paced, paceNow: 'other', perWeekNow: 4 } as const;
// Every sentence there is: one that is missing here does not compile.
const SENTENCES: { readonly [Says in Worded['says']]: GivenOf<Says> } = {
  'evidence.drop': { ...named, ...people, met: 40, stopped: 12, stoppedElsewhere: 3, metElsewhere: 46 },
  'evidence.nothing-by-rule': {},
  'evidence.slow': { ...people, over: 9 },
  'evidence.too-easy': {},
  'evidence.opens-fall': { ...people, still: 44 },
  'evidence.hour': { ...people, part: 'midday' },
  'evidence.channel': { ...people, others: 23, by: 'today' },
  'evidence.no-occasion': { ...people, trials: 61, when: 'somebody sighs', without: 32, unmentioned: 5 },
  'evidence.confident-unseen': { ...people, by: 0.6, observers: 14 },
  'evidence.examples-deepen': people,
  'evidence.keep': { seen: 6, planned: 8 },
  'evidence.so-far': people,
  'evidence.too-few': { floor: 5 },
  'evidence.no-prompt': { floor: 5 },
  'evidence.nothing-stands-out': {},
  'evidence.still-checking': {},
  'evidence.awaits-word': {},
  'interval.drop': { ...named, ...between, lowElsewhere: 2, highElsewhere: 7 },
  'interval.slow': { low: 2.5, high: 3.1 },
  'interval.slow-open': { low: 2.5 },
  'interval.too-easy': between,
  'interval.opens-fall': between,
  'interval.hour': between,
  'interval.channel': between,
  'interval.no-occasion': between,
  'interval.confident-unseen': { low: 0.2, high: 1.1, lowSeen: -4, highSeen: 9 },
  'interval.examples-deepen': { low: 0.3, high: 0.9 },
  'interval.keep': between,
  'interval.not-enough': {},
  'interval.still-checking': {},
  'interval.awaits-word': {},
  'against.drop': { met: 40, prompts: 8 },
  'against.slow': {},
  'against.too-easy': {},
  'against.opens-fall': {},
  'against.hour': {},
  'against.channel': { by: 'email' },
  'against.no-occasion': {},
  'against.confident-unseen': {},
  'against.examples-deepen': {},
  'against.keep': {},
  'against.not-enough': {},
  'against.still-checking': {},
  'against.awaits-word': {},
  'guardrail.drop': {},
  'guardrail.slow': {},
  'guardrail.too-easy': {},
  'guardrail.opens-fall': {},
  'guardrail.hour': {},
  'guardrail.channel': {},
  'guardrail.no-occasion': {},
  'guardrail.confident-unseen': {},
  'guardrail.examples-deepen': {},
  'guardrail.keep': {},
  'guardrail.not-enough': {},
  'guardrail.still-checking': {},
  'guardrail.awaits-word': {},
  'title.leave': {},
  'title.simplify': named,
  'title.simplify-choices': { ...named, now: 7, before: 8 },
  'title.simplify-words': { ...named, words: 25 },
  'title.simplify-comparing': named,
  'title.simplify-next': named,
  'title.split': named,
  'title.split-own-words': named,
  'title.retire': named,
  'title.new-twist': { ...named, scene: 'By chat.' },
  'title.new-twist-own-words': named,
  'title.example': { ...named, text: 'How was it?' },
  'title.example-own-words': named,
  'title.contrast': { ...named, text: 'You should go.' },
  'title.contrast-own-words': named,
  'title.other-occasion': { ...named, when: 'a meeting ends' },
  'title.other-occasion-own-words': named,
  'title.hour': { part: 'afternoon' },
  'title.channel': { whom: 'frontline', by: 'email' },
  'title.less-often': slower,
  'title.more-often': slower,
  'title.as-often': { pace: 'other', perWeek: 4 },
  'since.prompt': { stoppedBefore: 12, metBefore: 40, stopped: 6, met: 43 },
  'since.cadence': sinceThen,
  'since.opens': sinceThen,
  'since.occasion': sinceThen,
  'since.depth': { ...sinceThen, parts: 3 },
  'since.observed': sinceThen,
  'since.time': { before: 3.5, since: 1.8 },
  'since.too-early': {},
  'ended.changed-meanwhile': {},
  'ended.not-published': {},
  'ended.by-hand': {},
  'watched.depth': {},
  'watched.recall': {},
  'watched.tried': {},
  'watched.stops': {},
  'watched.stops-at': named,
  'too-few.depth': {},
  'too-few.recall': {},
  'too-few.tried': {},
  'too-few.stops': {},
  'too-few.stops-at': named,
  'meanwhile.depth': { ...sinceThen, parts: 3 },
  'meanwhile.depth-worse': { ...sinceThen, parts: 3 },
  'meanwhile.recall': sinceThen,
  'meanwhile.recall-worse': sinceThen,
  'meanwhile.tried': sinceThen,
  'meanwhile.tried-worse': sinceThen,
  'meanwhile.stops': sinceThen,
  'meanwhile.stops-worse': sinceThen,
  'meanwhile.stops-at': { ...sinceThen, ...named },
  'meanwhile.stops-at-worse': { ...sinceThen, ...named },
};
const EVERY_SENTENCE = Object.entries(SENTENCES).map(([says, given]) => ({ says, given }) as Worded); // as the table above says of each

test('every sentence beneath a headline, every choice and every outcome is said in each language, with its figures', () => {
  for (const language of LANGUAGES) {
    const { say } = mailWords(language, 'en');
    const all = EVERY_SENTENCE.map((sentence) => wordSentence(sentence, say));
    expect(new Set(all).size).toBe(all.length);
    for (const [place, sentence] of EVERY_SENTENCE.entries()) {
      expect(all[place]).toMatch(/^[^{}"']+[.?]$/);
      for (const part of partsOf(sentence, language)) expect(all[place]).toContain(part);
    }
  }
});

/** What must stand in a sentence: its figures and its names. A cadence that has a name is not said in figures. */
const partsOf = ({ given }: Worded, language: Language): readonly string[] =>
  Object.entries(given).flatMap(([key, value]) => {
    if (typeof value === 'number') return key === 'perWeek' && 'pace' in given && given.pace !== 'other' ? [] : [value.toLocaleString(language)];
    return ['moment', 'when', 'text', 'scene'].includes(key) ? [String(value)] : [];
  });

test('no two languages say any of it in the same words', () => {
  const [en, de, es] = LANGUAGES.map((language) => EVERY_SENTENCE.map((sentence) => wordSentence(sentence, mailWords(language, 'en').say)));
  for (const [place, text] of (en ?? []).entries()) expect(new Set([text, de?.[place], es?.[place]]).size).toBe(3);
});

test('an insight is worded whole, and one that an earlier version kept in words stays as it was', () => {
  const { say } = mailWords('de', 'en');
  const insight = {
    status: 'keep',
    sign: null,
    headline: { says: 'keep', given: { stopped: 0, met: 14 } },
    evidence: [
      { says: 'evidence.so-far', given: { people: 9 } },
      { says: 'evidence.nothing-stands-out', given: {} },
    ],
    interval: { says: 'interval.keep', given: { low: 1, high: 9 } },
    against: { says: 'against.keep', given: {} },
    guardrail: { says: 'guardrail.keep', given: {} },
    moreNeeded: null,
    suggested: null,
    alternatives: [],
    also: [],
  } as const;
  expect(wordInsight(insight, say).evidence).toBe(
    'Die Zahlen beruhen bisher auf 9 Personen. Bisher sticht nichts heraus, und bei dieser Zahl täte das auch ein schwerer Moment vielleicht nicht.',
  );
  const kept = { ...insight, evidence: 'It rests on nine.', interval: 'Unsure.', against: 'Luck.', guardrail: 'Wait.' };
  expect(wordInsight(kept as unknown as typeof insight, say)).toMatchObject({ evidence: 'It rests on nine.', guardrail: 'Wait.' }); // as an earlier version kept it
});

test('every signal says in a sentence what is counted of what, in each language', () => {
  const definitions = [...DEFINITIONS, channelDefinition('email'), timeDefinition({ id: 'coffee', minutes: minutes(2) })];
  for (const language of LANGUAGES) {
    const { say } = mailWords(language, 'en');
    const all = definitions.map(({ name, called }) =>
      wordSignal({ name, called, audience: 'facilitator', numerator: 1, denominator: 2, moment: null, shown: true }, say),
    );
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    for (const { title, means } of all) {
      expect(title).toMatch(/^[\p{Lu}][^{}]+$/u);
      expect(means).toMatch(/^[\p{Lu}][^{}]+\.$/u);
    }
  }
});

test('every refusal of an adjustment is a sentence in each language', () => {
  const refusals: readonly CannotAdjust[] = [
    { kind: 'no-such-moment', moment: 'm' },
    { kind: 'nothing-to-simplify', moment: 'm' },
    { kind: 'not-that-kind', moment: 'm' },
    { kind: 'no-such-criterion', moment: 'm', criterion: 'c' },
    { kind: 'nothing-to-split', moment: 'm' },
    { kind: 'needed-by', moment: 'm', by: 'n' },
    { kind: 'out-of-range', perWeek: 9 },
    { kind: 'changes-nothing' },
    { kind: 'cannot-take' },
    { kind: 'unclear', finding: 'It has no ending.' },
  ];
  for (const language of LANGUAGES) for (const refusal of refusals) expect(wordRefusal(refusal, mailWords(language, 'en').say)).toMatch(/^[\p{Lu}“„«\d].*\.$/u);
});
