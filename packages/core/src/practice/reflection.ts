import type { EntryOf } from '../journal/entry.ts';
import { REFLECTION_PARTS, type ReflectionPart } from '../blueprint/moment.ts';

/** A reflection is a look back on a trial: what happened, in what tone, when, and the other person's visible reaction. */
export type Reflection = EntryOf<'reflected'>;

/** The parts a reflection speaks to, by a rating or in words. It counts parts and judges none. */
export function partsPresent(reflection: Reflection): readonly ReflectionPart[] {
  const rated = { tone: reflection.facts.tone, timing: reflection.facts.timing, reaction: reflection.facts.reaction } as Partial<
    Record<ReflectionPart, number>
  >;
  return REFLECTION_PARTS.filter((part) => rated[part] !== undefined || (reflection.words[part] ?? '').trim() !== '');
}
