import { branchOutline, no, ok, type DecideMoment, type Result } from '@micromoment/core';
import type { Command, ExitCode, Streams } from './command.ts';
import { drawing } from './graph/drawing.ts';
import { readBlueprint } from './read-blueprint.ts';
import { readWords } from './words.ts';

export const graphCommand: Command = {
  name: 'graph',
  does: 'Shows where each choice of a decide moment leads, as an outline or as a drawing.',
  usage: 'micromoment graph FILE [--moment ID] [--svg]',
  run: (words, streams) => graphIn(process.cwd(), words, streams),
};

/** Tells the branches of a file. Status 1 when there is nothing to tell of, 2 for words that are not understood. */
export async function graphIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help graph shows how it is used.`);
    return 2;
  }
  const written = await readBlueprint(folder, asked.value.file, streams);
  if (!written) return 1;
  const decides = written.blueprint.moments.filter((moment): moment is DecideMoment => moment.kind === 'decide');
  const chosen = decides.filter(({ id }) => asked.value.moment === undefined || id === asked.value.moment);
  if (chosen.length === 0) {
    streams.talk(
      decides.length === 0
        ? `${written.path} has no decide moment, and only those branch.`
        : `There is no decide moment "${asked.value.moment}" in ${written.path}; there are ${decides.map(({ id }) => id).join(', ')}.`,
    );
    return 1;
  }
  streams.out(asked.value.isDrawn ? drawing(written.blueprint.title, chosen) : chosen.map(branchOutline).join('\n\n'));
  return 0;
}

type Asked = { readonly file: string; readonly moment: string | undefined; readonly isDrawn: boolean };

function readAsked(words: readonly string[]): Result<Asked, string> {
  const read = readWords(words, { moment: { type: 'string' }, svg: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return no('It takes one file.');
  return ok({ file, moment: values.moment, isDrawn: values.svg });
}
