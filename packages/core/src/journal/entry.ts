import type { BlueprintId } from '../blueprint/blueprint.ts';
import type { ReflectionPart, RelationState } from '../blueprint/moment.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';

/**
 * An entry is one line of a person's journal: something that happened, kept for good and never changed.
 * Its facts are plain (an option, a rating, a time); its words are the person's own and are stored encrypted.
 */
export type Entry = Envelope & Happening;
export type EntryKind = Entry['kind'];
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { readonly kind: Kind }>;

type Envelope = {
  /** UUIDv7, made on the device. */
  readonly id: string;
  /** Whose journal it stands in. */
  readonly person: string;
  /** Who wrote it: the person, or a colleague who noticed something. */
  readonly author: string;
  readonly device: string;
  /** Counts up on each device; breaks ties of `at`. */
  readonly seq: number;
  /** When it happened, by the device's clock. */
  readonly at: Instant;
  /** The device's IANA zone at that time. */
  readonly zone: string;
  readonly blueprint: BlueprintId;
  readonly revision: Revision;
  readonly moment: string;
  readonly twist: string | null;
  /** The touchpoint it answers; null for what a person does of their own accord. */
  readonly touchpoint: string | null;
  /** Noted when it was received: how far the device's clock then ran ahead, in milliseconds, where it was off by more than five minutes. */
  readonly skew?: number;
};

/** Seconds a person spent on a moment. */
type Seconds = number;
/** A rating of 1 to 5, always shown as words. */
export type Rating = 1 | 2 | 3 | 4 | 5;
export type TrialOutcome = 'tried' | 'partly' | 'not-yet' | 'no-opportunity';
export type Sighting = 'saw-it' | 'not-yet' | 'could-not-tell';

/** What can happen; `facts` are plain, `words` are the writer's own. */
type Happening =
  | { readonly kind: 'opened'; readonly facts: Record<never, never>; readonly words: Record<never, never> }
  | { readonly kind: 'skipped'; readonly facts: { readonly until: 'later-today' | 'another-day' }; readonly words: Record<never, never> }
  | {
      readonly kind: 'responded';
      readonly facts: { readonly seconds: Seconds; /** Where the device looked for criteria. */ readonly looked?: LookedFor };
      readonly words: { readonly response: string; readonly difference?: string };
    }
  | {
      readonly kind: 'decided';
      readonly facts: { readonly seconds: Seconds; readonly path: readonly ChosenOption[]; readonly state: RelationState };
      readonly words: Record<never, never>;
    }
  | {
      readonly kind: 'recalled';
      readonly facts: { readonly seconds: Seconds; readonly recall: 'missed' | 'part' | 'all' };
      readonly words: { readonly answer: string };
    }
  | { readonly kind: 'wrote-scene'; readonly facts: { readonly seconds: Seconds }; readonly words: { readonly scene: string } }
  | {
      readonly kind: 'rated-confidence';
      readonly facts: { readonly rating: Rating; readonly when: 'before' | 'after' | 'looking-back' };
      readonly words: Record<never, never>;
    }
  | {
      readonly kind: 'planned-trial';
      readonly facts: TrialFacts;
      readonly words: { readonly if: string; readonly then: string; readonly with: string };
    }
  | { readonly kind: 'reflected'; readonly facts: ReflectionFacts; readonly words: Partial<Record<ReflectionPart, string>> }
  | { readonly kind: 'asked-observer'; readonly facts: { readonly observer: string }; readonly words: Record<never, never> }
  | { readonly kind: 'observed'; readonly facts: { readonly sighting: Sighting }; readonly words: { readonly note?: string } };

/** For how many criteria a device looked in a response, and at how many it was unsure. Which, and what was written, it keeps to itself. */
export type LookedFor = { readonly criteria: number; readonly unsure: number };

export type TrialFacts = {
  readonly until: Instant;
  readonly remindAt: Instant | null;
  /** When the calendar event begins that it is for; absent where there is none. */
  readonly occasion?: Instant;
};
export type ChosenOption = { readonly scene: string | null; readonly option: string };
export type ReflectionFacts = {
  readonly outcome: TrialOutcome;
  /** 1 hurried … 5 unhurried; absent when there was nothing to look back on. */
  readonly tone?: Rating;
  /** 1 too late … 5 at the right moment. */
  readonly timing?: Rating;
  /** 1 closed up … 5 opened up: what could be seen of the other person. */
  readonly reaction?: Rating;
  /** Whether an example stood before the look back or only beside it afterwards; absent where that was not left to chance. */
  readonly exampleFirst?: boolean;
};

/** An entry without the person's words: all that planning and figures may look at. */
export type FactEntry = Entry extends infer Each ? (Each extends Entry ? Omit<Each, 'words'> : never) : never;

/** The kinds by which a moment is answered, as against opened or put off. */
export const ANSWER_KINDS = [
  'responded',
  'decided',
  'recalled',
  'wrote-scene',
  'planned-trial',
  'reflected',
  'asked-observer',
] as const satisfies readonly EntryKind[];

/** True for an entry that answers its moment. */
export const isAnswer = (entry: Pick<Entry, 'kind'>): boolean => (ANSWER_KINDS as readonly EntryKind[]).includes(entry.kind);
