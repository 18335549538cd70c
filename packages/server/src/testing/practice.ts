import { seededDice, uuidv7, type Instant, type Revision } from '@micromoment/core';
import type { SyncRequest, SyncResponse } from '@micromoment/wire';
import type { Member } from './open-house.ts';

const DEVICE = '0190d3a0-0000-7000-8000-00000000dddd';
const dice = seededDice('entries of a test');
let seq = 0;

/** An entry as a device would send it; what is given comes before what is usual. */
export function someEntry(at: Instant, revision: Revision, changes: object = {}): { readonly id: string } {
  const usual = {
    id: uuidv7(at, dice),
    device: DEVICE,
    seq: (seq += 1),
    at,
    zone: 'Europe/London',
    blueprint: 'clarifying-question',
    revision,
    moment: 'coffee-chat',
    twist: null,
    touchpoint: null,
    kind: 'responded',
    facts: { seconds: 61 },
    words: { response: 'That sounds like it hurt. What was it like?' },
  };
  return { ...usual, ...changes };
}

/** Sends a batch from this person's one device. */
export const sync = ({ caller }: Member, now: Instant, entries: readonly object[] = [], cursor: string | null = null): Promise<SyncResponse> => {
  const batch: SyncRequest = { device: DEVICE, sentAt: now, cursor, entries: [...entries] };
  return caller.post('/api/v1/sync', batch);
};
