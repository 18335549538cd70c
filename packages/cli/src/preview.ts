import { no, ok, type Result } from '@micromoment/core';
import { startPreview, clock, type PreviewProblem, type RunningPreview } from '@micromoment/server';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command, ExitCode, Streams } from './command.ts';
import { stopAsked, untilAsked } from './stop-asked.ts';
import { readWords } from './words.ts';

const PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));

export const previewCommand: Command = {
  name: 'preview',
  does: 'Plays a blueprint on a phone in your browser, and follows the file while you write.',
  usage: 'micromoment preview FILE [--port N]',
  run(words, streams) {
    const stop = stopAsked();
    return previewIn(process.cwd(), words, streams, () => untilAsked(stop));
  },
};

/** Shows a file until it is asked to stop. Status 1 when there is no such file or no free port, 2 for words that are not understood. */
export async function previewIn(folder: string, words: readonly string[], streams: Streams, untilStopped: () => Promise<void>): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help preview shows how it is used.`);
    return 2;
  }
  const { file, port } = asked.value;
  const running = await startPreview({ path: resolve(folder, file), file, port, pages: PAGES, clock });
  if (!running.ok) {
    streams.talk(problemInWords(running.problem, file));
    return 1;
  }
  greet(running.value, file, streams);
  await untilStopped();
  await running.value.stop();
  return 0;
}

type Asked = { readonly file: string; readonly port: number };

function readAsked(words: readonly string[]): Result<Asked, string> {
  const read = readWords(words, { port: { type: 'string', default: '4320' } });
  if (!read.ok) return read;
  const [file, ...more] = read.value.positionals;
  if (file === undefined || more.length > 0) return no('It takes one file.');
  const port = Number(read.value.values.port);
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535)) return no('--port takes a whole number from 1 to 65535.');
  return ok({ file, port });
}

function problemInWords(problem: PreviewProblem, file: string): string {
  switch (problem.kind) {
    case 'no-file':
      return `${file} cannot be read. See that there is such a file, and that you may read it.`;
    case 'no-port':
      return `No port up to ${problem.last} is free on this machine. Choose another with --port.`;
  }
}

function greet({ origin, portTaken, latest }: RunningPreview, file: string, { out, talk }: Streams): void {
  if (portTaken !== null) talk(`Port ${portTaken} is taken, so this is the next free one.`);
  const { blueprint, findings } = latest();
  const [first] = findings ?? [];
  if (blueprint === null && first) talk(`${file}:${first.line}:${first.col}: ${first.message} ${first.fix} It is played as soon as it can be read.`);
  out(`${file} is played at ${origin}, on this machine alone. It follows every save; Ctrl+C stops.`);
}
