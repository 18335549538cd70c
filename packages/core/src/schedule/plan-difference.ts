import type { Mover, Touchpoint } from '../practice/touchpoint.ts';
import type { Instant } from '../time/instant.ts';

/** A planned difference is what becomes of one touchpoint when one plan takes the place of another: `from` is null for what comes in, `to` for what goes. */
export type PlannedDifference = {
  readonly blueprint: string;
  readonly moment: string;
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** What keeps it from its ideal instant in the later plan; nothing for what goes. */
  readonly because: readonly Mover[];
};

/**
 * What changes between two plans of the same person, soonest first; what stays where it is is not told.
 * A visit is the same by its id, and failing that by its turn among those of its moment.
 */
export function planDifference(before: readonly Touchpoint[], after: readonly Touchpoint[]): readonly PlannedDifference[] {
  const kept = new Map(after.map((touchpoint) => [touchpoint.id, touchpoint]));
  const known = new Set(before.map(({ id }) => id));
  const newcomers = byTurn(after.filter(({ id }) => !known.has(id)));
  const gone = before.filter(({ id }) => !kept.has(id));
  const pairs = [
    ...before.filter(({ id }) => kept.has(id)).map((one) => ({ one, other: kept.get(one.id) ?? null })),
    ...gone.map((one) => ({ one, other: newcomers.get(placeOf(one))?.shift() ?? null })),
  ];
  const told = pairs.map(({ one, other }): PlannedDifference => ({ ...placed(one), from: one.due, to: other?.due ?? null, because: other?.why.movedBy ?? [] }));
  const arrived = [...newcomers.values()].flat().map((one): PlannedDifference => ({ ...placed(one), from: null, to: one.due, because: one.why.movedBy }));
  return [...told, ...arrived].filter(({ from, to }) => from !== to).toSorted((a, b) => earliest(a) - earliest(b));
}

function byTurn(touchpoints: readonly Touchpoint[]): Map<string, Touchpoint[]> {
  const turns = new Map<string, Touchpoint[]>();
  for (const touchpoint of touchpoints.toSorted((a, b) => a.due - b.due))
    turns.set(placeOf(touchpoint), [...(turns.get(placeOf(touchpoint)) ?? []), touchpoint]);
  return turns;
}

const placed = ({ blueprint, moment }: Touchpoint) => ({ blueprint, moment });

const placeOf = ({ blueprint, moment }: Touchpoint): string => `${blueprint} ${moment}`;

const earliest = ({ from, to }: PlannedDifference): number => Math.min(from ?? Infinity, to ?? Infinity);
