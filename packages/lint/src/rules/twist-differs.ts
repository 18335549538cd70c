import type { Placed } from '@micromoment/format';
import { momentsOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const twistDiffers: Rule = {
  name: 'twist-differs',
  severity: 'warning',
  check({ draft }) {
    return momentsOf(draft).flatMap(({ value: { scene, twists } }) => {
      const met: Placed<string>[] = scene ? [scene] : [];
      return (twists?.value ?? []).flatMap(({ value: twist }) => {
        const like = twist.scene && met.find((earlier) => likeness(earlier.value, twist.scene!.value) > MOST_ALIKE); // asked just before
        if (twist.scene) met.push(twist.scene);
        if (!like || !twist.scene) return [];
        const same = like === scene ? 'the first scene' : 'an earlier twist';
        return [
          {
            at: twist.id?.at ?? twist.scene.at,
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
function likeness(one: string, other: string): number {
  const [first, second] = [triples(one), triples(other)];
  const common = [...first].filter((triple) => second.has(triple)).length;
  return common / Math.max(1, Math.min(first.size, second.size));
}

function triples(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(0, -2).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`));
}
