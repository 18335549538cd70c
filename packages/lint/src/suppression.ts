import { commentsOf, linesOf, placeBetween, type Place } from '@micromoment/format';
import type { Finding, Remark } from './rule.ts';

/**
 * A suppression is an author's word that a finding does not hold here, with the reason: `# lint-ignore one-ask: the second question is quoted`.
 * It holds for its own line, or alone on a line for the next one that is no comment; `lint-ignore-file` holds for all of them.
 */
export type Suppression = { readonly rule: string; readonly reason: string; readonly at: Place; readonly line: number | 'all' };

export function suppressionsOf(text: string): Suppression[] {
  if (!text.includes('lint-ignore')) return [];
  const lines = linesOf(text);
  const written = text.split('\n');
  return commentsOf(text).flatMap((comment) => {
    const match = /^#\s*lint-ignore(-file)?\s+([a-z-]+)\s*:?\s*(.*)$/.exec(comment.text);
    if (!match) return [];
    const at = placeBetween(lines, comment.from, comment.from + comment.text.length);
    const standsAlone = (written[at.line - 1] ?? '').trimStart().startsWith('#');
    const next = written.findIndex((line, index) => index >= at.line && line.trim() !== '' && !line.trimStart().startsWith('#'));
    const line = match[1] !== undefined ? 'all' : standsAlone ? next + 1 : at.line;
    return [{ rule: match[2] ?? '', reason: (match[3] ?? '').trim(), at, line }];
  });
}

/** True when a suppression with a reason covers a finding. */
export const covers = ({ rule, reason, line }: Suppression, finding: Finding): boolean =>
  reason !== '' && rule === finding.rule && (line === 'all' || (finding.line <= line && line <= finding.endLine));

/** What is wrong with the suppressions themselves. */
export function remarksOn(suppression: Suppression, knownRules: readonly string[], isUsed: boolean): Remark | undefined {
  const { rule, reason, at } = suppression;
  if (!knownRules.includes(rule)) {
    return {
      at,
      what: `There is no rule "${rule}".`,
      why: 'A misspelt suppression suppresses nothing, and looks as if it did.',
      fix: 'Name a rule as it stands in brackets behind a finding.',
    };
  }
  if (reason === '') {
    return {
      at,
      what: `This suppresses "${rule}" without a reason.`,
      why: 'In a year nobody will know whether it still holds.',
      fix: `Write why: "# lint-ignore ${rule}: because …".`,
    };
  }
  if (isUsed) return undefined;
  return {
    at,
    what: `Nothing here breaks "${rule}" any more.`,
    why: 'A suppression that is left behind would hide the next finding.',
    fix: 'Take the comment out.',
  };
}
