import { readFile } from 'node:fs/promises';

/** The page of a rule of the linter, as Markdown; undefined where no rule is called that. */
export const rulePage = (rule: string): Promise<string | undefined> =>
  /^[a-z-]+$/.test(rule) ? readFile(new URL(`../../../docs/rules/${rule}.md`, import.meta.url), 'utf8').catch(() => undefined) : Promise.resolve(undefined);
