import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { someObservation, someResponse } from '../testing/index.ts';
import { freshKey } from './seal.ts';
import { openTogether, openWords, sealTogether, sealWords } from './words.ts';

const organisation = freshId();
const [ana, rui] = [freshId(), freshId()];
const keys = { person: freshKey(), author: freshKey() };

test('what a person wrote opens with their key', () => {
  const entry = someResponse(ana);
  const layers = { person: keys.person, author: keys.person };
  const sealed = sealWords(organisation, entry, layers);
  expect(sealed && openWords(organisation, entry, sealed, layers)).toEqual(entry.words);
});

test('what somebody noticed of a person needs both their keys', () => {
  const entry = someObservation(ana, rui, 'She waited.');
  const sealed = sealWords(organisation, entry, keys) ?? Buffer.alloc(0);
  expect(openWords(organisation, entry, sealed, keys)).toEqual({ note: 'She waited.' });
  expect(openWords(organisation, entry, sealed, { ...keys, person: undefined })).toEqual({});
  expect(openWords(organisation, entry, sealed, { ...keys, author: undefined })).toEqual({});
  expect(openWords(organisation, entry, sealed, { ...keys, person: freshKey() })).toEqual({});
  expect(openWords(organisation, entry, sealed, { ...keys, author: freshKey() })).toEqual({});
});

test('words moved to another entry, person, author or organisation do not open there', () => {
  const entry = someObservation(ana, rui, 'She waited.');
  const sealed = sealWords(organisation, entry, keys) ?? Buffer.alloc(0);
  for (const change of [{ id: freshId() }, { person: freshId() }, { author: freshId() }]) {
    expect(openWords(organisation, { ...entry, ...change }, sealed, keys)).toEqual({});
  }
  expect(openWords(freshId(), entry, sealed, keys)).toEqual({});
});

test('an entry without words has nothing sealed, and without a key its words are not kept', () => {
  const entry = someObservation(ana, rui, 'She waited.');
  expect(sealWords(organisation, { ...entry, words: {} }, keys)).toBeNull();
  expect(sealWords(organisation, entry, { ...keys, person: undefined })).toBeNull();
  expect(sealWords(organisation, entry, { ...keys, author: undefined })).toBeNull();
});

test('words sealed together open with both keys as one text, each under the id of its entry', () => {
  const [first, second] = [someObservation(ana, rui, 'She waited.'), someObservation(ana, rui, 'She asked — “and?”')];
  const sealed = sealTogether(organisation, [first, second], keys) ?? Buffer.alloc(0);
  const open = (at = first, layers: Partial<typeof keys> = keys) => openTogether(organisation, at, sealed, { person: undefined, author: undefined, ...layers });
  expect(open()).toEqual(new Map([first, second].map(({ id, words }) => [id, words])));
  expect(sealTogether(organisation, [first, second], { ...keys, author: undefined })).toBeNull();
  for (const layers of [{ person: keys.person }, { author: keys.author }, { ...keys, person: freshKey() }, { ...keys, author: freshKey() }])
    expect(open(first, layers)).toEqual(new Map());
});

test('words sealed together open in the row of their first entry alone, and are not taken for the words of that entry', () => {
  const [first, second] = [someResponse(ana), someResponse(ana)];
  const layers = { person: keys.person, author: keys.person };
  const sealed = sealTogether(organisation, [first, second], layers) ?? Buffer.alloc(0);
  expect(openTogether(organisation, second, sealed, layers)).toEqual(new Map());
  expect(openTogether(freshId(), first, sealed, layers)).toEqual(new Map());
  expect(openWords(organisation, first, sealed, layers)).toEqual({});
  expect(openTogether(organisation, first, sealWords(organisation, first, layers) ?? Buffer.alloc(0), layers)).toEqual(new Map());
});
