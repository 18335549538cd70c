import { instant, dayNamed, dayText, DAY, localDay, no, ok, weekdayOf, type Blueprint, type LocalDay, type Result } from '@micromoment/core';
import type { Command, ExitCode, Streams } from './command.ts';
import { guideOf } from './export/guide.ts';
import { asHtml, asMarkdown } from './export/pages.ts';
import { planningCalendar } from './export/planning-calendar.ts';
import { momentRows } from './export/moment-rows.ts';
import { readBlueprint } from './read-blueprint.ts';
import { readWords } from './words.ts';
import { writeFresh } from './write-fresh.ts';

export const exportCommand: Command = {
  name: 'export',
  does: 'Turns a blueprint into a job aid with a guide for facilitators, a planning calendar, or rows of a table.',
  usage: 'micromoment export FILE --to md|html|ics|csv [--out FILE] [--starts 2026-03-02] [--force] [--dry-run]',
  run: (words, streams) => exportIn(process.cwd(), words, streams),
};

/** Exports a file. Status 1 when it is no blueprint or the place is taken, 2 for words that are not understood. */
export async function exportIn(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help export shows how it is used.`);
    return 2;
  }
  const written = await readBlueprint(folder, asked.value.file, streams);
  if (!written) return 1;
  const text = exported(written.blueprint, asked.value);
  const { out, ...writing } = asked.value;
  if (out !== undefined) return (await writeFresh(folder, [{ path: out, text }], writing, streams)) ? 0 : 1;
  streams.out(text.replace(/\n$/, ''));
  return 0;
}

const FORMS = ['md', 'html', 'ics', 'csv'] as const;
type Form = (typeof FORMS)[number];
type Asked = {
  readonly file: string;
  readonly form: Form;
  readonly out: string | undefined;
  readonly starts: LocalDay;
  readonly isForced: boolean;
  readonly isRehearsal: boolean;
};

function exported(blueprint: Blueprint, { form, starts }: Asked): string {
  switch (form) {
    case 'md':
      return asMarkdown(guideOf(blueprint));
    case 'html':
      return asHtml(guideOf(blueprint), blueprint);
    case 'ics':
      return planningCalendar(blueprint, starts);
    case 'csv':
      return momentRows(blueprint);
  }
}

function readAsked(words: readonly string[]): Result<Asked, string> {
  const flag = { type: 'boolean', default: false } as const;
  const read = readWords(words, { to: { type: 'string' }, out: { type: 'string' }, starts: { type: 'string' }, force: flag, 'dry-run': flag });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return no('It takes one file.');
  const form = FORMS.find((one) => one === values.to);
  if (!form) return no(`${values.to === undefined ? '--to is missing' : `There is no form "${values.to}"`}; there are ${FORMS.join(', ')}.`);
  const starts = values.starts === undefined ? nextMonday() : dayNamed(values.starts);
  if (starts === undefined) return no('--starts takes a day such as 2026-03-02.');
  if (starts < FIRST_DAY || starts > LAST_DAY) return no(`--starts takes a day from ${dayText(FIRST_DAY)} to ${dayText(LAST_DAY)}.`);
  return ok({ file, form, out: values.out, starts, isForced: values.force, isRehearsal: values['dry-run'] });
}

const FIRST_DAY = localDay(Date.UTC(2000, 0, 1) / DAY);
const LAST_DAY = localDay(Date.UTC(2100, 0, 1) / DAY);

function nextMonday(): LocalDay {
  const today = localDay(Math.floor(instant(Date.now()) / DAY));
  return localDay(today + 8 - weekdayOf(today));
}
