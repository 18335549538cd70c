import type { Place } from './place.ts';

/** Something that keeps a text from being a blueprint: what, why, how to mend it, and where. */
export type FormatProblem = {
  readonly kind: FormatProblemKind;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly at: Place;
  /** The keys that lead there, list positions as figures: `moments.0.ask`. */
  readonly path: string;
  /** The text that should stand at `at` instead, where there is no doubt. */
  readonly instead?: string;
};

export type FormatProblemKind =
  | 'syntax'
  | 'too-large'
  | 'too-deep'
  | 'several-documents'
  | 'directive'
  | 'alias'
  | 'tag'
  | 'control-character'
  | 'duplicate-key'
  | 'reserved-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'missing';
