import type { Blueprint, BlueprintId, Revision } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { currentRevision, revisionNamed, type OrganisationTransaction, type PublishedRevision } from '@micromoment/store';

/** A published revision with its text read. */
export type ShelvedRevision = Omit<PublishedRevision, 'blueprint'> & { readonly blueprint: Blueprint };

/** Revisions that were asked for, read once. A published revision never changes, so what is shelved is never stale. */
export class Shelf {
  readonly #shelved = new Map<string, ShelvedRevision>();
  readonly #room: number;

  constructor(room = 500) {
    this.#room = room;
  }

  /** That revision, if this organisation has published it. */
  async revision(tx: OrganisationTransaction, blueprint: BlueprintId, revision: Revision): Promise<ShelvedRevision | undefined> {
    const kept = this.#shelved.get(placeOf(tx, blueprint, revision));
    if (kept) return kept;
    const stored = await revisionNamed(tx, blueprint, revision);
    return stored && this.#shelve(tx, stored);
  }

  /** The revision new enrolments begin with. */
  async current(tx: OrganisationTransaction, blueprint: BlueprintId): Promise<ShelvedRevision | undefined> {
    const stored = await currentRevision(tx, blueprint);
    return stored && this.#shelve(tx, stored);
  }

  #shelve(tx: OrganisationTransaction, stored: PublishedRevision): ShelvedRevision {
    // Why and when it was published may have changed since; what its text means has not.
    const kept = this.#shelved.get(placeOf(tx, stored.blueprint, stored.revision));
    if (kept?.source === stored.source) return { ...stored, blueprint: kept.blueprint };
    const { blueprint } = parse(stored.source);
    if (!blueprint) throw new Error(`revision ${stored.revision} of ${stored.blueprint} was published and can no longer be read`);
    const [oldest] = this.#shelved.keys();
    if (this.#shelved.size >= this.#room && oldest !== undefined) this.#shelved.delete(oldest);
    const shelved = { ...stored, blueprint };
    this.#shelved.set(placeOf(tx, stored.blueprint, stored.revision), shelved);
    return shelved;
  }
}

const placeOf = ({ organisation }: OrganisationTransaction, blueprint: BlueprintId, revision: Revision): string => `${organisation} ${blueprint} ${revision}`;
