import { isAnswer, MINUTE, type Enrolment, type Entry, type Instant } from '@micromoment/core';
import { append, enrolmentsOf } from '@micromoment/store';
import { syncRequestSchema, syncResponseSchema, type EntryStatus } from '@micromoment/wire';
import { asPerson, type Standing } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { planFor } from '../jobs/plan.ts';
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
      asPerson(house, context, async (standing) => {
        const { tx, me, now } = standing;
        const [{ accepted, rejected }, enrolments] = await Promise.all([inspect(tx, house.shelf, me.id, batch.entries), enrolmentsOf(tx, me.id)]);
        const skew = skewOf(batch.sentAt, now);
        const kept = await append(tx, accepted, { at: now, skew });
        const stored = new Set(kept.filter(({ status }) => status === 'stored').map(({ id }) => id));
        await follow(house, standing, { stored: accepted.filter(({ id }) => stored.has(id)), enrolments });
        const statuses = [...kept.map((status) => present(status, skew !== null)), ...rejected];
        return { statuses, now, ...(await lacking(tx, house.shelf, { me, enrolments, device: batch.device, cursor: batch.cursor, now })) };
      }),
  );
}

/** What new entries bring about: a plan made anew, and a colleague asked what they noticed. */
async function follow(
  house: House,
  { tx, me, now }: Standing,
  { stored, enrolments }: { readonly stored: readonly Entry[]; readonly enrolments: readonly Enrolment[] },
): Promise<void> {
  const answered = new Set(stored.filter((entry) => isAnswer(entry) || entry.kind === 'skipped').map(({ blueprint }) => blueprint));
  if (answered.size > 0) await planFor(house, { tx, person: me, now, blueprints: answered, enrolments });
  for (const entry of stored) {
    if (entry.kind === 'asked-observer')
      await enqueueIn(house.jobs, tx, { name: 'ask-observer', organisation: tx.organisation, learner: me.id, entry: entry.id });
  }
}

/** How far the device's clock ran ahead when it sent the batch; null when that is too little to matter. */
const skewOf = (sentAt: number, now: Instant): number | null => (Math.abs(sentAt - now) > SKEW ? sentAt - now : null);

function present({ id, status }: { readonly id: string; readonly status: 'stored' | 'duplicate' | 'conflict' }, flag: boolean): EntryStatus {
  switch (status) {
    case 'stored':
      return flag ? { id, status, skewed: true } : { id, status };
    case 'duplicate':
      return { id, status };
    case 'conflict':
      return { id, status: 'rejected', reason: 'Another entry already has this id and says something else.' };
  }
}
