import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const COMMAND = join(import.meta.dirname, '../packages/cli/bin/micromoment.js');

/** The app as a person starts it, on a data folder of its own. */
export class App {
  readonly origin: string;
  /** Sign-in links by first name, as printed on the terminal. */
  readonly links: ReadonlyMap<string, string>;
  readonly dataFolder: string;
  /** What it has said on standard error so far. */
  readonly said: () => string;
  readonly #process: ChildProcess;

  private constructor({ process, said }: Launched, dataFolder: string, printed: string) {
    this.#process = process;
    this.said = said;
    this.dataFolder = dataFolder;
    this.origin = /Open\s+(\S+)/.exec(printed)?.[1] ?? '';
    this.links = new Map([...printed.matchAll(/(\S+\/in#\S+)\s+(\w+)/g)].map(([, url, name]) => [name?.toLowerCase() ?? '', url ?? '']));
  }

  static async start(dataFolder?: string, environment: NodeJS.ProcessEnv = {}, port = somePort()): Promise<App> {
    const folder = dataFolder ?? (await freshFolder());
    const started = launch(['start', '--port', String(port), '--data', folder], environment);
    for await (const printed of started.printing()) if (printed.includes('Ctrl+C stops')) return new App(started, folder, printed);
    throw new Error(`the app did not start: ${started.said()}`);
  }

  /** Starts it, and presses Ctrl+C as soon as its data folder holds `sign`. Gives back its exit code and what it said. */
  static async stoppedWhileStarting(sign: string): Promise<{ readonly code: number | null; readonly said: string; readonly dataFolder: string }> {
    const dataFolder = await freshFolder();
    const started = launch(['start', '--port', String(somePort()), '--data', dataFolder], {});
    const ended = once(started.process, 'exit');
    while (started.process.exitCode === null && !existsSync(join(dataFolder, sign))) await pause(5);
    started.process.kill('SIGINT');
    await ended;
    return { code: started.process.exitCode, said: started.said(), dataFolder };
  }

  /** Ends it as Ctrl+C does. */
  async stop(): Promise<void> {
    await this.#end('SIGINT');
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  /** Ends it as Ctrl+C does; the data stay. Gives back its exit code. */
  async pause(): Promise<number | null> {
    await this.#end('SIGINT');
    return this.#process.exitCode;
  }

  /** Ends it as a power cut does; the data stay. */
  kill = (): Promise<void> => this.#end('SIGKILL');

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill(signal);
    await once(this.#process, 'exit');
  }
}

/** Runs a command to its end. */
export async function run(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly said: string }> {
  const started = launch(words, environment);
  let out = '';
  for await (const printed of started.printing()) out = printed;
  if (started.process.exitCode === null) await once(started.process, 'exit');
  return { code: started.process.exitCode, out, said: started.said() };
}

/** Below those that systems hand out to connections of their own. */
export const somePort = (): number => 20_000 + Math.floor(Math.random() * 12_000);

/** A data folder that does not exist yet, in a place of its own. */
export const freshFolder = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'micromoment-e2e-')), 'data');

type Launched = { readonly process: ChildProcess; readonly said: () => string; printing(): AsyncGenerator<string> };

function launch(words: readonly string[], environment: NodeJS.ProcessEnv): Launched {
  const started = spawn(process.execPath, [COMMAND, ...words], { env: { ...process.env, NO_COLOR: '1', ...environment } });
  let said = '';
  started.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return {
    process: started,
    said: () => said,
    async *printing() {
      let printed = '';
      for await (const part of started.stdout as AsyncIterable<Buffer>) {
        printed += part.toString();
        yield printed;
      }
    },
  };
}
