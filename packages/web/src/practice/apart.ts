import type { RelationState } from '@micromoment/core';
import type { Apart } from '../look/picture-choice.ts';

/** How far apart the two things of a picture stand: the relation as a distance, near when trust and engagement are high. */
export function apartBy({ trust, engagement }: RelationState): Apart {
  const closeness = (trust + engagement) / 2;
  return Math.round(4 - (Math.min(5, Math.max(0, closeness)) / 5) * 4) as Apart; // 0 to 4, whole, from a closeness of 0 to 5
}
