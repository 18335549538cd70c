import type { BlueprintId, Family, Instant, MomentKind } from '@micromoment/core';
import { z } from 'zod';
import { beginningSchema, roomSchema, type Room } from './practice.ts';

/** The library as a learner reads it: every blueprint in use as a card of sentences. */
export type Library = { readonly cards: readonly LibraryCard[] };
export type LibraryCard = {
  readonly blueprint: BlueprintId;
  readonly title: string;
  /** What one does, in a sentence. */
  readonly behaviour: string;
  readonly family: Family;
  readonly language: string;
  /** About how many minutes a week. */
  readonly minutes: number;
  readonly writtenBy: WrittenBy;
  readonly thisWeek: ThisWeek | null;
  readonly practised: Practised | null;
};
/** A colleague by name, a catalogue's publisher, or whoever wrote the library that came along. */
export type WrittenBy = { readonly kind: 'colleague' | 'publisher'; readonly name: string } | { readonly kind: 'library' };
/** What changed in the last seven days: it is new, or these sentences. */
export type ThisWeek = { readonly kind: 'new' } | { readonly kind: 'changed'; readonly what: readonly string[] };
export type Practised = { readonly startedAt: Instant };

export const librarySchema = z.object({ cards: z.array(z.looseObject({ blueprint: z.string(), title: z.string(), minutes: z.number() })) });

/** One blueprint before one agrees to practise it. */
export type LibraryPage = {
  readonly card: LibraryCard;
  readonly why: string;
  readonly noticedAs: string;
  readonly moments: readonly { readonly id: string; readonly title: string | null; readonly kind: MomentKind; readonly minutes: number }[];
};
export const libraryPageSchema = z.object({
  card: z.looseObject({ blueprint: z.string() }),
  why: z.string(),
  noticedAs: z.string(),
  moments: z.array(z.looseObject({ id: z.string() })),
});

/** When it would begin, and the first dates of it. */
export type FirstDates = { readonly room: Room; readonly startAt: Instant | null; readonly dates: readonly FirstDate[] };
export type FirstDate = { readonly due: Instant; readonly minutes: number; readonly moment: string };
export const firstDatesSchema = z.object({
  room: roomSchema,
  startAt: z.number().nullable().describe('When there is room for it; null when there is none for half a year.'),
  dates: z.array(z.object({ due: z.number(), minutes: z.number(), moment: z.string() })),
});
export const datesAskedSchema = beginningSchema.pick({ constraint: true });

/** What catalogues have brought this week, for one line on Today. */
export type FreshInLibrary = { readonly fresh: readonly { readonly blueprint: BlueprintId; readonly title: string }[] };
export const freshInLibrarySchema = z.object({ fresh: z.array(z.object({ blueprint: z.string(), title: z.string() })) });
