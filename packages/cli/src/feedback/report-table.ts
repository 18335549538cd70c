import type { CriterionName, Report } from '@micromoment/feedback';

/** A report as a person reads it: a line a criterion, then the remarks and the slices. */
export function reportTable({ responses, criteria, macroF1, wrongRemarks, slices }: Report, speaking: readonly CriterionName[]): string {
  const rows = Object.entries(criteria).map(([name, figures]) => {
    const { shown, found, precision, lowerBound, recall, f1, unsure, missed } = figures;
    const spoken = speaking.some((each) => each === name) ? 'speaks' : '';
    return [name, ...[shown, found].map(String), ...[precision, lowerBound, recall, f1].map(share), ...[unsure, missed].map(String), spoken];
  });
  const head = ['criterion', 'shown', 'found', 'precision', 'at least', 'recall', 'F1', 'unsure', 'missed', ''];
  const sliced = Object.entries(slices).map(([name, slice]) => [
    name,
    String(slice.responses),
    share(slice.wrongRemarks),
    share(slice.recall),
    share(slice.macroF1),
  ]);
  return [
    `${responses} responses`,
    '',
    columns([head, ...rows]),
    '',
    `macro-F1 ${share(macroF1)}; wrong remarks a response ${share(wrongRemarks)}`,
    '',
    columns([['slice', 'responses', 'wrong remarks', 'recall', 'macro-F1'], ...sliced]),
  ].join('\n');
}

const share = (value: number): string => value.toFixed(3);

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
