import { HARBOUR_AND_PINE, layFoundations, removeDemo } from '@micromoment/server';
import type { Command } from './command.ts';
import { standingConfig } from './standing-config.ts';
import { readWords } from './words.ts';

export const demoCommand: Command = {
  name: 'demo',
  does: 'Removes the demo organisation and everything in it.',
  usage: 'micromoment demo remove [--data DIR]',
  async run(words, { talk }) {
    const read = readWords(words, { data: { type: 'string' } });
    if (!read.ok || read.value.positionals.join(' ') !== 'remove') {
      talk(`${read.ok ? 'Say what to do with it.' : read.problem} Usage: ${this.usage}`);
      return 2;
    }
    const config = standingConfig(read.value.values.data, process.env);
    const laid = config.ok ? await layFoundations(config.value, 'http://localhost') : config;
    if (!laid.ok) {
      talk(`${laid.problem.what} ${laid.problem.remedy}`);
      return 1;
    }
    const removed = await removeDemo(laid.value);
    await laid.value.close();
    talk(removed ? `${HARBOUR_AND_PINE.name} is removed. npx micromoment start --no-demo goes on without it.` : 'There is no demo organisation here.');
    return 0;
  },
};
