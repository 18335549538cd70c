import { isAway } from './address.ts';

/** Thrown when the database is away, full or too slow to answer. Nothing was acknowledged; the same call may be made again. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database is not available right now.', { cause });
    this.name = 'StoreUnavailable';
  }
}

/** Throws an error on, as StoreUnavailable when it says that the database is away. */
export function orUnavailable(error: unknown): never {
  throw isAway(error) ? new StoreUnavailable(error) : error;
}
