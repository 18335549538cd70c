import { inOneLine } from '../../in-one-line.ts';

/** One change of a blueprint, in words, under those it changes something for. */
export type Change = { readonly whom: Whom; readonly what: string };
export type Whom = 'learners' | 'observers' | 'managers' | 'facilitators';

/** Members of two lists by their ids: those that came, those that went, those that stayed with both their states. */
export type Paired<Member> = {
  readonly came: readonly Member[];
  readonly went: readonly Member[];
  readonly stayed: readonly (readonly [was: Member, is: Member])[];
};

export function paired<Member extends { readonly id: string }>(before: readonly Member[], after: readonly Member[]): Paired<Member> {
  const find = (members: readonly Member[], id: string) => members.find((member) => member.id === id);
  return {
    came: after.filter(({ id }) => !find(before, id)),
    went: before.filter(({ id }) => !find(after, id)),
    stayed: after.flatMap((is) => {
      const was = find(before, is.id);
      return was ? [[was, is] as const] : [];
    }),
  };
}

/** What became of one text: nothing, a sentence that shows the words that differ, or that it came or went. */
export function reworded(what: string, before: string | undefined, after: string | undefined): readonly string[] {
  if (before === after) return [];
  if (before === undefined) return [`${what} is new: "${inOneLine(after ?? '', LONGEST)}".`];
  if (after === undefined) return [`${what} is gone; it was "${inOneLine(before, LONGEST)}".`];
  const [was, is] = differing(before, after);
  return was === is ? [`${what} has other spaces or line breaks.`] : [`${what} says "${is}" instead of "${was}".`];
}

/** What became of a figure or a word. */
export const changed = (what: string, before: string | number, after: string | number): readonly string[] =>
  before === after ? [] : [`${what} is ${after} instead of ${before}.`];

/** The words in which two texts differ, with two words on each side. */
function differing(before: string, after: string): readonly [string, string] {
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)];
  let begin = 0;
  while (begin < Math.min(was.length, is.length) && was[begin] === is[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(was.length, is.length) - begin && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  return [around(was, begin, end), around(is, begin, end)];
}

function around(words: readonly string[], begin: number, end: number): string {
  const [from, until] = [Math.max(0, begin - AROUND), Math.min(words.length, words.length - end + AROUND)];
  const shown = words.slice(from, until).join(' ');
  return `${from > 0 ? '… ' : ''}${inOneLine(shown, LONGEST)}${until < words.length ? ' …' : ''}`;
}

const AROUND = 2;
const LONGEST = 90;
