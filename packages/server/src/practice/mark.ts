import { createHash } from 'node:crypto';
import { canonicalText } from '@micromoment/core';
import { Refusal } from '../door/refusal.ts';
import type { OwnPractice } from './own-practice.ts';

/** Names how a practice stands now, so that whoever changes it can say what they saw. */
export function markOf({ person: { zone, working, quiet }, terms, enrolments }: OwnPractice): string {
  const practised = enrolments.map(({ id, constraint, pausedUntil }) => [id, constraint, pausedUntil]).toSorted();
  return createHash('sha256').update(canonicalText({ zone, working, quiet, terms, practised })).digest('base64url').slice(0, 22);
}

/** Refuses a change made to a practice that has become another meanwhile. A change that names no mark is made to whatever stands. */
export function refuseMoved(practice: OwnPractice, { mark }: { readonly mark?: string }): void {
  if (mark !== undefined && mark !== markOf(practice)) throw moved;
}

const moved = new Refusal(409, 'practice-moved', 'Your practice was changed elsewhere meanwhile.', 'Read it again, and change it as it stands now.');
