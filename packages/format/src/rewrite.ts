import { canonicalText, no, ok, type Blueprint, type Result } from '@micromoment/core';
import { firstEdit } from './first-edit.ts';
import { parse } from './parse.ts';
import type { FormatProblem } from './problem.ts';
import { readTree } from './read-tree.ts';
import { blueprintOf, shapeOf } from './shape.ts';

export type RewriteProblem =
  /** The text is not a blueprint, so nothing can be kept of it. */
  | { readonly kind: 'not-a-blueprint'; readonly problems: readonly FormatProblem[] }
  /** The blueprint holds what no file may hold, such as an empty text. */
  | { readonly kind: 'not-writable'; readonly problems: readonly FormatProblem[] };

/**
 * The text that means `next`, made from one that means something near it: only the values that differ change; every comment and all other bytes stay.
 * Comments inside what is taken out are left standing in its place. Problems: a text that is no blueprint; a `next` that cannot be written.
 */
export function rewrite(text: string, next: Blueprint): Result<string, RewriteProblem> {
  const before = parse(text);
  if (!before.blueprint) return no({ kind: 'not-a-blueprint', problems: before.problems });
  const shape = shapeOf(next);
  let written = text;
  for (let edits = 0; edits < MOST_EDITS; edits += 1) {
    const { tree } = readTree(written);
    const edit = tree && firstEdit(written, tree, shape);
    if (!edit) break;
    written = written.slice(0, edit.from) + edit.text + written.slice(edit.to);
  }
  const after = parse(written);
  const isNext = after.blueprint !== undefined && canonicalText(after.blueprint) === canonicalText(blueprintOf(shape));
  return isNext ? ok(written) : no({ kind: 'not-writable', problems: after.problems });
}

// Each edit settles one difference; the largest blueprint has some hundreds of values.
const MOST_EDITS = 5_000;
