import type { Draft, Place, Placed } from '@micromoment/format';

/** A rule is one thing a blueprint must not do, with what, why and fix. Its page, docs/rules/<name>.md, is its test. */
export type Rule = {
  readonly name: string;
  readonly severity: Severity;
  /** True when it reads words and knows English only; in other languages it stays silent. */
  readonly readsEnglish?: true;
  /** Keys whose absence this rule tells of, so that the parser need not: paths with * for a position in a list. */
  readonly tellsOfMissing?: readonly string[];
  check(linted: Linted): readonly Remark[];
};

/** An error keeps a blueprint from being published, a warning from being good, a suggestion from being better. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** What a rule looks at. */
export type Linted = {
  readonly draft: Draft;
  /** What the previous revision said, when there is one to compare with. */
  readonly previous?: Draft;
  /** Where some characters of a text of the draft stand in the file. @param from, to offsets into the text */
  readonly inside: (text: Placed<string>, from: number, to: number) => Place;
};

export type Remark = { readonly at: Place; readonly what: string; readonly why: string; readonly fix: string; readonly fixes?: readonly Fix[] };

/** A change that would settle a remark. A safe one keeps the meaning and is made by --fix; an unsafe one is the author's to choose. */
export type Fix = { readonly title: string; readonly safe: boolean; readonly edits: readonly Edit[] };

/** `text` in place of the stretch from `from` to `to`, offsets into the file. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** A remark of a named rule, as people and programs read it. Lines and columns count from 1; the end is not included. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
  readonly fixes?: readonly Fix[];
};
