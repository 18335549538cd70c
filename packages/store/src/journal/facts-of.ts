import { instant, type BlueprintId, type Entry, type FactEntry, type Instant } from '@micromoment/core';
import type { OrganisationTransaction } from '../transaction.ts';
import { FACTS, factsFrom, type EntryRow } from './entry-row.ts';

/**
 * The entries on a blueprint, oldest first, without their words. Plans and figures believe a device's clock only up to
 * the instant at which its entry was received; what a device claims of the future counts from then.
 */
export const factsOf = (tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly FactEntry[]> =>
  facts(tx, { name: 'facts-of', where: 'e.blueprint_id = $2', values: [blueprintId] });

// The index of blueprints leads through everybody's entries on one: `||` keeps it out of a search for a few people's.
/** The entries of some people on some blueprints, oldest first, without their words: what plans are made of. */
export const journalFacts = (tx: OrganisationTransaction, people: readonly string[], blueprints: readonly BlueprintId[]): Promise<readonly FactEntry[]> =>
  facts(tx, { name: 'journal-facts', where: "e.person_id = any($2::uuid[]) and e.blueprint_id || '' = any($3::text[])", values: [people, blueprints] });

/** The entries of some people on some revisions of a blueprint, each person's oldest first, without their words: what figures are made of. */
export const factsUnder = (
  tx: OrganisationTransaction,
  people: readonly string[],
  { blueprint, revisions }: { readonly blueprint: BlueprintId; readonly revisions: readonly string[] },
): Promise<readonly FactEntry[]> =>
  facts(tx, {
    name: 'facts-under',
    where: "e.person_id = any($2::uuid[]) and e.blueprint_id || '' = $3 and e.revision = any($4::text[])",
    values: [people, blueprint, revisions],
  });

/** Entries that are just being appended, as those above would give them. */
export const countedFacts = (entries: readonly Entry[], receivedAt: Instant): readonly FactEntry[] =>
  entries.map((entry) => ({ ...entry, words: undefined, at: instant(Math.min(entry.at, receivedAt)) }));

/** One entry without its words, or undefined. */
export const entryFacts = async (tx: OrganisationTransaction, entryId: string): Promise<FactEntry | undefined> =>
  (await facts(tx, { name: 'entry-facts', where: 'e.entry_id = $2', values: [entryId] }))[0];

type Asked = { readonly name: string; readonly where: string; readonly values: readonly unknown[] };

async function facts(tx: OrganisationTransaction, { name, where, values }: Asked): Promise<readonly FactEntry[]> {
  const text = `select ${FACTS}, least(e.happened_at, e.received_at) as counted_at from app.entry e
    where e.organisation_id = $1 and ${where} order by counted_at, e.device_id, e.seq, e.entry_id`;
  const rows = await tx.rows<EntryRow & { readonly counted_at: number }>(text, [tx.organisation, ...values], name);
  return rows.map((row) => ({ ...factsFrom(row), at: instant(row.counted_at) }));
}
