import { DAY, later, uuidv7, type Dice, type Instant, type Touchpoint } from '@micromoment/core';
import type { SyncRequest, SyncResponse } from '@micromoment/wire';
import type { Caller } from './caller.ts';
import type { DemoPerson } from './harbour-and-pine.ts';
import { practise } from './practise.ts';

/** A simulated learner with one device: looks at Today once a day and does what has come due. */
export class Learner {
  readonly person: DemoPerson;
  readonly #caller: Caller;
  readonly #dice: Dice;
  readonly #device: string;
  #seq = 0;
  #cursor: string | null = null;
  #last: SyncResponse | undefined;

  constructor(caller: Caller, person: DemoPerson, dice: Dice) {
    this.person = person;
    this.#caller = caller;
    this.#dice = dice;
    this.#device = person.id;
  }

  /** Lives through a day that ends at `evening`; `observer` is whom they would ask what they noticed. */
  async spendDay(evening: Instant, observer: string): Promise<void> {
    this.#last ??= await this.#sync(evening, []);
    const seen = new Set<string>();
    // Answering one touchpoint may bring another due the same day, so look again until nothing new is due.
    for (let due = this.#due(evening, seen); due; due = this.#due(evening, seen)) {
      seen.add(due.id);
      const entries = this.#entries(due, observer);
      if (entries.length > 0) this.#last = await this.#sync(evening, entries);
    }
  }

  #due(evening: Instant, seen: ReadonlySet<string>): Touchpoint | undefined {
    return this.#last?.touchpoints.find(({ id, due, until }) => due <= evening && until > due && !seen.has(id) && due > evening - DAY);
  }

  #entries(touchpoint: Touchpoint, observer: string): readonly object[] {
    const blueprint = this.#last?.blueprints.find(({ revision }) => revision === touchpoint.revision)?.blueprint;
    if (!blueprint) return [];
    const delay = Math.floor(this.#dice() * 40 * 60_000);
    return practise(blueprint, touchpoint, observer, this.#dice).map(({ after, ...happened }) => {
      const at = later(touchpoint.due, delay + after);
      const envelope = { id: uuidv7(at, this.#dice), device: this.#device, seq: (this.#seq += 1), at, zone: this.person.zone };
      return { ...envelope, blueprint: touchpoint.blueprint, revision: touchpoint.revision, touchpoint: touchpoint.id, ...happened };
    });
  }

  async #sync(now: Instant, entries: readonly object[]): Promise<SyncResponse> {
    const batch: SyncRequest = { device: this.#device, sentAt: now, cursor: this.#cursor, entries: [...entries] };
    const answer = await this.#caller.post<SyncResponse>('/api/v1/sync', batch);
    const refused = answer.statuses.find(({ status }) => status === 'rejected');
    if (refused) throw new Error(`the demo made an entry that was refused: ${JSON.stringify(refused)}`);
    this.#cursor = answer.cursor;
    return answer;
  }
}
