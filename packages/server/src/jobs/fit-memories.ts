import { DAY, fitSpacing, retrievalLogs, type BegunLog, type Instant } from '@micromoment/core';
import { allEnrolments, journalFacts, keepSpacing, organisation, type OrganisationTransaction } from '@micromoment/store';
import { nowIn, type House } from '../house.ts';

/**
 * Fits the memory model to an organisation's own retrievals. The weights are planned by only when, share after share of the journals, they
 * predict what follows better than the published ones; read page by page, so that no more than the retrievals themselves stand in memory.
 */
export async function fitMemories(house: Pick<House, 'store' | 'shelf' | 'clock'>, id: string): Promise<void> {
  const logs: BegunLog[] = [];
  let after: string | null = null;
  do {
    const from: string | null = after;
    const page: Page = await house.store.inOrganisation(id, async (tx) => {
      const place = await organisation(tx);
      return place ? logsFrom(house, tx, { from, now: nowIn(house, place) }) : { logs: [], last: null };
    });
    logs.push(...page.logs);
    after = page.last;
  } while (after !== null && logs.length < MOST_LOGS);
  const inOrder = logs.toSorted((a, b) => a.begunAt - b.begunAt).map(({ log }) => log);
  const fit = fitSpacing(inOrder);
  await house.store.inOrganisation(id, async (tx) => {
    const place = await organisation(tx);
    if (place) await keepSpacing(tx, { ...fit, publishedLoss: lossOf(fit.publishedLoss), fittedLoss: lossOf(fit.fittedLoss), fittedAt: nowIn(house, place) });
  });
}

/** True when a week has passed since the last fit, or none was made yet. */
export async function isFitDue(tx: OrganisationTransaction, now: Instant): Promise<boolean> {
  const place = await organisation(tx);
  return place !== undefined && (place.spacing === null || place.spacing.fittedAt < now - 7 * DAY);
}

const lossOf = (loss: number): number | null => (Number.isNaN(loss) ? null : loss);

type Page = { readonly logs: readonly BegunLog[]; readonly last: string | null };

async function logsFrom(
  { shelf }: Pick<House, 'shelf'>,
  tx: OrganisationTransaction,
  { from, now }: { readonly from: string | null; readonly now: Instant },
): Promise<Page> {
  const enrolments = await allEnrolments(tx, { after: from, limit: PAGE });
  const people = [...new Set(enrolments.map(({ person }) => person))];
  const facts = await journalFacts(tx, people, [...new Set(enrolments.map(({ blueprint }) => blueprint))]);
  const logs: BegunLog[] = [];
  for (const enrolment of enrolments) {
    const shelved = await shelf.revision(tx, enrolment.blueprint, enrolment.revision);
    const own = facts.filter(({ person, blueprint }) => person === enrolment.person && blueprint === enrolment.blueprint);
    if (shelved) logs.push(...retrievalLogs(own, { blueprint: shelved.blueprint, enrolment, now }));
  }
  return { logs, last: enrolments.at(-1)?.id ?? null };
}

const PAGE = 200;
/** More than a fit looks at. */
const MOST_LOGS = 50_000;
