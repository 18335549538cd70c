import type { Placed } from '@micromoment/format';
import { momentsOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const twistDiffers: Rule = {
  name: 'twist-differs',
  severity: 'warning',
  check({ draft }) {
    return momentsOf(draft).flatMap(({ value: { scene, twists } }) => {
      const met = scene ? [triplesOf(scene)] : [];
      return (twists?.value ?? []).flatMap(({ value: { id, scene: surface } }) => {
        if (!surface) return [];
        const triples = triplesOf(surface);
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
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const triple of one) if (other.has(triple)) common += 1;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function triplesOf({ value }: Placed<string>): ReadonlySet<string> {
  const words = value.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(0, -2).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`));
}
