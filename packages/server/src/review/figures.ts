import { confidenceSlope, mondayOf, rolledDropOff, signalsOf, stopsByWeek, type DropOff, type Instant, type RolledRow, type Signal } from '@micromoment/core';
import { rolledOf, type KeptWeek, type OrganisationTransaction } from '@micromoment/store';
import type { ReviewPage } from '@micromoment/wire';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { House } from '../house.ts';
import { keptThisWeek, revisionsAlike } from './evidence.ts';

/** What a review page shows beside its insight: folded from the roll-up once a week, since figures stand still from Monday to Monday. */
export type Figures = Pick<ReviewPage, 'trend' | 'slopes'> & { readonly signals: readonly Signal[]; readonly drops: readonly Omit<DropOff, 'contributors'>[] };

/** The figures of this week, as they were kept on Monday or, where nobody has looked yet, as they are now. */
export const figuresOf = async (house: House, tx: OrganisationTransaction, shelved: ShelvedRevision, now: Instant): Promise<Figures> =>
  keptFigures(await keptThisWeek(tx, shelved, now)) ?? (await foldFigures(house, tx, shelved, now));

export const keptFigures = (kept: KeptWeek | undefined): Figures | undefined => kept?.figures as Figures | undefined; // kept by the weekly look, which folded them

export async function foldFigures(house: House, tx: OrganisationTransaction, shelved: ShelvedRevision, now: Instant): Promise<Figures> {
  const [rows, alike] = await Promise.all([rolledOf(tx, shelved.blueprint.id), revisionsAlike(house, tx, shelved)]);
  const own = rows.filter(({ revision }) => alike.includes(revision));
  return {
    drops: rolledDropOff(own, shelved.blueprint, now),
    trend: stopsByWeek(rows, alike, now).map(({ week, met, stopped }) => ({ at: mondayOf(week), met, stopped })),
    slopes: slopesOf(own, now),
    signals: signalsOf(own, shelved.blueprint, now),
  };
}

const slopesOf = (rows: readonly RolledRow[], now: Instant): Figures['slopes'] =>
  (['confidence', 'looking-back'] as const).flatMap((of) => {
    const slope = confidenceSlope(rows, of, now);
    return slope ? [{ of, ...slope }] : [];
  });
