import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../packages/cli/bin/micromoment.js');

/** The app as a person starts it, on a data folder of its own. */
export class App {
  readonly origin: string;
  /** Sign-in links by first name, as printed on the terminal. */
  readonly links: ReadonlyMap<string, string>;
  readonly dataFolder: string;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, dataFolder: string, printed: string) {
    this.#process = process;
    this.dataFolder = dataFolder;
    this.origin = /Open\s+(\S+)/.exec(printed)?.[1] ?? '';
    this.links = new Map([...printed.matchAll(/(\S+\/in#\S+)\s+(\w+)/g)].map(([, url, name]) => [name?.toLowerCase() ?? '', url ?? '']));
  }

  static async start(dataFolder?: string): Promise<App> {
    const folder = dataFolder ?? join(await mkdtemp(join(tmpdir(), 'micromoment-e2e-')), 'data');
    const port = String(20_000 + Math.floor(Math.random() * 20_000));
    const app = spawn(process.execPath, [COMMAND, 'start', '--port', port, '--data', folder], { env: { ...process.env, NO_COLOR: '1' } });
    let printed = '';
    let said = '';
    app.stderr.on('data', (part: Buffer) => (said += part.toString()));
    for await (const part of app.stdout as AsyncIterable<Buffer>) {
      printed += part.toString();
      if (printed.includes('Ctrl+C stops')) return new App(app, folder, printed);
    }
    throw new Error(`the app did not start: ${said || printed}`);
  }

  /** Ends it as Ctrl+C does. */
  async stop(): Promise<void> {
    await this.#end('SIGINT');
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  /** Ends it as a power cut does; the data stay. */
  kill = (): Promise<void> => this.#end('SIGKILL');

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#process.exitCode !== null) return;
    this.#process.kill(signal);
    await once(this.#process, 'exit');
  }
}
