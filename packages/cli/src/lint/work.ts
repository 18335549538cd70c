import { lint, type Finding, type LintOptions } from '@micromoment/lint';

/** Texts that several threads lint together: each takes the next few that nobody has taken. @param next how many are taken, in memory that all of them see */
export type LintWork = { readonly texts: readonly string[]; readonly options: LintOptions; readonly next: Int32Array };

/** What one thread found: the findings of a text, by its place in the list. */
export type LintShare = ReadonlyMap<number, readonly Finding[]>;

export const workOn = (texts: readonly string[], options: LintOptions): LintWork => ({ texts, options, next: new Int32Array(new SharedArrayBuffer(4)) });

/** Lints until no text is left that nobody has taken. */
export function takeShare({ texts, options, next }: LintWork): LintShare {
  const share = new Map<number, readonly Finding[]>();
  for (let from = Atomics.add(next, 0, AT_ONCE); from < texts.length; from = Atomics.add(next, 0, AT_ONCE))
    for (const [index, text] of texts.slice(from, from + AT_ONCE).entries()) share.set(from + index, lint(text, options));
  return share;
}

// Few enough that the threads end together.
const AT_ONCE = 4;
