import { lint, type Finding, type LintOptions } from '@micromoment/lint';
import { textAt, type SharedTexts } from './shared-texts.ts';

/** Texts that several threads lint together: each takes the next few that nobody has taken. @param next how many are taken, in memory that all of them see */
export type LintWork = { readonly texts: SharedTexts; readonly options: LintOptions; readonly next: Int32Array };

/** What one thread found: the findings of a text, by its place in the list. */
export type LintShare = ReadonlyMap<number, readonly Finding[]>;

export const workOn = (texts: SharedTexts, options: LintOptions): LintWork => ({ texts, options, next: new Int32Array(new SharedArrayBuffer(4)) });

/** Lints until no text is left that nobody has taken. */
export function takeShare({ texts, options, next }: LintWork): LintShare {
  const share = new Map<number, readonly Finding[]>();
  const { length } = texts.ends;
  for (let from = Atomics.add(next, 0, AT_ONCE); from < length; from = Atomics.add(next, 0, AT_ONCE))
    for (let index = from; index < Math.min(from + AT_ONCE, length); index += 1) share.set(index, lint(textAt(texts, index), options));
  return share;
}

// Few enough that the threads end together.
const AT_ONCE = 4;
