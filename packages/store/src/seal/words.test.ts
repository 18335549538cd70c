import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { someObservation, someResponse } from '../testing/index.ts';
import { freshKey } from './seal.ts';
import { openWords, sealWords } from './words.ts';

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
