import { join } from 'node:path';
import type { Command, ExitCode, Streams } from './command.ts';
import { folderOfBlueprints, INSTALL } from './init/folder.ts';
import { readWords } from './words.ts';
import { writeFresh } from './write-fresh.ts';

export const initCommand: Command = {
  name: 'init',
  does: 'Makes a folder for blueprints of your own: an example, the schema, and checks for editor, commit and workflow.',
  usage: 'micromoment init [DIR] [--force] [--dry-run]',
  run: (words, streams) => initIn(process.cwd(), words, streams),
};

/** Makes the folder. Status 1 when something is there already, 2 for words that are not understood. */
export async function initIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const flag = { type: 'boolean', default: false } as const;
  const read = readWords(words, { force: flag, 'dry-run': flag });
  if (!read.ok || read.value.positionals.length > 1) {
    streams.talk(`${read.ok ? 'It takes one folder.' : read.problem} micromoment help init shows how it is used.`);
    return 2;
  }
  const { values, positionals } = read.value;
  const [place = '.'] = positionals;
  const files = folderOfBlueprints().map((file) => ({ ...file, path: join(place, file.path) }));
  if (!(await writeFresh(folder, files, { isForced: values.force, isRehearsal: values['dry-run'] }, streams))) return 1;
  if (values['dry-run']) return 0;
  streams.talk(`Next: micromoment lint ${join(place, 'blueprints')}, then micromoment new "the skill you have in mind".`);
  streams.talk(`${INSTALL} puts micromoment into the folder for its checks; git config core.hooksPath .githooks then checks before each commit.`);
  return 0;
}
