import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPeople, layFoundations, type Foundations } from '@micromoment/server';
import type { Command, ExitCode, Streams } from './command.ts';
import { standingConfig } from './standing-config.ts';
import { readWords } from './words.ts';

/** Prints a one-use sign-in link for one person. */
export const linkCommand: Command = {
  name: 'link',
  does: 'Prints a one-use sign-in link for a person.',
  usage: 'micromoment link PERSON [--data DIR]   (an e-mail address, a name or a first name)',
  run: (words, streams) =>
    forPerson(words, streams, linkCommand, async ({ identity }, { email, origin }) => {
      const token = await identity.linkToken(email);
      return token && `${origin}/in#${token}`;
    }),
};

/** Prints a bearer token for scripts that act as one person. */
export const tokenCommand: Command = {
  name: 'token',
  does: 'Prints a bearer token for scripts that act as a person.',
  usage: 'micromoment token PERSON [--data DIR]',
  run: (words, streams) => forPerson(words, streams, tokenCommand, ({ identity }, { email }) => identity.bearerToken(email)),
};

type Addressed = { readonly email: string; readonly origin: string };

async function forPerson(
  words: readonly string[],
  streams: Streams,
  { usage }: Command,
  make: (foundations: Foundations, person: Addressed) => Promise<string | null>,
): Promise<ExitCode> {
  const read = readWords(words, { data: { type: 'string' } });
  const [meant] = read.ok ? read.value.positionals : [];
  if (!read.ok || meant === undefined) {
    streams.talk(`${read.ok ? 'Say for whom.' : read.problem} Usage: ${usage}`);
    return 2;
  }
  const config = standingConfig(read.value.values.data, process.env);
  const origin = config.ok ? (config.value.origin ?? (await addressIn(config.value.dataFolder))) : '';
  const laid = config.ok ? await layFoundations(config.value, origin) : config;
  if (!laid.ok) {
    streams.talk(`${laid.problem.what} ${laid.problem.remedy}`);
    return 1;
  }
  try {
    const found = await findPeople(laid.value.store, meant);
    const [person] = found;
    const made = found.length === 1 && person ? await make(laid.value, { email: person.email, origin }) : null;
    if (made) streams.out(made);
    else streams.talk(nobody(meant, found));
    return made ? 0 : 1;
  } finally {
    await laid.value.close();
  }
}

const nobody = (meant: string, found: readonly { readonly email: string }[]): string =>
  found.length > 1
    ? `Several people answer to "${meant}": ${found.map(({ email }) => email).join(', ')}. Use one of these addresses.`
    : `Nobody here answers to "${meant}". Use an e-mail address, a name or a first name.`;

/** Where the running app said it can be reached. */
const addressIn = async (dataFolder: string): Promise<string> =>
  (await readFile(join(dataFolder, 'address'), 'utf8').catch(() => 'http://localhost:4310')).trim();
