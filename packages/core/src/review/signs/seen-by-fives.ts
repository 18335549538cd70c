import { grouped } from '../../signal/by-person.ts';
import { neverAll } from '../../signal/disclosure.ts';
import { isKind } from '../../signal/fact-of.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import type { Proportion } from '../../signal/statistics/fisher.ts';
import { nextWeek, weekOf, type Week } from '../../signal/week.ts';
import { sum } from '../counted.ts';
import type { Row } from '../sign-row.ts';

/** What colleagues who could tell noticed, in an earlier and a later half, and how many colleagues they were. */
export type SeenInHalves = { readonly early: Proportion; readonly late: Proportion; readonly observers: number };

/**
 * Takes in what colleagues noticed, and lets it through by five people of whom and five by whom something was noticed at once. The halves are whole
 * batches, so that neither ever moves by fewer; and of no batch is it told that all was seen, or nothing.
 */
export function seenByFives(): Pick<Row, 'take'> & { readonly halves: () => SeenInHalves } {
  const sightings: Sighting[] = [];
  let people = 0;
  return {
    take: ({ now: { facts } }) => {
      for (const { at, author, facts: noticed } of facts.filter(isKind('observed')))
        if (noticed.sighting !== 'could-not-tell') sightings.push({ week: nextWeek(weekOf(at)), of: people, author, saw: noticed.sighting === 'saw-it' });
      people += 1;
    },
    halves: () => inHalves(batchesOf(sightings)),
  };
}

type Sighting = { readonly week: Week; readonly of: number; readonly author: string; readonly saw: boolean };
type Batch = readonly Sighting[];

function batchesOf(sightings: readonly Sighting[]): readonly Batch[] {
  const batches: Batch[] = [];
  let waiting: Batch = [];
  for (const [, these] of [...grouped(sightings, ({ week }) => week)].toSorted(([a], [b]) => a - b)) {
    waiting = [...waiting, ...these];
    if (!largeEnough(new Set(waiting.map(({ of }) => of)).size) || !largeEnough(new Set(waiting.map(({ author }) => author)).size)) continue;
    batches.push(waiting);
    waiting = [];
  }
  return batches;
}

/** The batches in two, as near to the middle of all that was noticed as they can be cut. */
function inHalves(batches: readonly Batch[]): SeenInHalves {
  const middle = many(batches) / 2;
  const off = (cut: number): number => Math.abs(many(batches.slice(0, cut)) - middle);
  const cuts = batches.map((_, place) => place).slice(1);
  const cut = cuts.reduce((best, other) => (off(other) < off(best) ? other : best), cuts[0] ?? 0);
  const observers = new Set(batches.flat().map(({ author }) => author)).size;
  return { early: told(batches.slice(0, cut)), late: told(batches.slice(cut)), observers };
}

const many = (batches: readonly Batch[]): number => sum(batches.map(({ length }) => length));

const told = (batches: readonly Batch[]): Proportion => ({
  k: sum(batches.map((batch) => neverAll(batch.filter(({ saw }) => saw).length, batch.length))),
  n: many(batches),
});
