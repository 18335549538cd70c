import type { Reaching } from '../blueprint/blueprint.ts';
import type { DayPart } from '../time/day-part.ts';

/** One sentence beneath a headline: which it is, and the figures that stand in it. Whoever shows it has the words (docs/decisions/0030). */
export type Sentence = Evidence | Uncertainty | Objection | Guardrail;

type Evidence =
  | {
      readonly says: 'evidence.drop';
      readonly given: Named & People & { readonly met: number; readonly stopped: number; readonly stoppedElsewhere: number; readonly metElsewhere: number };
    }
  | { readonly says: 'evidence.slow'; readonly given: People & { readonly over: number } }
  | { readonly says: 'evidence.opens-fall'; readonly given: People & { readonly still: number } }
  | { readonly says: 'evidence.hour'; readonly given: People & { readonly part: DayPart } }
  | { readonly says: 'evidence.channel'; readonly given: People & { readonly by: Reaching; readonly others: number } }
  | {
      readonly says: 'evidence.no-occasion';
      readonly given: People & { readonly trials: number; readonly when: string; readonly without: number; readonly unmentioned: number };
    }
  | { readonly says: 'evidence.confident-unseen'; readonly given: People & { readonly by: number; readonly observers: number } }
  | { readonly says: 'evidence.examples-deepen' | 'evidence.so-far'; readonly given: People }
  | { readonly says: 'evidence.keep'; readonly given: { readonly seen: number; readonly planned: number } }
  | { readonly says: 'evidence.too-few' | 'evidence.no-prompt'; readonly given: { readonly floor: number } }
  | {
      readonly says: 'evidence.nothing-by-rule' | 'evidence.too-easy' | 'evidence.nothing-stands-out' | 'evidence.still-checking' | 'evidence.awaits-word';
      readonly given: object;
    };

type Uncertainty =
  | { readonly says: 'interval.drop'; readonly given: Named & Between & { readonly lowElsewhere: number; readonly highElsewhere: number } }
  | { readonly says: 'interval.slow-open'; readonly given: { readonly low: number } }
  | {
      readonly says: `interval.${'slow' | 'too-easy' | 'opens-fall' | 'hour' | 'channel' | 'no-occasion' | 'examples-deepen' | 'keep'}`;
      readonly given: Between;
    }
  | { readonly says: 'interval.confident-unseen'; readonly given: Between & { readonly lowSeen: number; readonly highSeen: number } }
  | { readonly says: 'interval.not-enough' | 'interval.still-checking' | 'interval.awaits-word'; readonly given: object };

type Objection =
  | { readonly says: 'against.drop'; readonly given: { readonly met: number; readonly prompts: number } }
  | { readonly says: 'against.channel'; readonly given: { readonly by: Reaching } }
  | { readonly says: `against.${Exclude<Row, 'drop' | 'channel'>}`; readonly given: object };

type Guardrail = { readonly says: `guardrail.${Row}`; readonly given: object };

type Row =
  | ('drop' | 'slow' | 'too-easy' | 'opens-fall' | 'hour' | 'channel' | 'no-occasion' | 'confident-unseen' | 'examples-deepen')
  | ('keep' | 'not-enough' | 'still-checking' | 'awaits-word');

type Named = { readonly moment: string };
type People = { readonly people: number };
/** The span the truth lies in. */
type Between = { readonly low: number; readonly high: number };
