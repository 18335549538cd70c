import type { Section } from '@micromoment/core';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** Counts one opening of a section in a week. Whose it was is not kept anywhere. @param week as `weekOf` counts them */
export async function countSection(tx: OrganisationTransaction, section: Section, week: number): Promise<void> {
  await tx.rows(
    `insert into app.section_count as c (organisation_id, section, week, times) values ($1, $2, $3, 1)
      on conflict (organisation_id, section, week) do update set times = c.times + 1`,
    [tx.organisation, section, week],
  );
}

/** How often each section was opened in each week, the newest week first. */
export const sectionCounts = (tx: OrganisationTransaction): Promise<readonly { readonly section: string; readonly week: number; readonly times: number }[]> =>
  tx.run(
    compose
      .selectFrom('section_count')
      .select(['section', 'week', 'times'])
      .where('organisation_id', '=', tx.organisation)
      .orderBy('week', 'desc')
      .orderBy('section'),
  );
