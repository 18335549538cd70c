import { lint, type LintOptions } from './lint.ts';
import type { Edit, Fix } from './rule.ts';

/** The text after its safe fixes, and how many were made. Fixes that touch the same words wait for the next round; what would break the text is left out. */
export function withSafeFixes(text: string, options: LintOptions = {}): { readonly text: string; readonly made: readonly string[] } {
  const made: string[] = [];
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = lint(fixed, options).flatMap(({ fixes }) => fixes?.filter(({ safe }) => safe).slice(0, 1) ?? []);
    const chosen = apart(fixes);
    if (chosen.length === 0) break;
    fixed = edited(
      fixed,
      chosen.flatMap(({ edits }) => edits),
    );
    made.push(...chosen.map(({ title }) => title));
  }
  return { text: fixed, made };
}

/** The text with edits made that do not touch each other. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.toSorted((a, b) => b.from - a.from).reduce((done, { from, to, text: fresh }) => done.slice(0, from) + fresh + done.slice(to), text);

const MOST_ROUNDS = 10;

/** The first of each group of fixes that overlap. */
function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  for (const fix of fixes) {
    if (!chosen.some((other) => other.edits.some((edit) => fix.edits.some((mine) => touches(mine, edit))))) chosen.push(fix);
  }
  return chosen;
}

const touches = (one: Edit, other: Edit): boolean => one.from <= other.to && other.from <= one.to;
