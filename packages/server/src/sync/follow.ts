import { DAY, hasConsented, isAnswer, later, PLAN_DAYS, type Entry, type FactEntry, type Instant, type Touchpoint } from '@micromoment/core';
import {
  countedFacts,
  endAfter,
  openAfter,
  replacePlans,
  rollUpInto,
  type AppendStatus,
  type JournalEnd,
  type KnownTouchpoint,
  type NewPlan,
  type OrganisationTransaction,
  type Practising,
} from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { newPlans, plansOf } from '../practice/plans.ts';

/** A batch that was kept: of whom, what of it could be kept, and what became of that. */
export type Kept = {
  readonly practising: Practising;
  readonly now: Instant;
  readonly accepted: readonly Entry[];
  readonly kept: readonly AppendStatus[];
};

/** How things stand once a batch is kept and followed. What is `open` then is known when the plan is written, which may be with the commit. */
export type After = { readonly stored: readonly Entry[]; readonly end: JournalEnd; readonly open: Promise<readonly Touchpoint[]> };

type Followed = Omit<After, 'open'> & {
  readonly counted: readonly FactEntry[];
  readonly plans: readonly NewPlan[];
  readonly known: readonly KnownTouchpoint[];
};

/** What new entries bring about: plans made anew, and colleagues asked what they noticed. The journals are held. @returns for each batch, how things stand then */
export async function follow(house: House, tx: OrganisationTransaction, batches: readonly Kept[]): Promise<readonly After[]> {
  const followed: Followed[] = [];
  for (const batch of batches) followed.push(await replanned(house, tx, batch));
  const [first] = batches;
  if (!first) return [];
  const written = replacePlans(
    tx,
    followed.flatMap(({ plans }) => plans),
    first.now,
  );
  written.catch(() => undefined); // told by the transaction
  for (const entry of followed.flatMap(({ stored }) => stored))
    if (entry.kind === 'asked-observer')
      await enqueueIn(house.jobs, tx, { name: 'ask-observer', organisation: tx.organisation, learner: entry.person, entry: entry.id });
  // Last, because everybody who practises this waits for the rows of everybody until the commit.
  await rollUpInto(
    tx,
    followed.flatMap(({ counted }) => counted),
  );
  return followed.map(({ stored, end, plans, known }) => {
    const open = written.then((ids) => openAfter(known, plans, ids));
    open.catch(() => undefined); // told by the transaction
    return { stored, end, open };
  });
}

/** Plans the blueprints in which something was answered or put off, of all there is. */
async function replanned(house: House, tx: OrganisationTransaction, { practising, now, accepted, kept }: Kept): Promise<Followed> {
  // By their places: of an entry that came twice in one batch the first was stored, and the second is none.
  const stored = accepted.filter((_, place) => kept[place]?.status === 'stored');
  const end = endAfter(practising.end, kept);
  const closing = stored.filter((entry) => isAnswer(entry) || entry.kind === 'skipped');
  const closed = new Set(closing.map(({ touchpoint }) => touchpoint));
  const known = practising.known.map((one) => (closed.has(one.id) ? { ...one, isClosed: true } : one));
  const blueprints = new Set(closing.map(({ blueprint }) => blueprint));
  const counted = countedFacts(stored, now);
  const states = await house.folds.states(house, tx, { practising, added: counted, end, now, needed: blueprints });
  const since = later(now, -PLAN_DAYS * DAY);
  const practitioner = {
    ...practising,
    known: known.filter(({ due }) => due > since),
    journal: [],
    states,
    agrees: hasConsented(practising.consents, 'practice'),
  };
  return { stored, counted, end, known, plans: newPlans(await plansOf(house, tx, practitioner, { now, blueprints }), { known }) };
}
