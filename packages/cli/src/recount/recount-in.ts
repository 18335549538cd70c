import { mondayOf, type BlueprintId } from '@micromoment/core';
import { currentRevisions, organisations, recount, type Correction, type Store } from '@micromoment/store';
import type { ExitCode, Streams } from '../command.ts';

/**
 * Counts the figures of one blueprint, or of all, again in every organisation of an installation. Results are the figures that stood otherwise, one a
 * line. Status 1 when there were any, or no such blueprint.
 */
export async function recountIn(store: Store, wanted: string | undefined, { out, talk }: Streams): Promise<ExitCode> {
  const counted = [];
  for (const place of await organisations(store)) {
    const blueprints = (await store.inOrganisation(place.id, currentRevisions)).map(({ blueprint }) => blueprint);
    for (const blueprint of blueprints.filter((id) => wanted === undefined || id === wanted)) {
      const { figures, corrections } = await store.inOrganisation(place.id, (tx) => recount(tx, blueprint));
      for (const correction of corrections) out(lineOf(blueprint, correction));
      counted.push({ figures, corrected: corrections.length });
    }
  }
  if (counted.length === 0) {
    talk(wanted === undefined ? 'No blueprint is published here, so there is nothing to count.' : `There is no blueprint "${wanted}" here.`);
    return wanted === undefined ? 0 : 1;
  }
  const [figures, corrected] = [total(counted, 'figures'), total(counted, 'corrected')];
  talk(`${several(counted.length, 'blueprint', 'blueprints')} counted again: ${several(figures, 'figure', 'figures')}, ${outcome(corrected)}`);
  return corrected === 0 ? 0 : 1;
}

const lineOf = (blueprint: BlueprintId, { moment, twist, week, measure, was, is }: Correction): string => {
  const where = [blueprint, moment, ...(twist === null ? [] : [twist]), `week of ${new Date(mondayOf(week)).toISOString().slice(0, 10)}`, measure].join(' · ');
  return `${where}: ${was.count} by ${people(was.people)} stood there, ${is.count} by ${people(is.people)} is right`;
};

const people = (count: number): string => several(count, 'person', 'people');
const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const total = (counted: readonly { readonly figures: number; readonly corrected: number }[], of: 'figures' | 'corrected'): number =>
  counted.reduce((sum, each) => sum + each[of], 0);

const outcome = (corrected: number): string =>
  corrected === 0 ? 'all as they stood.' : `${corrected} of them put right. What people did was never touched; pages show it from the next Monday.`;
