import {
  CONSTRAINTS,
  DAY_PARTS,
  FAMILIES,
  minutes,
  MOMENT_KINDS,
  REACHINGS,
  REFLECTION_PARTS,
  SIGNAL_SOURCES,
  type Blueprint,
  type Moment,
  type Option,
} from '@micromoment/core';
import * as fc from 'fast-check';

// Texts with everything that is special to YAML, and some that is special to readers of YAML.
const WORDS = [
  'a',
  'feeling',
  'asks',
  'don’t',
  "don't",
  '“So”',
  '"so"',
  '#',
  '#1',
  '-',
  '- x',
  '?',
  ':',
  'a: b',
  'x:',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a',
  '*b',
  '!t',
  '|',
  '>',
  '%',
  '@',
  '`',
  '\\',
  '\\n',
  '12',
  '3.5',
  'yes',
  'null',
  '~',
  'ß',
  '日本',
  '😀',
  '\u00a0',
  '=',
  '<<',
  '---',
  '...',
  "''",
  '\u2028x',
  '\ufeffx',
];
const word = fc.constantFrom(...WORDS);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\n  ', '\t');

/** A text that a file may hold: not blank, its edges trimmed. */
export const arbitraryText = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join('').trim())
  .filter((text) => text !== '');

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const text = arbitraryText;
const few = <T>(each: fc.Arbitrary<T>, maxLength = 3) => fc.array(each, { maxLength });
const named = <T extends { readonly id: string }>(each: fc.Arbitrary<T>, maxLength = 3) => fc.uniqueArray(each, { maxLength, selector: (one) => one.id });
const positive = fc.constantFrom(1, 2, 0.5, 3, 7);
const level = fc.integer({ min: 0, max: 5 });
const partly = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(model, { requiredKeys: required }) as unknown as fc.Arbitrary<T>; // fast-check leaves the others out or fills them

const twist = partly<{ id: string; scene: string; ask: string }>({ id, scene: text, ask: text }, ['id', 'scene']);
const option = partly<Option & { next: string }>(
  { id, say: text, then: text, effect: fc.record({ trust: fc.integer({ min: -2, max: 2 }), engagement: level }, { requiredKeys: [] }), next: id },
  ['id', 'say', 'then', 'effect'],
);
const everyMoment = { id, minutes: positive.map(minutes), develops: few(id), replaces: few(id, 2), title: text };
const moment = <T extends Moment>(model: { [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> }, free: readonly string[] = []): fc.Arbitrary<Moment> =>
  partly<T>(model as never, Object.keys(model).filter((key) => key !== 'title' && !free.includes(key)) as (keyof T)[]); // only the optional keys are free

const moments: fc.Arbitrary<Moment> = fc.oneof(
  moment<Extract<Moment, { kind: 'respond' }>>(
    {
      ...everyMoment,
      kind: fc.constant('respond'),
      scene: text,
      ask: text,
      criteria: fc.dictionary(fc.constantFrom('question', 'open', 'advises'), fc.constantFrom('present' as const, 'absent' as const)),
      models: few(fc.record({ text, because: text })),
      contrasts: few(fc.record({ text, because: text, shows: fc.constantFrom('open', 'advises') })),
      compare: text,
      maxWords: fc.integer({ min: 1, max: 90 }),
      twists: named(twist),
    },
    ['compare', 'maxWords'],
  ),
  moment<Extract<Moment, { kind: 'decide' }>>(
    {
      ...everyMoment,
      kind: fc.constant('decide'),
      scene: text,
      ask: text,
      state: fc.record({ trust: level, engagement: level }),
      options: named(option),
      scenes: named(fc.record({ id, scene: text, options: named(option) }), 2),
      insight: fc.record({ intent: text, impact: text, rule: text }),
      twists: named(twist),
    },
    ['ask'],
  ),
  moment<Extract<Moment, { kind: 'recall' }>>({ ...everyMoment, kind: fc.constant('recall'), ask: text, answer: text, twists: named(twist) }),
  moment<Extract<Moment, { kind: 'trial' }>>({
    ...everyMoment,
    kind: fc.constant('trial'),
    within: fc.constantFrom(60, 90, 1_440).map(minutes),
    if: text,
    then: text,
  }),
  moment<Extract<Moment, { kind: 'reflect' }>>({
    ...everyMoment,
    kind: fc.constant('reflect'),
    after: id,
    asks: fc.subarray([...REFLECTION_PARTS]),
    beside: id,
  }),
  moment<Extract<Moment, { kind: 'own-scene' }>>({ ...everyMoment, kind: fc.constant('own-scene'), ask: text }),
  moment<Extract<Moment, { kind: 'observe' }>>({ ...everyMoment, kind: fc.constant('observe'), askOf: fc.subarray(['peer' as const, 'manager' as const]) }),
);

/** Any blueprint that a file can hold, sensible or not. */
export const arbitraryBlueprint: fc.Arbitrary<Blueprint> = partly<Required<Blueprint>>(
  {
    id,
    title: text,
    skill: text,
    family: fc.constantFrom(...FAMILIES),
    language: fc.constantFrom('en', 'de', 'pt-BR'),
    why: text,
    behaviour: fc.record({ does: text, timing: text, frequency: text, tone: text, audience: text, noticedAs: text }),
    signals: named(fc.record({ id, from: fc.constantFrom(...SIGNAL_SOURCES), means: text })),
    horizonDays: fc.constantFrom(1, 56, 60),
    cadence: partly<Blueprint['cadence']>(
      { perWeek: positive, minutesPerDay: positive.map(minutes), at: fc.constantFrom(...DAY_PARTS), by: fc.constantFrom(...REACHINGS) },
      ['perWeek', 'minutesPerDay'],
    ),
    adapt: few(
      partly<{ when: (typeof CONSTRAINTS)[number]; perWeek: number; prefer: (typeof MOMENT_KINDS)[number][]; by: (typeof REACHINGS)[number] }>(
        { when: fc.constantFrom(...CONSTRAINTS), perWeek: positive, prefer: fc.subarray([...MOMENT_KINDS]), by: fc.constantFrom(...REACHINGS) },
        ['when', 'prefer'],
      ),
      2,
    ),
    moments: named(moments, 4),
    retired: few(id, 2),
    jobAid: text,
    stories: named(fc.record({ id, text, source: text }), 2),
    coach: fc.record({ modelIt: text, praise: text, checkIn: text }),
    measure: text,
  },
  ['id', 'title', 'skill', 'family', 'language', 'why', 'behaviour', 'signals', 'horizonDays', 'cadence', 'adapt', 'moments', 'retired', 'stories'],
);
