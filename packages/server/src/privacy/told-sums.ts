import { FEWEST_TOLD, SECTIONS, type Section } from '@micromoment/core';
import { sectionCounts, type OrganisationTransaction } from '@micromoment/store';
import type { SectionSums } from '@micromoment/wire';

/** The sums of the sections; a small one is not told, since it could be one person's. */
export async function toldSums(tx: OrganisationTransaction): Promise<SectionSums> {
  const counts = (await sectionCounts(tx)).filter((count): count is typeof count & { readonly section: Section } => isSection(count.section));
  return { sums: counts.map(({ section, week, times }) => ({ section, week, times: times < FEWEST_TOLD ? null : times })) };
}

const isSection = (name: string): name is Section => SECTIONS.some((section) => section === name);
