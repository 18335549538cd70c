import type { Severity } from '../rule.ts';
import type { Formatter } from './linted-file.ts';

/** For workflow runs: one command a finding, which the runner shows beside the line. Paths are relative; what would end the command is encoded. */
export const github: Formatter = (files) =>
  files
    .flatMap(({ path, findings }) =>
      findings.map(({ severity, rule, message, why, fix, line, col, endLine, endCol }) => {
        const place = `file=${property(path)},line=${line},endLine=${endLine},col=${col},endColumn=${endCol},title=${property(rule)}`;
        return `::${LEVEL[severity]} ${place}::${text(`${message}\n${why}\n${fix}`)}`;
      }),
    )
    .join('\n');

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = { error: 'error', warning: 'warning', suggestion: 'notice' };

const text = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
