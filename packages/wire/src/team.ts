import {
  CHECK_IN_LINE_LENGTH,
  PRAISE_LENGTH,
  type CheckIn,
  type CoachTrack,
  type Instant,
  type Praise,
  type SharedEntry,
  type TeamWeeks,
  type TrialMoment,
} from '@micromoment/core';
import { z } from 'zod';
import { plainText, someText } from './plain-text.ts';

/** Shows one entry to whoever leads the person, or takes it back. */
export const shareRequestSchema = z.object({ entry: z.uuid(), shared: z.boolean() });
export type ShareRequest = z.infer<typeof shareRequestSchema>;

export const newPraiseSchema = z.object({
  id: z.uuidv7(),
  to: z.uuid(),
  about: z.uuid().nullable(),
  text: someText(PRAISE_LENGTH),
  asksToBePublic: z.boolean(),
});
export type NewPraise = z.infer<typeof newPraiseSchema>;
export const praisePublicSchema = z.object({ public: z.boolean() });

const line = plainText(CHECK_IN_LINE_LENGTH);
/** A check-in as either of the two wrote it; `over` says when it was written last as they saw it, null for a new one. */
export const writtenCheckInSchema = z.object({
  id: z.uuidv7(),
  with: z.uuid(),
  lines: z.object({ tried: line, helps: line, next: line }),
  over: z.number().int().nullable(),
});
export type WrittenCheckIn = z.infer<typeof writtenCheckInSchema>;

/** What a team practises, with figures that rest on five people or more; the very same for whoever leads and for those who are led. */
export type TeamPractice = {
  readonly blueprint: string;
  readonly title: string;
  readonly language: string;
  readonly does: string;
  readonly noticedAs: string;
  readonly coach: CoachTrack | null;
  /** The sprint it runs in, where most of them are in one. */
  readonly sprint: { readonly name: string; readonly until: Instant | null } | null;
  readonly weeks: TeamWeeks['weeks'];
};

/** A shared entry with the names it needs. What an author wrote of it, its title and what a plan began with, is in a language of its own. */
export type SharedShown = SharedEntry & {
  readonly name: string;
  readonly title: string;
  /** Null once its blueprint is gone. */
  readonly language: string | null;
  /** What plans of this blueprint begin with; of other entries none. */
  readonly trials: readonly Pick<TrialMoment, 'if' | 'then'>[];
};
export type PraiseShown = Praise & { readonly fromName: string; readonly toName: string };
export type CheckInShown = CheckIn & { readonly leadName: string; readonly personName: string };

/** The page of somebody who leads others: what they practise, what they chose to share, one of them to encourage. No one's activity. */
export type TeamPage = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly practices: readonly TeamPractice[];
  readonly shared: readonly SharedShown[];
  /** The shared entry to begin with; null when nothing waits. */
  readonly encourage: string | null;
  readonly praised: readonly PraiseShown[];
  readonly checkIns: readonly CheckInShown[];
};

/** The page of somebody who is led: what whoever leads them sees, and all that passed between the two. */
export type SeenPage = {
  readonly lead: { readonly id: string; readonly name: string } | null;
  readonly practices: readonly TeamPractice[];
  readonly shared: readonly SharedShown[];
  readonly checkIns: readonly CheckInShown[];
};

/** Praise for and by a person, and what others made public. */
export type PraisePage = { readonly received: readonly PraiseShown[]; readonly given: readonly PraiseShown[]; readonly shownToAll: readonly PraiseShown[] };

export const teamPageSchema = z.looseObject({ people: z.array(z.looseObject({ id: z.string() })), shared: z.array(z.looseObject({ id: z.string() })) });
export const seenPageSchema = z.looseObject({ practices: z.array(z.looseObject({})), shared: z.array(z.looseObject({ id: z.string() })) });
export const praisePageSchema = z.looseObject({ received: z.array(z.looseObject({ id: z.string() })) });
export const checkInsSchema = z.looseObject({ checkIns: z.array(z.looseObject({ id: z.string() })) });
