import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { Text, TransactionSpec } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import type { Finding, Severity } from '@micromoment/lint';

/** A stretch of the text. */
export type Stretch = { readonly from: number; readonly to: number };

/** Where a finding stands, as offsets; at least one character long where the text has one, so that it can be seen. */
export function stretchOf({ line, col, endLine, endCol }: Pick<Finding, 'line' | 'col' | 'endLine' | 'endCol'>, text: Text): Stretch {
  const from = offsetOf(text, line, col);
  const to = offsetOf(text, endLine, endCol);
  return { from, to: to > from ? to : Math.min(from + 1, text.length) };
}

/** The step that shows findings at their words. */
export const markingOf = (state: EditorState, findings: readonly Finding[]): TransactionSpec =>
  setDiagnostics(
    state,
    findings.map((finding): Diagnostic => ({
      ...stretchOf(finding, state.doc),
      severity: SHOWN_AS[finding.severity],
      message: `${finding.message} ${finding.fix}`,
    })),
  );

const SHOWN_AS: Readonly<Record<Severity, Diagnostic['severity']>> = { error: 'error', warning: 'warning', suggestion: 'info' };

function offsetOf(text: Text, line: number, column: number): number {
  const { from, length } = text.line(Math.min(Math.max(1, line), text.lines));
  return from + Math.min(column - 1, length);
}
