import { CRITERION_NAMES, type CriterionName, type Gate, type Seen, type Sight } from '@micromoment/feedback';

/** What a look saw in a text, for a person: a line a criterion with its state, whether it would speak to a learner, and the words. @param speaks whether a criterion does */
export function verdictTable(text: string, { gate, criteria }: Seen, speaks: (name: CriterionName) => boolean): string {
  if (gate !== 'open') return CLOSED[gate];
  const rows = CRITERION_NAMES.map((name) => [name, STATES[criteria[name].state], speaks(name) ? 'speaks' : '', wordsOf(text, criteria[name])]);
  const all = [['criterion', 'state', '', 'words'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const STATES = { found: 'found', not_found: 'not found', unsure: 'unsure' } as const satisfies Readonly<Record<Sight['state'], string>>;

const wordsOf = (text: string, { spans }: Sight): string => spans.map(([from, until]) => `"${text.slice(from, until).replaceAll(/\s+/g, ' ')}"`).join(' ');

/** Why nothing is looked for. */
const CLOSED: Readonly<Record<Exclude<Gate, 'open'>, string>> = {
  empty: 'There are no words here.',
  'too-long': 'This is longer than a short response, so nothing is looked for.',
  language: 'This does not read as English, so nothing is looked for.',
  gibberish: 'This does not read as words, so nothing is looked for.',
  pasted: 'This reads like words to a machine or like the task itself, so nothing is looked for.',
  distress: "This may speak of harm. A learner gets no remark on it, and is shown the organisation's human contact.",
};
