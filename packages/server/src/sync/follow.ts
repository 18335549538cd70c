import { DAY, isAnswer, later, PLAN_DAYS, type Entry, type Instant, type Touchpoint } from '@micromoment/core';
import {
  countedFacts,
  endAfter,
  openAfter,
  replacePlans,
  rollUpInto,
  type AppendStatus,
  type JournalEnd,
  type OrganisationTransaction,
  type Practising,
} from '@micromoment/store';
import type { StandingWith } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { newPlans, plansOf } from '../practice/plans.ts';

/** How things stand once a batch is kept and followed. What is `open` then is known when the plan is written, which may be with the commit. */
export type After = { readonly stored: readonly Entry[]; readonly end: JournalEnd; readonly open: Promise<readonly Touchpoint[]> };

/** What new entries bring about: a plan made anew, and a colleague asked what they noticed. @param kept what became of the entries */
export async function follow(
  house: House,
  { tx, me, now, known }: StandingWith<Practising>,
  { accepted, kept }: { readonly accepted: readonly Entry[]; readonly kept: readonly AppendStatus[] },
): Promise<After> {
  const ids = new Set(kept.filter(({ status }) => status === 'stored').map(({ id }) => id));
  const stored = accepted.filter(({ id }) => ids.has(id));
  const end = endAfter(known.end, kept);
  const { open } = await replan(house, tx, { practising: known, stored, end, now });
  for (const entry of stored) {
    if (entry.kind === 'asked-observer')
      await enqueueIn(house.jobs, tx, { name: 'ask-observer', organisation: tx.organisation, learner: me.id, entry: entry.id });
  }
  // Last, because everybody who practises this waits for the rows of everybody until the commit.
  await rollUpInto(tx, countedFacts(stored, now));
  return { stored, end, open };
}

type Replanning = { readonly practising: Practising; readonly stored: readonly Entry[]; readonly end: JournalEnd; readonly now: Instant };

/** Plans the blueprints in which something was answered or put off. The journal is held, so the plan is made of all there is. @returns what is open then */
async function replan(house: House, tx: OrganisationTransaction, { practising, stored, end, now }: Replanning): Promise<Pick<After, 'open'>> {
  const closing = stored.filter((entry) => isAnswer(entry) || entry.kind === 'skipped');
  const closed = new Set(closing.map(({ touchpoint }) => touchpoint));
  const known = practising.known.map((one) => (closed.has(one.id) ? { ...one, isClosed: true } : one));
  const blueprints = new Set(closing.map(({ blueprint }) => blueprint));
  const states = await house.folds.states(house, tx, { practising, added: countedFacts(stored, now), end, now, needed: blueprints });
  const since = later(now, -PLAN_DAYS * DAY);
  const practitioner = { ...practising, known: known.filter(({ due }) => due > since), journal: [], states };
  const plans = newPlans(await plansOf(house, tx, practitioner, { now, blueprints }), { known });
  const open = replacePlans(tx, plans, now).then((written) => openAfter(known, plans, written));
  open.catch(() => undefined); // told by the transaction
  return { open };
}
