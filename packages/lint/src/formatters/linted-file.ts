import type { Finding } from '../rule.ts';

/** A file that was linted: its path as the reader would type it, its text, and what was found. */
export type LintedFile = { readonly path: string; readonly text: string; readonly findings: readonly Finding[] };

/** What a formatter says of files: lines for standard output. */
export type Formatter = (files: readonly LintedFile[]) => string;

export type Counts = { readonly errors: number; readonly warnings: number; readonly suggestions: number };

export function countsOf(files: readonly LintedFile[]): Counts {
  const all = files.flatMap(({ findings }) => findings);
  const of = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), suggestions: of('suggestion') };
}

/** Where a rule is explained. */
export const pageOf = (rule: string): string => `docs/rules/${rule}.md`;
