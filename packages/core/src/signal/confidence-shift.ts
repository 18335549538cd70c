import type { FactEntry } from '../journal/entry.ts';
import { byPerson } from './by-person.ts';
import { byTime, isKind } from './fact-of.ts';

/** How far each learner's confidence moved, in steps of the five-step scale: latest after, less first before. */
export function confidenceShifts(facts: readonly FactEntry[]): readonly { readonly person: string; readonly by: number }[] {
  return [...byPerson(facts).values()].flatMap((own) => {
    const ratings = own.filter(isKind('rated-confidence')).toSorted(byTime);
    const before = ratings.find(({ facts: { when } }) => when === 'before');
    const after = ratings.findLast(({ facts: { when } }) => when === 'after');
    return before && after && after.at >= before.at ? [{ person: before.person, by: after.facts.rating - before.facts.rating }] : [];
  });
}
