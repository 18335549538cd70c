import type { Blueprint, Surface } from '@micromoment/core';

/** What a phone is to play, and how it is to look. */
export type Shown = {
  readonly blueprint: Blueprint;
  readonly moment: string;
  readonly surface: Surface;
  /** True to begin with the steps that only the very first visit has. */
  readonly asFirstVisit: boolean;
  /** Another number plays the moment from its beginning. */
  readonly round: number;
  readonly look: PhoneLook;
};

/** How the phone of a learner may be set up. */
export type PhoneLook = { readonly theme: 'device' | 'light' | 'dark'; readonly direction: 'ltr' | 'rtl'; readonly text: 'usual' | 'large' };

export const USUAL_LOOK: PhoneLook = { theme: 'device', direction: 'ltr', text: 'usual' };

/** What the page around a phone tells it; `stamp` comes back once it is shown. */
export type ToPhone = { readonly kind: 'show'; readonly shown: Shown; readonly stamp: number };
/** What a phone tells the page around it. */
export type FromPhone = { readonly kind: 'ready' } | { readonly kind: 'shown'; readonly stamp: number };

/** Reads what a window of this origin has sent; undefined for anything else. */
export function fromPhone({ origin, data: told }: MessageEvent<unknown>): FromPhone | undefined {
  if (origin !== location.origin || typeof told !== 'object' || told === null || !('kind' in told)) return undefined;
  if (told.kind === 'ready') return { kind: 'ready' };
  return told.kind === 'shown' && 'stamp' in told && typeof told.stamp === 'number' ? { kind: 'shown', stamp: told.stamp } : undefined;
}
