import { MINUTE, type Clock } from '@micromoment/core';
import { Refusal } from '../door/refusal.ts';

/** Lets each key pass so many times in so many minutes (OWASP ASVS 5.0, 2.4.1). Kept in memory: a restart forgives. */
export class Throttle {
  readonly #passes = new Map<string, number[]>();
  readonly #clock: Clock;
  readonly #limit: { readonly times: number; readonly minutes: number };

  constructor(clock: Clock, limit: { readonly times: number; readonly minutes: number }) {
    this.#clock = clock;
    this.#limit = limit;
  }

  /** Refuses with 429 when `key` has passed too often. */
  pass(key: string): void {
    const now = this.#clock();
    const since = now - this.#limit.minutes * MINUTE;
    const recent = (this.#passes.get(key) ?? []).filter((at) => at > since);
    if (recent.length >= this.#limit.times) {
      throw new Refusal(429, 'too-often', 'That was asked for too often in a short time.', `Wait ${this.#limit.minutes} minutes and try again.`);
    }
    if (this.#passes.size > 10_000) this.#passes.clear();
    this.#passes.set(key, [...recent, now]);
  }
}
