import { expect, test } from 'vitest';
import { MODELLED, type ModelledName } from '../model/weights.ts';
import { statusOf } from '../measured.ts';
import { chosenWithin, type Chosen } from './bounds.ts';
import type { Heard, Keys } from './cross-validate.ts';
import { lessonOf } from './lesson.ts';
import type { LabelledResponse } from './response.ts';

const BOUNDS = { overall: 0.06, voice: 0.12 };
const AIMS = { overpromises: { right: 0.9, finds: 0.5, speaks: true } };

/** Responses of one voice, alike but for what is labelled and how sure the model is of a promise, and of sarcasm. */
type Alike = { readonly times: number; readonly tag: string; readonly shown: boolean; readonly signed: number; readonly sarcastic?: number };

const promised: readonly Alike[] = [
  { times: 100, tag: 'plain', shown: true, signed: 0.8 },
  { times: 300, tag: 'plain', shown: false, signed: 0.02 },
];

test('a criterion is found later where one voice would hear too much that is wrong', () => {
  const mocking = { times: 20, tag: 'sarcasm', shown: false, signed: 0.02 };
  const some = { times: 10, tag: 'sarcasm', shown: false, signed: 0.5 };
  expect(chosenFrom([...promised, mocking]).operating.overpromises.found).toBe(0.05);
  // Ten of thirty are more than 0.12, though of all that is found eleven twelfths are right.
  const chosen = chosenFrom([...promised, mocking, some]);
  expect(chosen.maySpeak).toEqual(['overpromises']);
  expect(chosen.operating.overpromises.found).toBe(0.51);
});

test('what cannot be told rightly to every voice may not speak, whatever it is worth over all', () => {
  const surer = { times: 10, tag: 'sarcasm', shown: false, signed: 0.9 };
  const { maySpeak } = chosenFrom([...promised, surer]);
  expect(maySpeak).toEqual([]);
  const figures = { n: 410, found: 110, precision: 0.96, lowerBound: 0.9, recall: 0.9 };
  expect([true, false].map((may) => statusOf('overpromises', figures, may))).toEqual(['speaks', 'pilot']);
});

test('sarcasm is heard sooner where that spares more than it costs', () => {
  const sincere = { times: 60, tag: 'plain', shown: false, signed: 0.02, sarcastic: 0.6 };
  const mocking = { times: 10, tag: 'sarcasm', shown: false, signed: 0.9, sarcastic: 0.5 };
  const chosen = chosenFrom([...promised, sincere, mocking]);
  expect(chosen.maySpeak).toEqual(['overpromises']);
  expect(chosen.sarcasticFrom).toBe(0.5);
});

function chosenFrom(alike: readonly Alike[]): Chosen {
  const all = alike.flatMap((one) => Array.from({ length: one.times }, () => one));
  const lessons = all.map(({ tag, shown }, index) => lessonOf(response(String(index), tag, shown)));
  return chosenWithin(BOUNDS, lessons, all.map(heardAs), AIMS);
}

const heardAs = ({ signed, sarcastic = 0 }: Alike): Heard => ({ keys: keysWith('overpromises', signed), sarcastic });

/** Nothing is heard of any other criterion. */
const keysWith = (name: ModelledName, signed: number): Keys =>
  Object.fromEntries(MODELLED.map((one) => [one, one === name ? { signed, any: signed } : { signed: 0, any: 0 }])) as Keys; // one entry for each

function response(id: string, tag: string, overpromises: boolean): LabelledResponse {
  return { id, pair: id, scenario: id, tag, text: 'I promise.', language: 'en', terms: [], labels: { overpromises }, parts: null };
}
