import { layFoundations } from '@micromoment/server';
import type { Command, Streams } from './command.ts';
import { recountIn } from './recount/recount-in.ts';
import { standingConfig } from './standing-config.ts';
import { readWords } from './words.ts';

export const recountCommand: Command = {
  name: 'recount',
  does: 'Counts the figures of reviews again from what people did, and says what differed.',
  usage: 'micromoment recount [BLUEPRINT] [--data DIR]   (without one: every blueprint)',
  async run(words, streams) {
    const asked = readAsked(words, streams);
    if (!asked) return 2;
    const config = standingConfig(asked.data, process.env);
    const laid = config.ok ? await layFoundations(config.value, config.value.origin ?? 'http://localhost') : config;
    if (!laid.ok) {
      streams.talk(`${laid.problem.what} ${laid.problem.remedy}`);
      return 1;
    }
    return recountIn(laid.value.store, asked.blueprint, streams).finally(() => laid.value.close());
  },
};

/** What the words ask to be counted again; nothing when they are not understood, which is then said. */
export function readAsked(words: readonly string[], { talk }: Streams): { readonly blueprint?: string; readonly data?: string } | undefined {
  const read = readWords(words, { data: { type: 'string' } });
  const [blueprint, ...more] = read.ok ? read.value.positionals : [];
  if (!read.ok || more.length > 0) {
    talk(`${read.ok ? 'One blueprint at a time, or all of them.' : read.problem} Usage: ${recountCommand.usage}`);
    return undefined;
  }
  const { data } = read.value.values;
  return { ...(blueprint !== undefined && { blueprint }), ...(data !== undefined && { data }) };
}
