import type { Placed } from '@micromoment/format';
import { momentsOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const twistDiffers: Rule = {
  name: 'twist-differs',
  severity: 'warning',
  check({ draft }) {
    return momentsOf(draft).flatMap(({ value: { scene, twists } }) => {
      const numbers = new Map<string, number>();
      const met = scene ? [triplesOf(scene, numbers)] : [];
      return (twists?.value ?? []).flatMap(({ value: { id, scene: surface } }) => {
        if (!surface) return [];
        const triples = triplesOf(surface, numbers);
        const like = met.find((earlier) => likeness(earlier, triples) > MOST_ALIKE);
        met.push(triples);
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

/** The share of word triples two texts have in common, from 0 to 1. */
function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const triple of one) if (other.has(triple)) common += 1;
  return common / Math.max(1, Math.min(one.size, other.size));
}

/** Each three words in a row, as one number made from the three numbers that the words go by. */
function triplesOf({ value }: Placed<string>, numbers: Map<string, number>): ReadonlySet<number> {
  const words = (value.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map((word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
  const triples = new Set<number>();
  for (let index = 2; index < words.length; index += 1) triples.add((words[index - 2]! * MOST_WORDS + words[index - 1]!) * MOST_WORDS + words[index]!); // three indexes within the list
  return triples;
}

// A text of 300,000 characters has fewer words than that, and the cube of it is still a whole number.
const MOST_WORDS = 2 ** 17;
