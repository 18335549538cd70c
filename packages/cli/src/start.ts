import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig, start, unknownSettings, type Flags, type Running } from '@micromoment/server/start';
import pc from 'picocolors';
import type { Command, Streams } from './command.ts';
import { screens } from './screens.ts';
import { stopAsked, untilAsked } from './stop-asked.ts';
import { version } from './version.ts';
import { readWords } from './words.ts';

const PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));

export const startCommand: Command = {
  name: 'start',
  does: 'Starts Micromoment on this machine.',
  usage: 'micromoment start [--port N] [--host H] [--data DIR] [--demo | --no-demo]',
  async run(words, streams) {
    const flags = readFlags(words);
    if (typeof flags === 'string') {
      streams.talk(`${flags} Usage: ${this.usage}`);
      return 2;
    }
    const config = readConfig(flags, process.env);
    if (!config.ok) return complain(streams, config.problem);
    for (const { name, nearest } of unknownSettings(process.env)) streams.talk(`${name} is not a setting. Did you mean ${nearest}?`);
    const stop = stopAsked();
    stop.addEventListener('abort', () => streams.talk('Stopping.'));
    const running = await start({ config: config.value, version: version(), pages: PAGES, screens: screens() });
    if (!running.ok) return complain(streams, running.problem);
    if (!stop.aborted) greet(running.value, { dataFolder: config.value.dataFolder, blueprintFolder: config.value.blueprintFolder }, streams);
    await untilAsked(stop);
    await running.value.stop();
    return 0;
  },
};

function readFlags(words: readonly string[]): Flags | string {
  const read = readWords(words, {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    demo: { type: 'boolean' },
    'no-demo': { type: 'boolean' },
  });
  if (!read.ok) return read.problem;
  const { values } = read.value;
  if (values.demo && values['no-demo']) return 'It is either --demo or --no-demo.';
  return {
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.data === undefined ? {} : { dataFolder: values.data }),
    ...(values.demo ? { demo: true } : {}),
    ...(values['no-demo'] ? { demo: false } : {}),
  };
}

function greet(running: Running, folders: { readonly dataFolder: string; readonly blueprintFolder: string }, { out, talk }: Streams): void {
  const demo = running.demoLinks.length > 0;
  for (const complaint of running.complaints) talk(complaint);
  if (running.portTaken !== null) talk(`Port ${running.portTaken} is taken, so this is the next free one.`);
  out('');
  out(`  ${pc.bold(`Micromoment ${version()}`)}${demo ? '                            demo people; mail stays on this machine' : ''}`);
  out('');
  out(`  Open        ${pc.cyan(running.origin)}`);
  const longest = Math.max(0, ...running.demoLinks.map(({ url }) => url.length));
  running.demoLinks.forEach(({ url, name, part }, place) =>
    out(`  ${place === 0 ? 'Sign in as' : '          '}  ${pc.cyan(url)}${' '.repeat(longest - url.length + 3)}${name}, ${part}`),
  );
  if (demo) out(`              (each link works once, for 30 minutes; ${pc.bold('npx micromoment link sam')} prints another)`);
  if (demo) out(`  Outbox      ${running.origin}/outbox`);
  out(`  Folders     ${folders.dataFolder} (the database and its secrets), ${libraryWords(folders.blueprintFolder)}`);
  out('');
  if (running.organisations === 0) out('  Nobody is here yet: npx micromoment organisation "Your organisation" --admin you@example.org');
  out(`  Ctrl+C stops.`);
}

/** The folder of the library, and whether there is one: an absent folder is an empty library, and nobody should look for it in vain. */
export const libraryWords = (folder: string): string => `${folder} (${existsSync(folder) ? 'the library' : 'no such folder yet, so the library is empty'})`;

function complain({ talk }: Streams, { what, remedy }: { readonly what: string; readonly remedy: string }): 1 {
  talk(`${what} ${remedy}`);
  return 1;
}
