import type { Section } from '@micromoment/core';
import { ask } from '../doors.ts';

const COUNTED = 'micromoment.count-sections';

/** Remembers on this device whether its owner agreed to have opened sections counted; the server asks its own ledger all the same. */
export function setCounting(on: boolean): void {
  if (on) localStorage.setItem(COUNTED, 'on');
  else localStorage.removeItem(COUNTED);
}

/** Counts that a section was opened, where its owner agreed. Nothing is sent otherwise, and nothing is kept for later without a network. */
export function countOpening(section: Section): void {
  if (localStorage.getItem(COUNTED) === 'on') void ask('POST', '/api/v1/sections', { section });
}
