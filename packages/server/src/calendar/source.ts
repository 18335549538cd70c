import { no, ok, type Result } from '@micromoment/core';
import { fetchSentence } from '../catalogue/fetch-words.ts';
import { guardedFetch } from '../catalogue/guarded-fetch.ts';

/** Where calendars come from: the text of the one at an address. Problem: one sentence for its owner. */
export type CalendarSource = (address: string) => Promise<Result<string, string>>;

/** Calendars of the public internet; an address inside the house's own network is none, whoever names it. */
export const webCalendars: CalendarSource = async (address) => {
  const fetched = await guardedFetch({ address, validators: { etag: null, lastModified: null }, mostBytes: LARGEST, patience: PATIENCE, mayBePrivate: false });
  if (!fetched.ok) return no(fetchSentence(fetched.problem, 'The calendar'));
  return fetched.value.kind === 'text' ? ok(fetched.value.text) : ok('');
};

const LARGEST = 5 * 1024 * 1024;
const PATIENCE = 15_000;
