/** A database of the browser, answered by promises: the little of IndexedDB that the drawers need. */
export class Database {
  readonly #opened: IDBDatabase;

  constructor(opened: IDBDatabase) {
    this.#opened = opened;
    // Lets another tab empty or renew it; this tab's next write then fails instead of blocking it for ever.
    opened.addEventListener('versionchange', () => opened.close());
  }

  has = (shelf: string): boolean => this.#opened.objectStoreNames.contains(shelf);

  /** Asks one shelf for something. */
  read = async <Answer>(shelf: string, ask: (shelf: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> =>
    answerOf(ask(this.#opened.transaction(shelf).objectStore(shelf)));

  /** Changes shelves, all of it or nothing; done once it stands. With `strict` it stands on the disk, whatever happens to the machine. */
  async write(
    shelves: readonly string[],
    change: (shelf: (name: string) => IDBObjectStore) => void,
    durability: IDBTransactionDurability = 'default',
  ): Promise<void> {
    const all = this.#opened.transaction([...shelves], 'readwrite', { durability });
    change((name) => all.objectStore(name));
    await new Promise<unknown>((resolve, reject) => {
      all.addEventListener('complete', resolve);
      all.addEventListener('abort', () => reject(all.error));
    });
  }

  close = (): void => this.#opened.close();
}

/** Opens a database, and builds its shelves where it is new or older. Rejects where the browser keeps nothing. */
export async function openDatabase(name: string, version: number, build: (database: IDBDatabase, from: number) => void): Promise<Database> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', ({ oldVersion }) => build(opening.result, oldVersion));
  return new Database(await answerOf(opening));
}

export const deleteDatabase = async (name: string): Promise<void> => void (await answerOf(indexedDB.deleteDatabase(name)));

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
