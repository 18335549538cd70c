import type { CriterionName, Report } from '@micromoment/feedback';
import { columns } from './columns.ts';

/** A report as a person reads it: a line a criterion, then the remarks and the slices. */
export function reportTable({ responses, criteria, macroF1, wrongRemarks, wronglyMissing, slices }: Report, speaking: readonly CriterionName[]): string {
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
    share(slice.wronglyMissing),
    share(slice.recall),
    share(slice.macroF1),
  ]);
  return [
    `${responses} responses`,
    '',
    columns([head, ...rows]),
    '',
    `macro-F1 ${share(macroF1)}; wrong remarks a response ${share(wrongRemarks)}, of which ${share(wronglyMissing)} would call missing what is there`,
    '',
    columns([['slice', 'responses', 'wrong remarks', 'wrongly missing', 'recall', 'macro-F1'], ...sliced]),
  ].join('\n');
}

const share = (value: number): string => value.toFixed(3);
