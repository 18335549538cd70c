import { no, ok, type Result } from '@micromoment/core';
import { nearestName } from '@micromoment/format';
import type { LintOptions } from './lint.ts';
import type { Severity } from './rule.ts';
import { RULES } from './rules.ts';

/** How a folder wants its blueprints linted, as the file `.micromoment-lint.json` says it: a preset and, by rule, a severity or "off". */
export type LintConfig = Pick<LintOptions, 'preset' | 'severities'>;

/** Reads a configuration from untrusted text. Problem: one sentence that names what is not understood. */
export function readConfig(text: string): Result<LintConfig, string> {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return no('It is not JSON.');
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return no('It should be one object with "preset" and "rules".');
  const stray = Object.keys(written).find((key) => key !== 'preset' && key !== 'rules' && key !== '$schema');
  if (stray !== undefined) return no(`It has no key "${stray}"; there are "preset" and "rules".`);
  const preset = 'preset' in written ? written.preset : undefined;
  if (preset !== undefined && preset !== 'recommended' && preset !== 'strict') return no('"preset" is "recommended" or "strict".');
  const severities = readSeverities('rules' in written ? written.rules : {});
  if (!severities.ok) return severities;
  return ok({ ...(preset && { preset }), severities: severities.value });
}

function readSeverities(rules: unknown): Result<Readonly<Record<string, Severity | 'off'>>, string> {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return no('"rules" should be an object: the name of a rule, and what it is to be.');
  const severities: Record<string, Severity | 'off'> = {};
  const names = RULES.map(({ name }) => name);
  for (const [name, severity] of Object.entries(rules)) {
    const near = nearestName(name, names);
    if (!names.includes(name)) return no(`There is no rule "${name}".${near ? ` Did you mean "${near}"?` : ''}`);
    if (severity !== 'off' && severity !== 'error' && severity !== 'warning' && severity !== 'suggestion')
      return no(`"${name}" can be "error", "warning", "suggestion" or "off".`);
    severities[name] = severity;
  }
  return ok(severities);
}
