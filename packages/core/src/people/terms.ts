import { CAPS, type Caps } from '../schedule/availability.ts';

/** Terms is what a person asks of their practice beyond their working week: their leave, their holidays, a lighter load, what may reach them. */
export type Terms = {
  /** Local days, `2026-12-25`, on which they are away. */
  readonly leave: readonly string[];
  /** Whose public holidays are theirs, such as `DE` or `DE-BY`; null for none. */
  readonly region: string | null;
  /** The most they want, where that is less than usual; null for no wish of their own. */
  readonly most: Most;
  /** Which channels may reach them; the web always can. */
  readonly channels: { readonly email: boolean };
};
/** Touchpoints a day in all, and a week in each practice. */
export type Most = { readonly perDay: number | null; readonly perWeek: number | null };

/** The terms of somebody who has asked for nothing. */
export const USUAL_TERMS: Terms = {
  leave: [],
  region: null,
  most: { perDay: null, perWeek: null },
  channels: { email: true },
};

/** What nothing may exceed for a person: the usual caps, or less where they want less; never more. */
export function capsFor({ perDay, perWeek }: Most, caps: Caps = CAPS): Caps {
  return {
    ...caps,
    perDay: Math.min(caps.perDay, perDay ?? caps.perDay),
    ...(perWeek !== null && { perWeek: Math.min(perWeek, caps.perWeek ?? perWeek) }),
  };
}
