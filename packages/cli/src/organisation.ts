import { zoneNamed } from '@micromoment/core';
import { clock, dice, foundOrganisation, layFoundations, readConfig } from '@micromoment/server';
import type { Command } from './command.ts';
import { readWords } from './words.ts';

export const organisationCommand: Command = {
  name: 'organisation',
  does: 'Founds an organisation with its first member, who administers it.',
  usage: 'micromoment organisation NAME --admin EMAIL [--name "First Last"] [--zone Europe/London] [--data DIR]',
  async run(words, { talk }) {
    const read = readWords(words, { admin: { type: 'string' }, name: { type: 'string' }, zone: { type: 'string', default: 'UTC' }, data: { type: 'string' } });
    const [name] = read.ok ? read.value.positionals : [];
    if (!read.ok || !name || !read.value.values.admin) {
      talk(`${read.ok ? 'Say its name and who administers it.' : read.problem} Usage: ${this.usage}`);
      return 2;
    }
    const { admin: email, name: person, zone: zoneName, data } = read.value.values;
    const zone = zoneNamed(zoneName ?? 'UTC');
    if (!zone) {
      talk(`"${zoneName}" is not a time zone. Use an IANA name, such as Europe/London.`);
      return 2;
    }
    const config = readConfig(data === undefined ? {} : { dataFolder: data }, process.env);
    const laid = config.ok ? await layFoundations(config.value, config.value.origin ?? 'http://localhost') : config;
    if (!laid.ok) {
      talk(`${laid.problem.what} ${laid.problem.remedy}`);
      return 1;
    }
    const founded = await foundOrganisation(laid.value, { name, zone, admin: { email, name: person ?? email.split('@')[0] ?? email } }, { clock, dice });
    await laid.value.close();
    talk(
      founded.ok ? `"${name}" is founded. Now: npx micromoment start --no-demo, and npx micromoment link ${email}` : `${founded.problem} Use another address.`,
    );
    return founded.ok ? 0 : 1;
  },
};
