import type { Instant } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { lint } from '@micromoment/lint';
import type { PreviewTold } from '@micromoment/wire';
import { renderingsOf } from './renderings.ts';

/** Everything the page shows of a text: the blueprint if it is one, what could be better, and how its moments reach people. */
export function tell(file: string, text: string, now: Instant, url: string): PreviewTold {
  const { blueprint } = parse(text);
  const findings = lint(text).map(({ rule, severity, message, why, fix, line, col }) => ({ rule, severity, message, why, fix, line, col }));
  return { file, blueprint: blueprint ?? null, findings, renderings: blueprint ? renderingsOf(blueprint, now, url) : [] };
}
