import type { Blueprint } from '@micromoment/core';
import type { Draft } from './draft.ts';
import { linesOf, placeBetween } from './place.ts';
import type { FormatProblem } from './problem.ts';
import { plainOf, readDraft } from './read-draft.ts';
import { readTree } from './read-tree.ts';
import type { Shape } from './schema.ts';
import { blueprintOf } from './shape.ts';

/** What a text says: the blueprint if it is one, else what keeps it from being one; and in any case as much of it as can be read. */
export type Parsed = { readonly draft: Draft; readonly blueprint: Blueprint | undefined; readonly problems: readonly FormatProblem[] };

/** Reads a blueprint from untrusted text. There is a blueprint exactly when there are no problems. */
export function parse(text: string): Parsed {
  const { draft, problems } = parseDraft(text);
  const blueprint = problems.length > 0 ? undefined : blueprintOf(plainOf(draft) as Shape); // read along the schema, each value judged by its part of it, and no problem found
  return { draft, blueprint, problems };
}

/** The same for whoever asks only what is written and where: the blueprint it means is not made. */
export function parseDraft(text: string): Omit<Parsed, 'blueprint'> {
  const { tree, lines, problems } = readTree(text);
  if (!tree) return { draft: {}, problems: problems.length > 0 ? problems : [nothingThere(text)] };
  const read = readDraft(tree, lines);
  const all = [...problems, ...besides(problems, read.problems)];
  all.sort((a, b) => a.at.from - b.at.from);
  return { draft: read.draft, problems: all };
}

/** What is told besides what the text itself is refused for: nothing where it cannot be read, and no key as missing that a refusal has emptied. */
function besides(refusals: readonly FormatProblem[], problems: readonly FormatProblem[]): FormatProblem[] {
  if (refusals.some(({ kind }) => kind === 'syntax')) return [];
  return refusals.length > 0 ? problems.filter(({ kind }) => kind !== 'missing') : withoutMisspelt(problems);
}

/** A key that is there under a name a letter off is misspelt, not missing. */
function withoutMisspelt(problems: readonly FormatProblem[]): FormatProblem[] {
  const meant = new Set(problems.flatMap(({ kind, path, instead }) => (kind === 'unknown-key' && instead !== undefined ? [`${parent(path)}${instead}`] : [])));
  return problems.filter(({ kind, path }) => kind !== 'missing' || !meant.has(path));
}

const parent = (path: string): string => path.slice(0, path.lastIndexOf('.') + 1);

const nothingThere = (text: string): FormatProblem => ({
  kind: 'missing',
  what: 'There is nothing here yet.',
  why: 'A blueprint begins with its id, its title and its one skill.',
  fix: 'Begin with "blueprint: " and a short name.',
  at: placeBetween(linesOf(text), 0, 0),
  path: '',
});
