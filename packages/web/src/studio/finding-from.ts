import { linesOf } from '@micromoment/format';
import type { Finding } from '@micromoment/lint';

/** The next finding after an offset, or the one before it; past the last one comes the first again. */
export function findingFrom(findings: readonly Finding[], text: string, offset: number, step: 1 | -1): Finding | undefined {
  const lines = linesOf(text);
  const startOf = ({ line, col }: Finding): number => (lines[line - 1] ?? 0) + col - 1;
  const endOf = ({ endLine, endCol }: Finding): number => (lines[endLine - 1] ?? 0) + endCol - 1;
  if (step === 1) return findings.find((finding) => startOf(finding) >= offset) ?? findings[0];
  return findings.findLast((finding) => endOf(finding) < offset) ?? findings.at(-1);
}
