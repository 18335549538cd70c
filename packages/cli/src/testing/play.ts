import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExitCode, Streams } from '../command.ts';
import type { Scenario } from './scenario.ts';

type Told = Pick<Scenario, 'out' | 'talk' | 'status' | 'after'>;

/** What a scenario tells. */
export const toldBy = ({ out, talk, status, after }: Scenario): Told => ({ out, talk, status, after });

/** Plays a scenario in a folder of its own, and tells what came of it. */
export async function play(scenario: Scenario, run: (folder: string, words: readonly string[], streams: Streams) => Promise<ExitCode>): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-scenario-'));
  try {
    for (const [name, text] of Object.entries(scenario.files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const said: Record<'out' | 'talk', string[]> = { out: [], talk: [] };
    const streams = {
      out: (line: string) => void said.out.push(line),
      talk: (line: string) => void said.talk.push(line),
      readInput: () => Promise.resolve(scenario.input),
    };
    const status = await run(folder, scenario.words.slice(1), streams);
    const left = await Promise.all(Object.keys(scenario.after).map(async (name) => [name, await leftIn(join(folder, name))] as const));
    // A calendar ends its lines as RFC 5545 has it; a story is read by people, and its own test looks at that.
    return { out: said.out.join('\n').replaceAll('\r\n', '\n').trimEnd(), talk: said.talk.join('\n').trimEnd(), status, after: Object.fromEntries(left) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file as it was left; a scenario that tells of a missing one says `(not there)`. */
const leftIn = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '(not there)\n');
