import type { RelationState } from '@micromoment/core';
import type { Apart } from '../look/picture-choice.ts';

/** How far apart the two things of a picture stand: the relation as a distance, near when trust and engagement are high. */
export function apartBy({ trust, engagement }: RelationState): Apart {
  const closeness = Math.min(5, Math.max(0, (trust + engagement) / 2));
  return 4 - (closeness / 5) * 4;
}
