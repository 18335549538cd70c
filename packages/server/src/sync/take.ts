import { hasConsented, MINUTE, type Instant } from '@micromoment/core';
import {
  EntriesStand,
  keepEntries,
  keepNewEntries,
  practisingOfEach,
  type AppendStatus,
  type OrganisationTransaction,
  type Practising,
  type PractisingAsked,
} from '@micromoment/store';
import type { EntryStatus, SyncRequest, SyncResponse } from '@micromoment/wire';
import { sessionEnded } from '../door/refusal.ts';
import { nowIn, type House } from '../house.ts';
import { follow, type Kept } from './follow.ts';
import { inspect, type Inspected } from './inspect.ts';
import { lacking } from './lacking.ts';
import type { Seen, Waiting } from './together.ts';

/** A batch, the person whose session carries it, and whether that session still stands. */
export type Sent = { readonly person: string; readonly batch: SyncRequest; readonly isStillIn: () => Promise<boolean> };

/** A device whose clock is further off than this has its entries flagged; they are never refused for it. */
const SKEW = 5 * MINUTE;

/**
 * Takes the batches of several people of an organisation in one transaction, which begins, asks, writes and reaches the disk once for all of them. Whatever
 * stands in the way of that is found out batch by batch: each is then taken alone, and what befalls one befalls no other.
 */
export async function takeTogether(house: House, organisation: string, group: readonly Waiting<Sent>[]): Promise<Seen<SyncResponse>> {
  const mayEnter = await Promise.all(group.map(({ asked, hadToWait }) => !hadToWait || asked.isStillIn()));
  const entered = group.flatMap(({ asked }, place) => (mayEnter[place] ? [asked] : []));
  const taken = entered.length > 1 ? await takeInOne(house, organisation, entered) : new Map<Sent, SyncResponse>();
  const answers = group.map(async ({ asked }, place) => {
    if (!mayEnter[place]) throw sessionEnded();
    return taken.get(asked) ?? takeAlone(house, organisation, asked);
  });
  const settled = Promise.allSettled(answers);
  if (entered.length === 1) await settled;
  return answers;
}

/** The answers of those who could be taken together; nobody's when something failed, because some one of them was not as it was believed to be. */
const takeInOne = (house: House, organisation: string, group: readonly Sent[]): Promise<ReadonlyMap<Sent, SyncResponse>> =>
  // Not waiting for a journal that somebody else holds: all the others would wait with it.
  take(house, organisation, { group, keep: keepNewEntries, hold: 'unless-held' }).catch(() => new Map());

/** Nearly every batch is new to us. One that is not, because an answer was lost on its way, is taken again and looked at entry by entry. */
async function takeAlone(house: House, organisation: string, sent: Sent): Promise<SyncResponse> {
  const alone = { group: [sent], hold: sent.batch.entries.length > 0 };
  const answers = await take(house, organisation, { ...alone, keep: keepNewEntries }).catch((error: unknown) => {
    if (error instanceof EntriesStand) return take(house, organisation, { ...alone, keep: keepEntries });
    throw error;
  });
  const answer = answers.get(sent);
  if (!answer) throw sessionEnded();
  return answer;
}

type Taking = { readonly group: readonly Sent[]; readonly keep: typeof keepEntries; readonly hold: PractisingAsked['hold'] };
type Taken = Kept & Pick<Inspected, 'rejected'> & { readonly sent: Sent; readonly skew: number | null };

/** The answers to those who are there and whose journal is held. */
async function take(house: House, organisation: string, { group, keep, hold }: Taking): Promise<ReadonlyMap<Sent, SyncResponse>> {
  const answers = await house.store.inOrganisation(
    organisation,
    async (tx) => {
      const people = group.map(({ person }) => person);
      const known = await practisingOfEach(tx, people, { clock: house.clock(), hold });
      const taken = await keptOf(house, tx, { group, keep, known });
      const followed = await follow(house, tx, taken);
      return Promise.all(
        taken.map(async (one, place) => {
          const after = followed[place];
          if (!after) throw new Error('A batch was kept and not followed.');
          const { now, practising, sent, kept, skew, rejected } = one;
          const agrees = hasConsented(practising.consents, 'practice');
          const statuses = [...kept.map((status) => present(status, skew !== null)), ...rejected];
          const rest = await lacking(tx, house, { before: practising, after, batch: sent.batch, now });
          return { sent, open: after.open, answer: { statuses, now, agrees, ...rest } };
        }),
      );
    },
    { keepsPlans: true },
  );
  const whole = answers.map(
    async ({ sent, open, answer }) => [sent, { ...answer, touchpoints: (await open).filter(({ until }) => answer.agrees && until > answer.now) }] as const,
  );
  return new Map(await Promise.all(whole));
}

type Keeping = Pick<Taking, 'group' | 'keep'> & { readonly known: ReadonlyMap<string, Practising> };

/** Looks at each batch by itself, and keeps what can be kept of all of them. */
async function keptOf(house: House, tx: OrganisationTransaction, { group, keep, known }: Keeping): Promise<readonly Taken[]> {
  const inspected = await Promise.all(
    group.map(async (sent) => {
      const practising = known.get(sent.person);
      if (!practising) return [];
      const now = nowIn(house, practising.organisation);
      const skew = skewOf(sent.batch.sentAt, now);
      return [{ sent, practising, now, skew, ...(await inspect(tx, house.shelf, { owner: practising, sent: sent.batch.entries, skew })) }];
    }),
  );
  const found = inspected.flat();
  const skews = new Map(found.map(({ sent, skew }) => [sent.person, skew]));
  const accepted = found.flatMap((one) => one.accepted);
  const received = { at: found[0]?.now ?? house.clock(), skewOf: ({ person }: { readonly person: string }) => skews.get(person) ?? null };
  const kept = await keep(tx, accepted, received);
  let from = 0;
  return found.map((one) => ({ ...one, kept: kept.slice(from, (from += one.accepted.length)) }));
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
