import type { FactEntry } from '../journal/entry.ts';

/** How far the behaviour has come into the person's days. It is climbed by what they do, never by what they remember, and never descended. */
export type BehaviourRung = (typeof BEHAVIOUR_RUNGS)[number];
export const BEHAVIOUR_RUNGS = ['planned', 'tried', 'with-a-prompt', 'unprompted', 'noticed'] as const;

/** The rung after one more entry; null before the first trial. @param prompted whether a trial was planned and not yet looked back on */
export function climb(rung: BehaviourRung | null, entry: FactEntry, prompted: boolean): BehaviourRung | null {
  const reached = rungOf(rung, entry, prompted);
  return reached !== null && (rung === null || BEHAVIOUR_RUNGS.indexOf(reached) > BEHAVIOUR_RUNGS.indexOf(rung)) ? reached : rung;
}

function rungOf(rung: BehaviourRung | null, entry: FactEntry, prompted: boolean): BehaviourRung | null {
  switch (entry.kind) {
    case 'planned-trial':
      return 'planned';
    case 'reflected':
      if (entry.facts.outcome !== 'tried' && entry.facts.outcome !== 'partly') return null;
      // A second trial that was made in full shows that the plan carries it; one made without a plan shows that nothing has to.
      if (entry.facts.outcome === 'tried' && !prompted) return 'unprompted';
      return entry.facts.outcome === 'tried' && rung !== null && rung !== 'planned' ? 'with-a-prompt' : 'tried';
    case 'observed':
      return entry.facts.sighting === 'saw-it' ? 'noticed' : null;
    case 'opened':
    case 'skipped':
    case 'responded':
    case 'decided':
    case 'recalled':
    case 'wrote-scene':
    case 'rated-confidence':
    case 'asked-observer':
      return null;
  }
}
