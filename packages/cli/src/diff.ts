import { blueprintChanges, stranded, type Change, type Whom } from '@micromoment/core';
import { revisionOf } from '@micromoment/format';
import type { Command, ExitCode, Streams } from './command.ts';
import { readBlueprint } from './read-blueprint.ts';
import { readWords } from './words.ts';

export const diffCommand: Command = {
  name: 'diff',
  does: 'Tells what a new text of a blueprint changes for whom, and whose history it would strand.',
  usage: 'micromoment diff OLD NEW',
  run: (words, streams) => diffIn(process.cwd(), words, streams),
};

/** Tells the changes between two files. Status 1 when a history would be stranded or a file is no blueprint, 2 for words that are not understood. */
export async function diffIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const read = readWords(words, {});
  const [before, after, ...more] = read.ok ? read.value.positionals : [];
  if (!read.ok || before === undefined || after === undefined || more.length > 0) {
    streams.talk(`${read.ok ? 'It takes two files, the old one first.' : read.problem} micromoment help diff shows how it is used.`);
    return 2;
  }
  const was = await readBlueprint(folder, before, streams);
  const is = await readBlueprint(folder, after, streams);
  if (!was || !is) return 1;
  if (revisionOf(was.blueprint) === revisionOf(is.blueprint)) {
    streams.out(`${after} means the same as ${before}: at most the layout or the comments differ, and nobody will notice.`);
    return 0;
  }
  const lost = stranded(was.blueprint, is.blueprint);
  const changes = blueprintChanges(was.blueprint, is.blueprint);
  const isReordered = changes.length === 0 && lost.length === 0;
  const told = isReordered ? ['The same parts stand in another order.', ''] : tellChanges(changes);
  streams.out([...told, ...tellStranded(lost)].join('\n'));
  return lost.length === 0 ? 0 : 1;
}

const HEADINGS: readonly (readonly [Whom, string])[] = [
  ['learners', 'For those who practise'],
  ['observers', 'For colleagues who are asked what they noticed'],
  ['managers', 'For managers'],
  ['facilitators', 'For facilitators'],
];

const tellChanges = (changes: readonly Change[]): readonly string[] =>
  HEADINGS.flatMap(([whom, heading]) => {
    const told = changes.filter((change) => change.whom === whom).map(({ what }) => `  - ${what}`);
    return told.length === 0 ? [] : [heading, ...told, ''];
  });

const tellStranded = (lost: readonly string[]): readonly string[] =>
  lost.length === 0
    ? ["Nobody's history is lost: every moment that people have practised is still there, replaced or retired."]
    : ['This would strand what people have practised', ...lost.map((what) => `  - ${what}`)];
