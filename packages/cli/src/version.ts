import { readFileSync } from 'node:fs';
import type { Command } from './command.ts';

/** The version of this checkout. */
export const version = (): string => {
  const { version: written } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }; // our own package.json
  return written;
};

export const versionCommand: Command = {
  name: 'version',
  does: 'Prints the version.',
  usage: 'micromoment version',
  run(_words, { out }) {
    out(version());
    return Promise.resolve(0);
  },
};
