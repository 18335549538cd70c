import type { Placed } from '@micromoment/format';
import { momentsOf, wordsIn } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const twistDiffers: Rule = {
  name: 'twist-differs',
  severity: 'warning',
  check({ draft }) {
    return momentsOf(draft).flatMap(({ value: { scene, twists } }) => {
      const numbers = new Map<string, number>();
      const met = scene ? [wordsOf(scene, numbers)] : [];
      return (twists?.value ?? []).flatMap(({ value: { id, scene: surface } }) => {
        if (!surface) return [];
        const words = wordsOf(surface, numbers);
        const like = met.find((earlier) => areAlike(earlier, words));
        met.push(words);
        if (!like) return [];
        const same = scene && like === met[0] ? 'the first scene' : 'an earlier twist';
        return [
          {
            at: id?.at ?? surface.at,
            what: `This twist says nearly the same as ${same}.`,
            why: 'A visit on the same surface trains memory of the story, not the behaviour.',
            fix: 'Change where it happens, who listens, what is at stake, or how the other person shows it.',
          },
        ];
      });
    });
  },
};

const MOST_ALIKE = 0.5;

/** The words of a text in order, as the numbers they go by; which numbers are among them, and how many. */
type Words = { readonly inOrder: readonly number[]; readonly holds: Uint8Array; readonly count: number };

/** True when two texts share more than half of their word triples, seen from the shorter one. */
function areAlike(one: Words, other: Words): boolean {
  // Each new word from the third on begins no triple that was there before, so there are at least so many of them.
  const fewest = Math.max(1, Math.min(one.count, other.count) - 2);
  return mostShared(one, other) / fewest > MOST_ALIKE && likeness(triplesOf(one), triplesOf(other)) > MOST_ALIKE;
}

/** How many triples two texts can share at most: those of the one whose three words all stand in the other. Quick to count, and nearly always few. */
function mostShared({ inOrder }: Words, { holds }: Words): number {
  let most = 0;
  let inARow = 0;
  for (const word of inOrder) {
    inARow = holds[word] === 1 ? inARow + 1 : 0;
    if (inARow >= 3) most += 1;
  }
  return most;
}

/** The share of word triples two texts have in common, from 0 to 1. */
function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const triple of one) if (other.has(triple)) common += 1;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function wordsOf({ value }: Placed<string>, numbers: Map<string, number>): Words {
  const inOrder = wordsIn(value.toLowerCase()).map((word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
  const holds = new Uint8Array(numbers.size);
  let count = 0;
  for (const word of inOrder) {
    if (holds[word] === 0) count += 1;
    holds[word] = 1;
  }
  return { inOrder, holds, count };
}

/** Each three words in a row, as one number made from the three numbers that the words go by. */
function triplesOf({ inOrder }: Words): ReadonlySet<number> {
  const triples = new Set<number>();
  for (let index = 2; index < inOrder.length; index += 1) triples.add((inOrder[index - 2]! * MOST_WORDS + inOrder[index - 1]!) * MOST_WORDS + inOrder[index]!); // three indexes within the list
  return triples;
}

// A text of 300,000 characters has fewer words than that, and the cube of it is still a whole number.
const MOST_WORDS = 2 ** 17;
