import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { enrolList, openInstallation } from '@micromoment/server';
import type { Command, ExitCode, Streams } from './command.ts';
import { standingConfig } from './standing-config.ts';
import { version } from './version.ts';
import { readWords } from './words.ts';

export const enrolCommand: Command = {
  name: 'enrol',
  does: 'Lets the people in a CSV file join a sprint, all of them or nobody.',
  usage: 'micromoment enrol SPRINT FILE [--dry-run] [--data DIR]',
  async run(words, streams) {
    const read = readWords(words, { 'dry-run': { type: 'boolean', default: false }, data: { type: 'string' } });
    const [sprint, file, ...more] = read.ok ? read.value.positionals : [];
    if (!read.ok || !sprint || !file || more.length > 0) {
      streams.talk(`${read.ok ? 'Say which sprint, and which file names the people.' : read.problem} Usage: ${this.usage}`);
      return 2;
    }
    const list = await readFile(resolve(file), 'utf8').catch(() => undefined);
    if (list === undefined) {
      streams.talk(`${file} cannot be read. See that there is such a file.`);
      return 1;
    }
    return enrolFrom({ sprint, list, isRehearsal: read.value.values['dry-run'] }, read.value.values.data, streams);
  },
};

async function enrolFrom(wanted: Parameters<typeof enrolList>[1], data: string | undefined, { out, talk }: Streams): Promise<ExitCode> {
  const config = standingConfig(data, process.env);
  const opened = config.ok ? await openInstallation(config.value, { origin: config.value.origin ?? 'http://localhost', version: version() }) : config;
  if (!opened.ok) {
    talk(`${opened.problem.what} ${opened.problem.remedy}`);
    return 1;
  }
  const { house, foundations } = opened.value;
  const enrolled = await enrolList(house, wanted);
  await house.jobs.close();
  await foundations.close();
  for (const line of enrolled.ok ? enrolled.value : []) out(line);
  for (const problem of enrolled.ok ? [] : enrolled.problem) talk(problem);
  talk(!enrolled.ok ? 'Nobody has joined.' : wanted.isRehearsal ? 'Nothing has happened yet. Leave --dry-run away to let them join.' : 'They are in it.');
  return enrolled.ok ? 0 : 1;
}
