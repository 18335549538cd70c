import type { Sighting } from '@micromoment/core';

/** What an observer has chosen and written so far. */
export type Begun = { readonly sighting: Sighting | undefined; readonly note: string };

/**
 * What was begun in this tab by this link, so that a reload loses nothing. It stays in the tab and goes with it, unencrypted as it is:
 * an observer has no key here, and may sit at a device that others use.
 */
export function begunFor(token: string): Begun {
  try {
    const kept = sessionStorage.getItem(`${BEGUN}${token}`);
    if (kept !== null) return { sighting: undefined, note: '', ...(JSON.parse(kept) as Partial<Begun>) }; // written by `keepBegun` and by nothing else
  } catch {
    // A browser that refuses storage begins anew.
  }
  return { sighting: undefined, note: '' };
}

export function keepBegun(token: string, begun: Begun): void {
  try {
    sessionStorage.setItem(`${BEGUN}${token}`, JSON.stringify(begun));
  } catch {
    // It is still on the page.
  }
}

export function forgetBegun(token: string): void {
  try {
    sessionStorage.removeItem(`${BEGUN}${token}`);
  } catch {
    // Nothing was kept.
  }
}

const BEGUN = 'micromoment.noticed ';
