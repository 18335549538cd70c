import type { DayPart } from '../time/day-part.ts';
import type { Reached } from './reached.ts';

/** What an insight says first: which sentence it is, and the figures that stand in it. Whoever shows it has the words (docs/decisions/0030). */
export type Headline =
  | {
      readonly says: 'drop';
      readonly given: {
        readonly moment: string;
        readonly stopped: number;
        readonly met: number;
        readonly stoppedElsewhere: number;
        readonly metElsewhere: number;
      };
    }
  | { readonly says: 'slow'; readonly given: { readonly moment: string; readonly limit: number; readonly median: number } }
  | { readonly says: 'too-easy'; readonly given: { readonly moment: string; readonly recalled: number; readonly people: number } }
  | { readonly says: 'opens-fall'; readonly given: { readonly early: number; readonly late: number } }
  | { readonly says: 'hour'; readonly given: { readonly part: DayPart; readonly inside: number; readonly outside: number } }
  | { readonly says: 'channel'; readonly given: Reached & { readonly here: number; readonly there: number } }
  | { readonly says: 'no-occasion'; readonly given: { readonly moment: string; readonly without: number; readonly trials: number } }
  | {
      readonly says: 'confident-unseen';
      readonly given: { readonly early: number; readonly earlyOf: number; readonly late: number; readonly lateOf: number };
    }
  | { readonly says: 'examples-deepen'; readonly given: { readonly shown: number; readonly hidden: number; readonly parts: number } }
  | { readonly says: 'keep'; readonly given: { readonly stopped: number; readonly met: number } }
  | { readonly says: 'not-enough'; readonly given: { readonly more: number } }
  | { readonly says: 'still-checking'; readonly given: { readonly more: number; readonly of: 'visits' | 'people' } }
  | { readonly says: 'still-unknown' | 'awaits-word'; readonly given: object }
  | { readonly says: 'drifts-up' | 'drifts-down'; readonly given: { readonly weeks: number } };
