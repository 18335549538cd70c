import { instant, placeOfRelease, type Catalogue } from '@micromoment/core';
import { parse, printJsonFeed } from '@micromoment/format';
import { compileCatalogue, type Written } from '../compile.ts';
import { newKeyText, readSigningKey, type SigningKey } from '../signature.ts';
import { webServer, type Answering } from './web-server.ts';

/** Somebody with a key and a web server, who releases blueprints. */
export class Publisher {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  /** What the server gives out instead, by path; set by tests of what can go wrong. */
  readonly instead = new Map<string, Answering>();
  #key: SigningKey;
  readonly #texts = new Map<string, string>();
  #catalogue: Catalogue;

  private constructor(origin: string, key: SigningKey) {
    this.origin = origin;
    this.#key = key;
    this.#catalogue = {
      title: 'Harbour blueprints',
      description: '',
      publisher: 'Harbour & Pine',
      address: null,
      key: key.publicKey,
      handOvers: [],
      releases: [],
      withdrawals: [],
    };
  }

  static async open(): Promise<Publisher> {
    const answering: { by?: Publisher } = {};
    const { origin } = await webServer((request, response) => answering.by?.answer(request, response));
    answering.by = new Publisher(origin, freshKey());
    return answering.by;
  }

  get feed(): string {
    return `${this.origin}/feed.json`;
  }

  /** Releases texts, each when it means something else than before. */
  release(...texts: readonly string[]): void {
    const written = texts.map((text): Written => {
      const { blueprint } = parse(text);
      if (!blueprint) throw new Error('a test releases blueprints');
      const last = this.#catalogue.releases.find((release) => release.blueprint === blueprint.id);
      const before = last ? parse(this.#texts.get(`/${placeOfRelease(last)}`) ?? '').blueprint : undefined;
      return { text, blueprint, before: before ?? null };
    });
    const { catalogue, fresh } = compileCatalogue(this.#catalogue, written, { key: this.#key, at: instant(Date.UTC(2026, 2, 2) + this.#texts.size) });
    this.#catalogue = catalogue;
    for (const { release, text } of fresh) this.#texts.set(`/${placeOfRelease(release)}`, text);
  }

  /** Goes on with another key; signs all releases anew. @param says whether the key that goes says so */
  changeKey({ says }: { readonly says: boolean }): void {
    const next = freshKey();
    const handOvers = says ? [...this.#catalogue.handOvers, this.#key.handOverTo(next.publicKey)] : [];
    this.#catalogue = {
      ...this.#catalogue,
      key: next.publicKey,
      handOvers,
      releases: this.#catalogue.releases.map((release) => next.sign(release)),
      withdrawals: this.#catalogue.withdrawals.map((withdrawal) => next.withdraw(withdrawal)),
    };
    this.#key = next;
  }

  /** Withdraws the newest release. */
  withdraw(because: string): void {
    const { blueprint, number } = this.#catalogue.releases[0] ?? { blueprint: '', number: 0 };
    const withdrawal = this.#key.withdraw({ blueprint, number, withdrawnAt: instant(Date.UTC(2026, 2, 9)), because });
    this.#catalogue = { ...this.#catalogue, withdrawals: [...this.#catalogue.withdrawals, withdrawal] };
  }

  /** Goes back to the releases there were before the last. */
  rollBack(): void {
    this.#catalogue = { ...this.#catalogue, releases: this.#catalogue.releases.slice(1) };
  }

  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  answer: Answering = (request, response) => {
    const path = request.url ?? '/';
    this.asked.push(path);
    const other = this.instead.get(path);
    const text = path === '/feed.json' ? printJsonFeed(this.#catalogue) : this.#texts.get(path);
    if (other) other(request, response);
    else if (text === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === `"${text.length}"`) response.writeHead(304).end();
    else response.writeHead(200, { etag: `"${text.length}"` }).end(text);
  };
}

function freshKey(): SigningKey {
  const made = readSigningKey(newKeyText());
  if (!made.ok) throw new Error(made.problem);
  return made.value;
}
