import { instant, type Clock } from '@micromoment/core';
import { signal } from '@preact/signals';

/** How far the server's clock runs ahead of this device's, in milliseconds; in a demo it may be days. */
export const skew = signal(0);

/** The time now by the server's clock. */
export const now: Clock = () => instant(Date.now() + skew.peek());

/** The time now for a screen: moves twice a minute, and at once when the server's clock is set. */
export const presentTime = signal(now());

/** Keeps `presentTime` moving. */
export function startClock(): void {
  skew.subscribe(() => (presentTime.value = now()));
  setInterval(() => (presentTime.value = now()), 30_000);
}
