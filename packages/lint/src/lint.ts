import { inside, linesOf, parseDraft, type FormatProblem, type Place } from '@micromoment/format';
import { turnPage } from './remembered.ts';
import type { Finding, Linted, Remark, Rule, Severity } from './rule.ts';
import { RULES } from './rules.ts';
import { covers, remarksOn, suppressionsOf } from './suppression.ts';

export type LintOptions = {
  /** The text of the revision before this one, to see that no id is lost. */
  readonly previous?: string;
  /** `recommended` takes each rule as it is; `strict` takes every remark one step more seriously. */
  readonly preset?: Preset;
  /** Rules taken otherwise than the preset does. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
};
export type Preset = 'recommended' | 'strict';

/** Everything that could be better about a blueprint, in the order of the text. A text that cannot be read is told of first, and alone. */
export function lint(text: string, options: LintOptions = {}): readonly Finding[] {
  turnPage();
  const { draft, problems } = parseDraft(text);
  const lines = linesOf(text);
  const previous = options.previous === undefined ? {} : { previous: parseDraft(options.previous).draft };
  const linted: Linted = { draft, inside: (placed, from, to) => inside(placed, from, to, lines), ...previous };
  const isUnreadable = problems.some(({ kind }) => !READABLE_IN_PART.has(kind));
  const language = draft.language?.value ?? 'en';
  const rules = isUnreadable ? [] : RULES.filter((rule) => severityOf(rule, options) !== 'off' && (!rule.readsEnglish || language.startsWith('en')));
  const told = rules.flatMap((rule) => rule.check(linted).map((remark) => finding(rule, remark, options)));
  const format = problems.filter((problem) => !isToldBy(rules, problem)).map((problem) => formatFinding(problem));
  return withSuppressions(text, [...format, ...told], options).toSorted((a, b) => a.line - b.line || a.col - b.col || (a.rule < b.rule ? -1 : 1));
}

/** What the parser itself tells goes by this name. */
export const FORMAT = 'format';
/** What is wrong with a suppression goes by this name. */
export const SUPPRESSION = 'suppression';

const READABLE_IN_PART = new Set<FormatProblem['kind']>(['unknown-key', 'wrong-type', 'not-allowed', 'missing', 'duplicate-key', 'reserved-key']);

const STRICTER: Readonly<Record<Severity, Severity>> = { suggestion: 'warning', warning: 'error', error: 'error' };

function severityOf(rule: Pick<Rule, 'name' | 'severity'>, { preset, severities }: LintOptions): Severity | 'off' {
  const chosen = severities !== undefined && Object.hasOwn(severities, rule.name) ? severities[rule.name] : undefined;
  return chosen ?? (preset === 'strict' ? STRICTER[rule.severity] : rule.severity);
}

function finding(rule: Pick<Rule, 'name' | 'severity'>, { at, what, why, fix, fixes }: Remark, options: LintOptions): Finding {
  const severity = severityOf(rule, options);
  return {
    rule: rule.name,
    severity: severity === 'off' ? rule.severity : severity,
    message: what,
    why,
    fix,
    ...placeOf(at),
    ...(fixes && fixes.length > 0 && { fixes }),
  };
}

const placeOf = ({ line, col, endLine, endCol }: Place) => ({ line, col, endLine, endCol });

function formatFinding({ what, why, fix, at, instead }: FormatProblem): Finding {
  const fixes = instead === undefined ? {} : { fixes: [{ title: `Write ${instead}`, safe: true, edits: [{ from: at.from, to: at.to, text: instead }] }] };
  return { rule: FORMAT, severity: 'error', message: what, why, fix, ...placeOf(at), ...fixes };
}

/** True when a rule that runs tells of a missing key in its own words. */
function isToldBy(rules: readonly Rule[], { kind, path }: FormatProblem): boolean {
  const pattern = path.replaceAll(/\.\d+(?=\.|$)/g, '.*');
  return kind === 'missing' && rules.some(({ tellsOfMissing }) => tellsOfMissing?.includes(pattern));
}

function withSuppressions(text: string, findings: readonly Finding[], options: LintOptions): Finding[] {
  const suppressions = suppressionsOf(text);
  if (suppressions.length === 0) return [...findings];
  const left = findings.filter((found) => found.rule === FORMAT || !suppressions.some((suppression) => covers(suppression, found)));
  const names = RULES.map(({ name }) => name);
  const remarks = suppressions.flatMap(
    (suppression) =>
      remarksOn(
        suppression,
        names,
        findings.some((found) => covers(suppression, found)),
      ) ?? [],
  );
  return [...left, ...remarks.map((remark) => finding({ name: SUPPRESSION, severity: 'warning' }, remark, options))];
}
