import type { Instant, SpacingFit, Zone } from '@micromoment/core';
import type { Store } from './store.ts';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** An organisation is everyone who practises together under one roof; none ever sees another. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  /** True for one made to try things out in; only such a one can be removed. */
  readonly demo: boolean;
  /** Milliseconds that its clock runs ahead of ours; 0 but in a demo. */
  readonly clockOffset: number;
  /** What came of fitting the memory model to its own retrievals; null until that was tried. */
  readonly spacing: KeptFit | null;
};

/** A fit of the memory model, and when it was made. */
export type KeptFit = Omit<SpacingFit, 'publishedLoss' | 'fittedLoss'> & {
  readonly fittedAt: Instant;
  /** Null where there was too little to fit. */
  readonly publishedLoss: number | null;
  readonly fittedLoss: number | null;
};

/** What may be known of an organisation from outside it. */
export type OrganisationName = Omit<Organisation, 'zone' | 'spacing'>;

/** Makes an organisation, or leaves the one of that id as it is. */
export async function createOrganisation(store: Store, { id, name, zone, demo }: Omit<Organisation, 'clockOffset' | 'spacing'>): Promise<void> {
  await store.inOrganisation(id, (tx) =>
    tx.run(
      compose
        .insertInto('organisation')
        .values({ organisation_id: id, name, zone, demo, clock_offset: 0 })
        .onConflict((same) => same.column('organisation_id').doNothing()),
    ),
  );
}

/** All organisations of the installation: the one look across them, for what must visit each. */
export async function organisations(store: Store): Promise<readonly OrganisationName[]> {
  const rows = await store.inOrganisation(NOWHERE, (tx) =>
    tx.rows<{ organisation_id: string; name: string; demo: boolean; clock_offset: number }>(
      'select organisation_id, name, demo, clock_offset from app.organisations()',
      [],
    ),
  );
  return rows.map(({ organisation_id, name, demo, clock_offset }) => ({ id: organisation_id, name, demo, clockOffset: clock_offset }));
}

/** The organisation of the transaction, or undefined when there is none of that id. */
export async function organisation(tx: OrganisationTransaction): Promise<Organisation | undefined> {
  const [row] = await tx.run(compose.selectFrom('organisation').selectAll().where('organisation_id', '=', tx.organisation));
  return row && organisationFrom(row);
}

/** The organisation a row keeps. */
export const organisationFrom = (row: Tables['organisation']): Organisation => ({
  id: row.organisation_id,
  name: row.name,
  zone: row.zone as Zone, // written from a Zone
  demo: row.demo,
  clockOffset: row.clock_offset,
  spacing: row.spacing,
});

/** Keeps what came of a fit. The plans of the next day go by it. */
export async function keepSpacing(tx: OrganisationTransaction, fit: KeptFit): Promise<void> {
  await tx.rows('update app.organisation set spacing = $2::jsonb where organisation_id = $1', [tx.organisation, JSON.stringify(fit)]);
}

/** Sets how far the organisation's clock runs ahead. @param milliseconds of a demo only */
export async function setClockOffset(tx: OrganisationTransaction, milliseconds: number): Promise<void> {
  await tx.run(compose.updateTable('organisation').set({ clock_offset: milliseconds }).where('organisation_id', '=', tx.organisation).where('demo', '=', true));
}

/** Takes a demo organisation away with everything in it. @returns false, and nothing happens, for one that is no demo or not there */
export async function removeOrganisation(store: Store, id: string): Promise<boolean> {
  return store.inOrganisation(id, async (tx) => {
    const [row] = await tx.rows<{ removed: boolean }>('select app.remove_demo() as removed', []);
    if (row?.removed) tx.keys.dropAll(id);
    return row?.removed === true;
  });
}

// The id of no organisation: inside it there is nothing to see but what the register gives out.
const NOWHERE = '00000000-0000-0000-0000-000000000000';
