import { createHash } from 'node:crypto';
import { later, type Clock, type Instant } from '@micromoment/core';
import type { SessionOwner } from './identity.ts';

/** For how long an owner is believed without asking again: the longest a session ended by another process still opens doors. */
export const BELIEVED_SECONDS = 20;

/** Whose session was carried lately. A device that syncs sends several requests in a row, and each would ask the same. */
export class SeenSessions {
  readonly #owners = new Map<string, { readonly owner: SessionOwner; readonly until: Instant }>();
  readonly #clock: Clock;
  /** Counts what was forgotten: an answer that was under way meanwhile may tell of a session that has ended since. */
  #forgotten = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The owner, from memory or as `ask` finds it. Nobody's session is never remembered. */
  async owner(headers: Headers, ask: () => Promise<SessionOwner | undefined>): Promise<SessionOwner | undefined> {
    const name = nameOf(headers);
    const known = this.#owners.get(name);
    if (known && known.until > this.#clock()) return known.owner;
    const before = this.#forgotten;
    const owner = await ask();
    this.#owners.delete(name);
    if (owner && before === this.#forgotten) this.#remember(name, owner);
    return owner;
  }

  /** Forgets the session a request carries, because it has ended. */
  forget(headers: Headers): void {
    this.#forgotten += 1;
    this.#owners.delete(nameOf(headers));
  }

  /** Forgets every session of a person, because some of them have ended. */
  forgetAllOf(person: string): void {
    this.#forgotten += 1;
    for (const [name, { owner }] of this.#owners) if (owner.person === person) this.#owners.delete(name);
  }

  #remember(name: string, owner: SessionOwner): void {
    const [oldest] = this.#owners.keys();
    if (this.#owners.size >= 10_000 && oldest !== undefined) this.#owners.delete(oldest);
    this.#owners.set(name, { owner, until: later(this.#clock(), BELIEVED_SECONDS * 1000) });
  }
}

/** A hash, so that no token stands in memory longer than its request. */
const nameOf = (headers: Headers): string =>
  createHash('sha256')
    .update(`${headers.get('authorization') ?? ''}\n${headers.get('cookie') ?? ''}`)
    .digest('base64');
