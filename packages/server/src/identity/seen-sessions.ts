import { createHash } from 'node:crypto';
import { later, type Clock, type Instant } from '@micromoment/core';
import type { SessionOwner } from './identity.ts';

/** For how long an owner is believed without asking again: the longest a session ended by another process still opens doors. */
export const BELIEVED_SECONDS = 20;

/** A session that was let in: its id, which opens nothing, and whose it is. */
export type LetIn = { readonly session: string; readonly owner: SessionOwner };

/** How a session is looked at: `ask` lets in or does not, at any length; `stands` tells of one let in before whether it was ended since. */
export type Look = { readonly ask: () => Promise<LetIn | undefined>; readonly stands: (session: string) => Promise<boolean> };

/** Whose session was carried lately. A device that syncs sends several requests in a row, and each would ask the same. */
export class SeenSessions {
  readonly #seen = new Map<string, LetIn & { readonly until: Instant }>();
  readonly #clock: Clock;
  /** Counts what was forgotten: an answer that was under way meanwhile may tell of a session that has ended since. */
  #forgotten = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The owner: from memory, or as the session stands, or as it is let in. Nobody's session is never remembered. */
  async owner(headers: Headers, { ask, stands }: Look): Promise<SessionOwner | undefined> {
    const name = nameOf(headers);
    const known = this.#seen.get(name);
    if (known && known.until > this.#clock()) return known.owner;
    const before = this.#forgotten;
    const letIn = known && (await stands(known.session)) ? known : await ask();
    this.#seen.delete(name);
    if (letIn && before === this.#forgotten) this.#remember(name, letIn);
    return letIn?.owner;
  }

  /** Forgets the session a request carries, because it has ended. */
  forget(headers: Headers): void {
    this.#forgotten += 1;
    this.#seen.delete(nameOf(headers));
  }

  /** Forgets every session of a person, because some of them have ended. */
  forgetAllOf(person: string): void {
    this.#forgotten += 1;
    for (const [name, { owner }] of this.#seen) if (owner.person === person) this.#seen.delete(name);
  }

  #remember(name: string, { session, owner }: LetIn): void {
    const [oldest] = this.#seen.keys();
    if (this.#seen.size >= 10_000 && oldest !== undefined) this.#seen.delete(oldest);
    this.#seen.set(name, { session, owner, until: later(this.#clock(), BELIEVED_SECONDS * 1000) });
  }
}

/** A hash, so that no token stands in memory longer than its request. */
const nameOf = (headers: Headers): string =>
  createHash('sha256')
    .update(`${headers.get('authorization') ?? ''}\n${headers.get('cookie') ?? ''}`)
    .digest('base64');
