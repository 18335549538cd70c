import { instant, type Entry, type FactEntry, type Revision } from '@micromoment/core';

/** A row of app.entry but for its sealed words. */
export type EntryRow = {
  readonly entry_id: string;
  readonly person_id: string;
  readonly author_id: string | null;
  readonly device_id: string;
  readonly seq: number;
  readonly happened_at: number;
  readonly zone: string;
  readonly blueprint_id: string;
  readonly revision: string;
  readonly moment: string;
  readonly twist: string | null;
  readonly touchpoint_id: string | null;
  readonly kind: Entry['kind'];
  readonly facts: Entry['facts'] | null;
  readonly skew: number | null;
};

/** The columns of an EntryRow, in a query that calls the table e. */
export const FACTS =
  'e.entry_id, e.person_id, e.author_id, e.device_id, e.seq, e.happened_at, e.zone, e.blueprint_id, e.revision, e.moment, e.twist, e.touchpoint_id, e.kind, e.facts, e.skew';

/** The entry a row keeps, without its words. */
export const factsFrom = (row: EntryRow): FactEntry =>
  ({
    id: row.entry_id,
    person: row.person_id,
    author: row.author_id ?? row.person_id,
    device: row.device_id,
    seq: row.seq,
    at: instant(row.happened_at),
    zone: row.zone,
    blueprint: row.blueprint_id,
    revision: row.revision as Revision, // appended as one
    moment: row.moment,
    twist: row.twist,
    touchpoint: row.touchpoint_id,
    kind: row.kind,
    facts: row.facts ?? {},
    ...(row.skew === null ? {} : { skew: row.skew }),
  }) as FactEntry; // appended as one, kind beside its facts
