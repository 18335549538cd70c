import { minutes, type Minutes } from '../time/instant.ts';
import type { Blueprint } from './blueprint.ts';

/** About how many minutes a week a blueprint asks for: its touchpoints a week, each as long as its moments are on average. At least one. */
export function weeklyMinutes({ cadence, moments }: Pick<Blueprint, 'cadence' | 'moments'>): Minutes {
  const mean = moments.reduce((sum, moment) => sum + moment.minutes, 0) / Math.max(1, moments.length);
  return minutes(Math.max(1, Math.round(cadence.perWeek * mean)));
}
