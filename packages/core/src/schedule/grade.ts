import type { DecideMoment, Moment, Option } from '../blueprint/moment.ts';
import type { ChosenOption, FactEntry } from '../journal/entry.ts';
import type { Grade } from './spacing.ts';

/**
 * What an answer says of the memory; null for what is no retrieval (a trial, a look back, a scene of one's own).
 * A written response counts as brought back: what the feedback finds in it stays on the device and steers nothing.
 */
export function gradeOf(entry: FactEntry, moment: Moment): Grade | null {
  switch (entry.kind) {
    case 'responded':
      return 'good';
    case 'recalled':
      return RECALL_GRADES[entry.facts.recall];
    case 'decided':
      return moment.kind === 'decide' ? gradeOfPath(moment, entry.facts.path) : 'good';
    case 'opened':
    case 'skipped':
    case 'wrote-scene':
    case 'rated-confidence':
    case 'planned-trial':
    case 'reflected':
    case 'asked-observer':
    case 'observed':
      return null;
  }
}

const RECALL_GRADES = { missed: 'again', part: 'hard', all: 'good' } as const;

/** By what the choices did to trust and engagement, all told: better, the same, worse. */
function gradeOfPath(moment: DecideMoment, path: readonly ChosenOption[]): Grade {
  const change = path.map((chosen) => effectOf(optionChosen(moment, chosen))).reduce((sum, effect) => sum + effect, 0);
  if (change > 0) return 'good';
  return change < 0 ? 'again' : 'hard';
}

function optionChosen(moment: DecideMoment, { scene, option }: ChosenOption): Option | undefined {
  const options = scene === null ? moment.options : (moment.scenes.find(({ id }) => id === scene)?.options ?? []);
  return options.find(({ id }) => id === option);
}

const effectOf = (option: Option | undefined): number => (option?.effect.trust ?? 0) + (option?.effect.engagement ?? 0);
