import { instant, type BlueprintId, type Instant, type Revision } from '@micromoment/core';
import type { PublishedRevision } from './blueprints.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** A blueprint in use, with who published it and what was there before. */
export type LibraryRow = PublishedRevision & {
  /** Who published it; null when it came with the library or from a catalogue. */
  readonly by: string | null;
  /** When the blueprint was first here. */
  readonly since: Instant;
  /** The text of the revision it took the place of, when that happened after the instant asked about. */
  readonly before: string | null;
};

type Row = {
  blueprint_id: BlueprintId;
  revision: string;
  title: string;
  source: string;
  published_at: number;
  because: string;
  published_by: string | null;
  since: number;
  before: string | null;
};

/** All blueprints in use, by title. @param changedAfter how far back it is told what was there before */
export async function libraryShelf(tx: OrganisationTransaction, changedAfter: Instant): Promise<readonly LibraryRow[]> {
  const rows = await tx.rows<Row>(SHELF, [tx.organisation, changedAfter], 'library-shelf');
  return rows.map((row) => ({
    blueprint: row.blueprint_id,
    revision: row.revision as Revision, // published as one
    title: row.title,
    source: row.source,
    publishedAt: instant(row.published_at),
    because: row.because,
    by: row.published_by,
    since: instant(row.since),
    before: row.before,
  }));
}

const SHELF = `select r.blueprint_id, r.revision, r.title, r.source, r.published_at, r.because, r.published_by,
  (select min(e.published_at) from app.blueprint_revision e where e.organisation_id = r.organisation_id and e.blueprint_id = r.blueprint_id) as since,
  case when r.published_at > $2 then (
    select e.source from app.blueprint_revision e
    where e.organisation_id = r.organisation_id and e.blueprint_id = r.blueprint_id and e.revision <> r.revision and e.published_at <= r.published_at
    order by e.published_at desc limit 1
  ) end as before
from app.blueprint b
join app.blueprint_revision r on r.organisation_id = b.organisation_id and r.blueprint_id = b.blueprint_id and r.revision = b.revision
where b.organisation_id = $1
order by r.title, r.blueprint_id`;
