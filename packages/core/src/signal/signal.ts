import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Instant } from '../time/instant.ts';
import { channelDefinition, DEFINITIONS, timeDefinition, type Definition } from './definitions.ts';
import type { Measure } from './measure.ts';
import { neverAll } from './disclosure.ts';
import { batchesOf, countIn, type Batch, type RolledRow } from './rolled.ts';

/** A signal is a number folded from entries, with its denominator, its audience and its definition. */
export type Signal = Pick<Definition, 'name' | 'called' | 'audience'> & {
  readonly numerator: number;
  readonly denominator: number;
  /** The moment it is about; null for the whole blueprint. */
  readonly moment: string | null;
  /** False while fewer than five people stand behind it; its figures are nought then. */
  readonly shown: boolean;
};

/** Every signal of a blueprint, from its roll-up: those of the whole, then the time taken at each moment. */
export function signalsOf(rows: readonly RolledRow[], { moments }: Pick<Blueprint, 'moments'>, now: Instant): readonly Signal[] {
  return [
    ...[...DEFINITIONS, ...channelsIn(rows).map(channelDefinition)].map((definition) => counted(rows, definition, now)),
    ...moments.map((moment) => ({
      ...counted(
        rows.filter((row) => row.moment === moment.id),
        timeDefinition(moment),
        now,
      ),
      moment: moment.id,
    })),
  ];
}

function counted(rows: readonly RolledRow[], definition: Definition, now: Instant): Signal {
  const { name, called, audience, numerator, denominator, alsoFive, perOne = 1 } = definition;
  const measures: readonly Measure[] = [...numerator, ...denominator, ...(alsoFive ?? [])];
  const own = rows.filter(({ measure, twist }) => measures.includes(measure) && (!definition.onlyTwists || twist !== null));
  const batches = batchesOf(own, [denominator, ...(alsoFive ? [alsoFive] : [])], now);
  const told = (batch: Batch): number => {
    const [yes, of] = [countIn([batch], numerator), countIn([batch], denominator)];
    return definition.neverAll ? neverAll(yes, of) : yes;
  };
  const figures = { numerator: batches.reduce((sum, batch) => sum + told(batch), 0), denominator: perOne * countIn(batches, denominator) };
  return { name, called, audience, moment: null, shown: batches.length > 0, ...figures };
}

const SENT_BY = 'sent-by-';
const channelsIn = (rows: readonly RolledRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ measure }) => (measure.startsWith(SENT_BY) ? [measure.slice(SENT_BY.length)] : [])))].toSorted();
