import { foldedOn, foldOf, type BlueprintId, type Enrolment, type EnrolmentState, type FactEntry, type Fold, type Instant } from '@micromoment/core';
import { isSameEnd, journalFacts, type JournalEnd, type OrganisationTransaction, type Practising } from '@micromoment/store';
import type { House } from '../house.ts';
import { spacingOf } from './spacing-of.ts';

/** What a journal that is held has come to: the entries added since `practising` was read, and where it ends with them. */
export type GoneOn = {
  readonly practising: Pick<Practising, 'enrolments' | 'end' | 'organisation'>;
  readonly added: readonly FactEntry[];
  readonly end: JournalEnd;
  readonly now: Instant;
  /** The blueprints whose state is asked for. */
  readonly needed: ReadonlySet<BlueprintId>;
};

/**
 * Folds of journals, kept from one sync of a person to the next. Each is kept with the end of the journal it goes up to,
 * and is nobody's when the journal has gone on without it: because another process appended, or a database was put back.
 */
export class KeptFolds {
  readonly #kept = new Map<string, { readonly fold: Fold; readonly end: JournalEnd }>();
  readonly #room: number;

  constructor(room = 5_000) {
    this.#room = room;
  }

  /** Where a journal leads, by enrolment: gone on from what is kept, or folded from the journal where that is needed. Kept once it is committed. */
  async states(house: Pick<House, 'shelf'>, tx: OrganisationTransaction, goneOn: GoneOn): Promise<ReadonlyMap<string, EnrolmentState>> {
    const found = new Map<string, EnrolmentState>();
    for (const enrolment of goneOn.practising.enrolments) {
      const fold = await this.#fold(house, tx, enrolment, goneOn);
      if (!fold) continue;
      found.set(enrolment.id, fold.state);
      tx.afterwards(() => this.#keep(nameOf(enrolment, goneOn.practising), { fold, end: goneOn.end }));
    }
    return found;
  }

  async #fold(
    house: Pick<House, 'shelf'>,
    tx: OrganisationTransaction,
    enrolment: Enrolment,
    { practising, added, now, needed }: GoneOn,
  ): Promise<Fold | null> {
    const isNeeded = needed.has(enrolment.blueprint);
    const kept = this.#kept.get(nameOf(enrolment, practising));
    const known = kept && isSameEnd(kept.end, practising.end) ? kept.fold : null;
    const shelved = known || isNeeded ? await house.shelf.revision(tx, enrolment.blueprint, enrolment.revision) : undefined;
    if (!shelved) return null;
    const unfolding = { blueprint: shelved.blueprint, enrolment, now, ...spacingOf(practising.organisation) };
    const goneOn = known && foldedOn(known, added, unfolding);
    return goneOn ?? (isNeeded ? foldOf(await journalFacts(tx, [enrolment.person], [enrolment.blueprint]), unfolding) : null);
  }

  #keep(name: string, folded: { readonly fold: Fold; readonly end: JournalEnd }): void {
    this.#kept.delete(name);
    this.#kept.set(name, folded);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#room && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** An enrolment that moves to another revision reads its journal otherwise, and so does one in an organisation whose memories were fitted anew. */
const nameOf = ({ id, revision, startedAt }: Enrolment, { organisation }: GoneOn['practising']): string =>
  `${id} ${revision} ${startedAt} ${organisation.spacing?.fittedAt ?? ''}`;
