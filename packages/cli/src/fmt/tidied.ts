import { no, ok, type Result } from '@micromoment/core';
import { commentsOf, parse, print, revisionOf, type FormatProblem } from '@micromoment/format';
import { lint } from '@micromoment/lint';
import { remarksIn, withRemarks } from './remarks.ts';

export type TidyProblem =
  | { readonly kind: 'not-a-blueprint'; readonly problems: readonly FormatProblem[] }
  /** A comment would be lost or mean something else, so nothing may be changed. */
  | { readonly kind: 'comment-has-no-place' };

/** A text in the layout of the house: the same meaning, the same comments, the same findings, the same line ends. */
export function tidied(text: string): Result<string, TidyProblem> {
  const { blueprint, draft, problems } = parse(text);
  if (!blueprint) return no({ kind: 'not-a-blueprint', problems });
  const printed = print(blueprint);
  const tidy = withRemarks(printed, parse(printed).draft, remarksIn(text, draft));
  const after = parse(tidy).blueprint;
  // Comments are moved by place and not by meaning, so it is proved afterwards that nothing was lost on the way.
  const isSame =
    after !== undefined && revisionOf(after) === revisionOf(blueprint) && commentTexts(tidy) === commentTexts(text) && findingsOf(tidy) === findingsOf(text);
  if (!isSame) return no({ kind: 'comment-has-no-place' });
  return ok(text.includes('\r\n') ? tidy.replaceAll('\n', '\r\n') : tidy);
}

const commentTexts = (text: string): string =>
  commentsOf(text)
    .map((comment) => comment.text)
    .toSorted()
    .join('\n');

// A suppression that stands elsewhere would show here as one finding more.
const findingsOf = (text: string): string =>
  lint(text)
    .map(({ rule, message }) => `${rule} ${message}`)
    .toSorted()
    .join('\n');
