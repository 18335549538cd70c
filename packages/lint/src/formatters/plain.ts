import { edited } from '../apply-fixes.ts';
import type { Finding, Fix } from '../rule.ts';
import { countsOf, pageOf, type Counts, type Formatter, type LintedFile } from './linted-file.ts';

/** For people: the place, the line with the words underlined, why, and how to mend it. */
export const plain: Formatter = (files) => {
  const told = files.flatMap((file) => file.findings.map((finding) => block(finding, file)));
  return [...told, summary(countsOf(files), files.length)].join('\n\n');
};

function block(finding: Finding, { path, text }: LintedFile): string {
  const { line, col, severity, message, rule, why, fix } = finding;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const { shown, under } = excerpt(text.split('\n')[line - 1] ?? '', finding);
  return [
    `${path}:${line}:${col}: ${severity} ${message} [${rule}]`,
    `${margin} |`,
    `${number} | ${shown}`,
    `${margin} | ${under}`,
    `${margin} = why   ${why}`,
    `${margin} = fix   ${fix}`,
    ...(finding.fixes ?? []).flatMap((one) => shownFix(one, text).map((row) => `${margin} ${row}`)),
    `${margin} = see   ${pageOf(rule)}`,
  ].join('\n');
}

/** A fix as the lines it would change, and whether --fix makes it. */
function shownFix({ title, safe, edits }: Fix, text: string): string[] {
  const [first, last] = [Math.min(...edits.map(({ from }) => from)), Math.max(...edits.map(({ to }) => to))];
  const start = text.lastIndexOf('\n', first - 1) + 1;
  const found = text.indexOf('\n', last);
  const end = found === -1 ? text.length : found;
  const after = edited(
    text.slice(start, end),
    edits.map(({ from, to, text: fresh }) => ({ from: from - start, to: to - start, text: fresh })),
  );
  return [`= ${safe ? 'safe  --fix does this' : 'edit  yours to choose'}: ${title}`, ...rows('-', text.slice(start, end)), ...rows('+', after)];
}

const rows = (sign: string, part: string): string[] => part.split('\n').map((line) => `  ${sign} ${line.replace(/\r$/, '')}`);

const WIDEST = 120;

/** The line and the marks under its words; of a long line the part around them. Tabs become spaces, so that the marks stand right. */
function excerpt(line: string, { line: first, endLine, col, endCol }: Finding): { shown: string; under: string } {
  const plainLine = line.replaceAll('\t', ' ').replace(/\r$/, '');
  const end = endLine === first ? endCol : plainLine.length + 1;
  const start = plainLine.length > WIDEST ? Math.max(0, Math.min(col - 21, plainLine.length - WIDEST)) : 0;
  const shown = `${start > 0 ? '…' : ''}${plainLine.slice(start, start + WIDEST)}${start + WIDEST < plainLine.length ? '…' : ''}`;
  const lead = col - 1 - start + (start > 0 ? 1 : 0);
  return { shown, under: ' '.repeat(Math.max(0, lead)) + '^'.repeat(Math.max(1, Math.min(end - col, shown.length - lead))) };
}

function summary({ errors, warnings, suggestions }: Counts, files: number): string {
  const suggested = suggestions > 0 ? `, ${counted(suggestions, 'suggestion')}` : '';
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${suggested} in ${counted(files, 'file')}`;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
