import type { RelationState } from '@micromoment/core';

/** What changed between two states of a relation, as a colleague would say it; empty when nothing did. */
export function changeWords(before: RelationState, after: RelationState): string {
  const changes = [moved('Trust', after.trust - before.trust), moved('engagement', after.engagement - before.engagement)].filter((part) => part !== '');
  return changes.length === 0 ? '' : `${capital(changes.join(', '))}.`;
}

/** Where a relation stands, as a colleague would say it. */
export const stateWords = ({ trust, engagement }: RelationState): string =>
  `Trust is ${TRUST[rounded(trust)]}; the other person is ${ENGAGEMENT[rounded(engagement)]}.`;

const TRUST = ['gone for now', 'thin', 'careful', 'steady', 'good', 'deep'] as const;
const ENGAGEMENT = ['no longer with you', 'holding back', 'half with you', 'with you', 'leaning in', 'fully with you'] as const;

function moved(what: string, by: number): string {
  if (by === 0) return '';
  const far = Math.abs(by) >= 2 ? 'clearly' : 'a little';
  return `${what} ${far} ${by > 0 ? 'higher' : 'lower'}`;
}

const rounded = (level: number): 0 | 1 | 2 | 3 | 4 | 5 => Math.round(Math.min(5, Math.max(0, level))) as 0 | 1 | 2 | 3 | 4 | 5; // clamped and rounded just here

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
