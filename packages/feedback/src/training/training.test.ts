import { expect, test } from 'vitest';
import { base64Of, bytesFrom } from '../model/base64.ts';
import { readWeights, writeWeights, WRITTEN_GRAIN } from '../model/written-weights.ts';
import { HEADS, packWeights, unpackWeights } from '../model/weights.ts';
import { frequentWords } from './frequent-words.ts';
import { operatingPoints, sarcasmPoint } from './aims.ts';
import { crossValidate, hear, turning } from './cross-validate.ts';
import { evaluate, isWrongRemark, wilsonLowerBound } from './evaluate.ts';
import { figuresOf, judge } from './judge.ts';
import { lessonOf } from './lesson.ts';
import { parseResponse, type LabelledResponse } from './response.ts';
import { FINE, materialOf, train } from './train.ts';
import { CRITERIA } from '../criteria.ts';
import { look } from '../look.ts';
import { isKnownWord } from '../reading/lexicon.ts';

const asking = ['What was it like', 'How did that feel', 'What do you need', 'How are you with it', 'What would help', 'Why did it stop'];
const telling = ['The room is booked', 'It rained all day', 'I was there too', 'The bus was full', 'We moved the desks', 'Lunch is at noon'];

const responses: readonly LabelledResponse[] = [0, 1, 2, 3].flatMap((scenario) =>
  asking.flatMap((words, index) => [
    { ...response(`${words} on day ${scenario}?`, true), pair: `${scenario}-${index}`, scenario: `s${scenario}` },
    { ...response(`${telling[index] ?? ''} on day ${scenario}.`, false), pair: `${scenario}-${index}`, scenario: `s${scenario}` },
  ]),
);
const lessons = responses.map(lessonOf);
const options = { seed: 'a test', mostFeatures: 200, grain: FINE };

test('the same lessons and seed give the same bytes', () => {
  const material = materialOf(lessons);
  const once = packWeights(train(lessons, material, options));
  expect(packWeights(train(lessons, materialOf(lessons), options))).toEqual(once);
  expect(packWeights(train(lessons, material, { ...options, seed: 'another' }))).not.toEqual(once);
});

test('weights survive being packed, and bytes of another make are refused', () => {
  const weights = train(lessons, materialOf(lessons), options);
  expect(unpackWeights(packWeights(weights))).toEqual(weights);
  expect(() => unpackWeights(new Uint8Array(200))).toThrow(TypeError);
});

test('weights survive being written, in less than half the room of their bytes in base64', () => {
  const weights = train(lessons, materialOf(lessons), { ...options, grain: WRITTEN_GRAIN });
  const written = writeWeights(weights);
  // What belongs to an encoder is not written: there is none.
  expect(readWeights(written)).toEqual({ ...weights, denseScales: new Float32Array(HEADS.length) });
  expect((written.split(' | ')[2] ?? '').length).toBeLessThan((packWeights(weights).length * 4) / 3 / 2);
});

test('what is learnt in some scenarios holds in one that was left out', () => {
  const material = materialOf(lessons);
  const keys = crossValidate(lessons, material, options).map((heard) => turning(heard, 1));
  const points = operatingPoints(lessons, keys, { question: { right: 0.94, finds: 0.5, speaks: true } });
  const figures = figuresOf(judge(lessons, keys, points), 'question');
  expect(figures?.n).toBe(48);
  expect(figures?.precision).toBeGreaterThan(0.9);
  expect(figures?.recall).toBeGreaterThan(0.9);
});

test('an encoding counts when it is there', () => {
  const texts = [...new Set(lessons.flatMap(({ sentences }) => sentences.map(({ text }) => text)))];
  const encodings = new Map(texts.map((text) => [text, Float32Array.from([text.endsWith('?') ? 1 : -1, 0.5])]));
  const weights = train(lessons, materialOf(lessons, encodings), options);
  expect(weights.dense).toHaveLength(2 * HEADS.length);
  const [first] = lessons;
  const asks = (known: typeof encodings) => hear(first!, weights, known).keys.question.signed; // there are lessons
  expect(asks(encodings)).toBeGreaterThan(asks(new Map())); // there are lessons
});

test('what sounds sarcastic turns no key, and hardly anybody who means it is held back', () => {
  const material = materialOf(lessons);
  const heard = lessons.map((lesson) => hear(lesson, train(lessons.slice(0, 8), material, options), undefined));
  expect(turning({ keys: heard[0]!.keys, sarcastic: 0.7 }, 0.7).question).toEqual({ signed: 0, any: 1 }); // there are lessons
  expect(turning({ keys: heard[0]!.keys, sarcastic: 0.6 }, 0.7)).toBe(heard[0]?.keys); // as above
  const from = sarcasmPoint(lessons, heard);
  expect(heard.filter(({ sarcastic }) => sarcastic >= from).length).toBeLessThanOrEqual(heard.length * 0.06);
});

test('where parts are labelled, the sentence of the part shows it and its neighbours do not', () => {
  const text = 'That must be hard. What do you need?';
  const { sentences } = lessonOf({ ...response(text, true), parts: [[19, text.length, ['question']]] });
  expect(sentences.map(({ shows }) => shows.question)).toEqual([false, true]);
});

test('labels may be written with underscores, and an unknown one is a problem', () => {
  expect(line({ validates_feeling: true })).toMatchObject({ ok: true, value: { id: '7', labels: { 'validates-feeling': true } } });
  expect(line({ warmth: true })).toEqual({ ok: false, problem: { kind: 'unknown-label', label: 'warmth' } });
  expect(parseResponse('[]')).toEqual({ ok: false, problem: { kind: 'not-json' } });
  expect(parseResponse('{}')).toEqual({ ok: false, problem: { kind: 'no-text' } });
  expect(parseResponse('{"text":"Hm.","language":7}')).toEqual({ ok: false, problem: { kind: 'no-language' } });
  expect(parseResponse('{"text":"Hm.","terms":"roadmap"}')).toEqual({ ok: false, problem: { kind: 'no-terms' } });
  expect(parseResponse('{"text":"Hm."}', '3')).toMatchObject({ ok: true, value: { id: '3' } });
});

test("Wilson's lower bound agrees with published values", () => {
  expect(wilsonLowerBound(94, 100)).toBeCloseTo(0.875, 3);
  expect(wilsonLowerBound(10, 10)).toBeCloseTo(0.722, 3);
  expect(wilsonLowerBound(0, 0)).toBe(0);
});

test('a report counts what was found, missed and wrongly said, by slice', () => {
  const judged = [
    { response: { ...response('a', true), tag: 'typo' }, seen: seen('found') },
    { response: { ...response('b', false), tag: 'voice' }, seen: seen('found') },
    { response: response('c', true), seen: seen('not_found') },
    { response: response('d', false), seen: seen('not_found') },
  ];
  const report = evaluate(judged, ['question']);
  expect(report.criteria.question).toMatchObject({ n: 4, shown: 2, found: 2, precision: 0.5, recall: 0.5, missed: 1 });
  // One praised for what is not there, and one told that something is missing which is there.
  expect([report.wrongRemarks, report.wronglyMissing]).toEqual([0.5, 0.25]);
  // Nobody is ever told that they acknowledge no feeling, so a miss of it is no remark.
  expect(isWrongRemark('validates-feeling', { shown: true, state: 'not_found' })).toBe(false);
  expect(report.slices['informal']).toMatchObject({ responses: 2, wrongRemarks: 0.5, recall: 1 });
});

test('a word is known if it is written small often enough; its forms follow from it, and a name never is', () => {
  const words = frequentWords(['so it was tuesday, and so it was, so it was'], ['she asked Lena and lena']);
  expect(words).toEqual(expect.arrayContaining(['so', 'it', 'was', 'she', 'ask', 'and']));
  expect(words).not.toContain('asked');
  expect(words).not.toContain('lena');
});

test('base64 gives the bytes back', () => {
  expect([...bytesFrom('AAEC/f7/')]).toEqual([0, 1, 2, 253, 254, 255]);
  expect([...bytesFrom('AAE=')]).toEqual([0, 1]);
  for (const bytes of [[], [7], [0, 1], [250, 0, 9], [1, 2, 3, 4]]) expect([...bytesFrom(base64Of(Uint8Array.from(bytes)))]).toEqual(bytes);
  expect(base64Of(Uint8Array.from([0, 1]))).toBe('AAE=');
});

const line = (labels: object) => parseResponse(JSON.stringify({ id: 7, text: 'Hm.', labels }));

function seen(state: 'found' | 'not_found') {
  const { criteria } = look('', { language: 'en' });
  return { criteria: { ...criteria, question: { state, spans: [], evidence: [] } } };
}

test('a criterion that speaks has the figures for it', () => {
  const figures = Object.values(CRITERIA).flatMap(({ name, onDevice, withEncoder }) =>
    [onDevice, withEncoder].flatMap((tier) => (tier.status === 'speaks' && name !== 'brief' ? [{ name, ...tier.figures }] : [])),
  );
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter(({ precision = 0, lowerBound = 0, recall = 0 }) => precision < 0.9 || lowerBound < 0.85 || recall < 0.5)).toEqual([]);
  expect([CRITERIA.blames.onDevice.status, CRITERIA.blames.withEncoder.status]).toEqual(['silent', 'silent']);
});

function response(text: string, question: boolean): LabelledResponse {
  return { id: text, pair: text, scenario: text, tag: 'plain', text, language: 'en', terms: [], labels: { question }, parts: null };
}

test('what people say to one another is known English, though corpora of careful texts hardly hold it', () => {
  expect(['oh', 'hey', 'erm', 'yeah', 'blimey'].filter((word) => !isKnownWord(word))).toEqual([]);
  expect(frequentWords([], [])).toEqual(expect.arrayContaining(['oh', 'hey', 'erm', 'yeah', 'blimey']));
});

test('what a look would not look at, and what it would never call absent, is heard as it looks', () => {
  const weights = train(lessons, materialOf(lessons), options);
  const heardOf = (text: string) => hear(lessonOf(response(text, true)), weights, undefined).keys.question;
  expect(heardOf('He hit me. What do you need?')).toEqual({ signed: 0, any: 1 });
  expect(heardOf('Really?').any).toBe(1);
});
