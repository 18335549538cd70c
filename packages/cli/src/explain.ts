import { layFoundations } from '@micromoment/server';
import type { Command, Streams } from './command.ts';
import { explainIn } from './explain/explain-in.ts';
import { standingConfig } from './standing-config.ts';
import { readWords } from './words.ts';

export const explainCommand: Command = {
  name: 'explain',
  does: 'Says why a touchpoint comes when it does: memory, window, what moved it, which event.',
  usage: 'micromoment explain TOUCHPOINT [--json] [--data DIR]   (the id at the end of its link)',
  async run(words, streams) {
    const asked = readAsked(words, streams);
    if (!asked) return 2;
    const config = standingConfig(asked.data, process.env);
    const laid = config.ok ? await layFoundations(config.value, config.value.origin ?? 'http://localhost') : config;
    if (!laid.ok) {
      streams.talk(`${laid.problem.what} ${laid.problem.remedy}`);
      return 1;
    }
    return explainIn(laid.value.store, asked, streams).finally(() => laid.value.close());
  },
};

/** What the words ask to be explained; nothing when they are not understood, which is then said. */
export function readAsked(
  words: readonly string[],
  { talk }: Streams,
): { readonly touchpoint: string; readonly json: boolean; readonly data?: string } | undefined {
  const read = readWords(words, { json: { type: 'boolean', default: false }, data: { type: 'string' } });
  const [touchpoint, ...more] = read.ok ? read.value.positionals : [];
  if (!read.ok || touchpoint === undefined || more.length > 0) {
    talk(`${read.ok ? 'Say which touchpoint.' : read.problem} Usage: ${explainCommand.usage}`);
    return undefined;
  }
  const { json, data } = read.value.values;
  return { touchpoint, json, ...(data !== undefined && { data }) };
}
