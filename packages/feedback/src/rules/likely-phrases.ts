import { areMet, needsOf, type Met } from './met-needs.ts';
import type { Phrase } from './phrase.ts';

/** Which of many phrases may stand in a sentence at all, told from its words, in the order of the list. */
export function likelyPhrases(phrases: readonly Phrase[], met: Met): readonly number[] {
  const needs = needsOfAll(phrases);
  const here = met();
  let likely: number[] | undefined;
  for (let index = 0; index < needs.length; index += 1) if (areMet(needs[index]!, here)) (likely ??= []).push(index); // an index of the list
  return likely ?? NONE;
}

// Of most lists no phrase may stand there.
const NONE: readonly number[] = [];

const known = new WeakMap<readonly Phrase[], readonly (readonly number[])[]>();

function needsOfAll(phrases: readonly Phrase[]): readonly (readonly number[])[] {
  const before = known.get(phrases);
  if (before) return before;
  const needs = phrases.map(needsOf);
  known.set(phrases, needs);
  return needs;
}
