import type { Surface } from '@micromoment/core';
import type { MomentPlace } from './read-text.ts';

/** The moment a place of the text belongs to, and the twist if it lies in one; the nearest moment before it otherwise, and the first before all. */
export function underCursor(moments: readonly MomentPlace[], offset: number): { readonly moment: string; readonly surface: Surface } | undefined {
  const moment = moments.findLast(({ from }) => from <= offset) ?? moments[0];
  if (!moment) return undefined;
  const twist = moment.twists.find(({ from, to }) => from <= offset && offset <= to);
  return { moment: moment.id, surface: twist?.id ?? null };
}
