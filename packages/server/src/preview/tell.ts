import type { Instant } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { lint } from '@micromoment/lint';
import type { PreviewTold } from '@micromoment/wire';
import { renderingsOf } from './renderings.ts';

/** What can be told of a text at once: the blueprint if it is one, and how its moments reach people. Its findings take longer. */
export function tellAtOnce(file: string, text: string, now: Instant, url: string): PreviewTold {
  const { blueprint } = parse(text);
  return { file, blueprint: blueprint ?? null, findings: null, renderings: blueprint ? renderingsOf(blueprint, now, url) : [] };
}

/** The same, with what could be better about the text. */
export const withFindings = (told: PreviewTold, text: string): PreviewTold => ({
  ...told,
  findings: lint(text).map(({ rule, severity, message, why, fix, line, col }) => ({ rule, severity, message, why, fix, line, col })),
});
