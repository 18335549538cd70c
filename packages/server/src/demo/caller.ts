import type { App } from '../door/door.ts';
import type { House } from '../house.ts';

/** Somebody who uses the public API with a bearer token of their own, as any script would. */
export class Caller {
  readonly #app: App;
  readonly #token: string;

  constructor(app: App, token: string) {
    this.#app = app;
    this.#token = token;
  }

  static async signedIn(app: App, house: House, email: string): Promise<Caller> {
    const token = await house.identity.bearerToken(email);
    if (!token) throw new Error(`nobody has the address ${email}`);
    return new Caller(app, token);
  }

  async get<Answer>(path: string): Promise<Answer> {
    return this.#read(path, await this.#app.request(path, { headers: { Authorization: `Bearer ${this.#token}` } }));
  }

  /** What is answered, as it stands. */
  async text(path: string): Promise<string> {
    return (await this.#app.request(path, { headers: { Authorization: `Bearer ${this.#token}` } })).text();
  }

  async post<Answer>(path: string, body: unknown): Promise<Answer> {
    const headers = { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' };
    return this.#read(path, await this.#app.request(path, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  /** Whatever a door answers, refusals too, as it stands. */
  async answer(method: 'GET' | 'POST', path: string, body?: string): Promise<{ readonly status: number; readonly text: string }> {
    const headers = { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' };
    const response = await this.#app.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
    return { status: response.status, text: await response.text() };
  }

  async #read<Answer>(path: string, response: Response): Promise<Answer> {
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer; // the caller names the wire type of the door it calls
  }
}
