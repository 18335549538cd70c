import type { RelationState } from '@micromoment/core';
import { say } from './player-words.ts';

/** What changed between two states of a relation, as a colleague would say it; empty when nothing did. */
export function changeWords(before: RelationState, after: RelationState): string {
  const [trust, engagement] = [moved(after.trust - before.trust), moved(after.engagement - before.engagement)];
  return [trust && `${say[`trust.${trust}`]}.`, engagement && `${say[`engagement.${engagement}`]}.`].filter((part) => part !== undefined).join(' ');
}

/** Where a relation stands, as a colleague would say it. */
export const stateWords = ({ trust, engagement }: RelationState): string => `${say[`trustIs.${rounded(trust)}`]} ${say[`engaged.${rounded(engagement)}`]}`;

type Moved = 'much-lower' | 'lower' | 'higher' | 'much-higher';

function moved(by: number): Moved | undefined {
  if (by === 0) return undefined;
  if (by < 0) return by <= -2 ? 'much-lower' : 'lower';
  return by >= 2 ? 'much-higher' : 'higher';
}

const rounded = (level: number): 0 | 1 | 2 | 3 | 4 | 5 => Math.round(Math.min(5, Math.max(0, level))) as 0 | 1 | 2 | 3 | 4 | 5; // clamped and rounded just here
