/** Thrown when the database is away, full or too slow to answer. Nothing was acknowledged; the same call may be made again. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database is not available right now.', { cause });
    this.name = 'StoreUnavailable';
  }
}
