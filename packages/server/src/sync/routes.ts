import { MINUTE, type Instant } from '@micromoment/core';
import { EntriesStand, keepEntries, keepNewEntries, practisingOf, type AppendStatus } from '@micromoment/store';
import { syncRequestSchema, syncResponseSchema, type EntryStatus, type SyncRequest, type SyncResponse } from '@micromoment/wire';
import type { Context } from 'hono';
import { asPersonFound } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import type { House } from '../house.ts';
import { follow } from './follow.ts';
import { inspect } from './inspect.ts';
import { lacking } from './lacking.ts';

/** A device whose clock is further off than this has its entries flagged; they are never refused for it. */
const SKEW = 5 * MINUTE;

export function hangSync(app: App, house: House): void {
  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sync',
      says: 'Takes a batch of entries, and gives back what the device lacks.',
      takes: syncRequestSchema,
      gives: syncResponseSchema,
    },
    (context, batch) =>
      // Nearly every batch is new to us. One that is not, because an answer was lost on its way, is taken again and looked at entry by entry.
      take(house, context, { batch, keep: keepNewEntries }).catch((error: unknown) => {
        if (error instanceof EntriesStand) return take(house, context, { batch, keep: keepEntries });
        throw error;
      }),
  );
}

type Taking = { readonly batch: SyncRequest; readonly keep: typeof keepEntries };

async function take(house: House, context: Context, { batch, keep }: Taking): Promise<SyncResponse> {
  const { open, ...answer } = await asPersonFound(
    house,
    context,
    (tx, person) => practisingOf(tx, person, { clock: house.clock(), hold: batch.entries.length > 0 }),
    async (standing) => {
      const { tx, me, now, known } = standing;
      const { accepted, rejected } = await inspect(tx, house.shelf, me.id, batch.entries);
      const skew = skewOf(batch.sentAt, now);
      const kept = await keep(tx, accepted, { at: now, skew });
      const after = await follow(house, standing, { accepted, kept });
      const statuses = [...kept.map((status) => present(status, skew !== null)), ...rejected];
      return { statuses, now, open: after.open, ...(await lacking(tx, house, { before: known, after, batch, now })) };
    },
  );
  return { ...answer, touchpoints: (await open).filter(({ until }) => until > answer.now) };
}

/** How far the device's clock ran ahead when it sent the batch; null when that is too little to matter. */
const skewOf = (sentAt: number, now: Instant): number | null => (Math.abs(sentAt - now) > SKEW ? sentAt - now : null);

function present({ id, status }: AppendStatus, flag: boolean): EntryStatus {
  switch (status) {
    case 'stored':
      return flag ? { id, status, skewed: true } : { id, status };
    case 'duplicate':
      return { id, status };
    case 'conflict':
      return { id, status: 'rejected', reason: 'Another entry already has this id and says something else.' };
  }
}
