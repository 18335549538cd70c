import type { Availability, Blueprint, Enrolment, Entry, Instant, Revision, ShareBack, Touchpoint } from '@micromoment/core';
import { z } from 'zod';

/** The most entries one batch may carry. */
export const BATCH_LIMIT = 200;

/** A batch as it arrives: entries are looked at one by one, so that one bad entry never holds up the rest. */
export const syncRequestSchema = z.object({
  device: z.uuid().describe('The id the device gave itself.'),
  sentAt: z.number().int().describe("The device's clock at sending, in milliseconds since 1970; the skew is estimated from it."),
  cursor: z.string().max(200).nullable().describe('What the last answer returned; null asks for everything.'),
  shelf: z.string().max(100).nullable().optional().describe('What the last answer returned; blueprints that stand on it are not sent again.'),
  entries: z.array(z.unknown()).max(BATCH_LIMIT, `at most ${BATCH_LIMIT} entries a batch`),
});
export type SyncRequest = z.input<typeof syncRequestSchema>;

/** What became of one entry. A device removes it from its outbox only when it is stored or a duplicate. */
export type EntryStatus =
  | { readonly id: string; readonly status: 'stored'; readonly skewed?: true }
  | { readonly id: string; readonly status: 'duplicate' }
  | { readonly id: string; readonly status: 'rejected'; readonly reason: string };

/** When somebody can be reached, as dates and times and without a calendar's library: what a device needs to say by when a trial ends. */
export type ReachableHours = Pick<Availability, 'zone' | 'working' | 'quiet' | 'daysOff' | 'occasions'>;
const minuteSpan = z.object({ from: z.number(), until: z.number() });
const reachableHoursSchema = z.object({
  zone: z.string(),
  working: minuteSpan.extend({ days: z.array(z.number()) }),
  quiet: minuteSpan,
  daysOff: z.array(z.string()).describe('Leave and public holidays.'),
  occasions: z.array(minuteSpan).optional().describe('Calendar events that practice is for: their times and nothing else.'),
});

export const syncResponseSchema = z.object({
  statuses: z.array(
    z.object({ id: z.string(), status: z.enum(['stored', 'duplicate', 'rejected']), reason: z.string().optional(), skewed: z.literal(true).optional() }),
  ),
  now: z.number().describe("The server's clock, in milliseconds since 1970."),
  agrees: z.boolean().describe('Whether this person agrees to practise here; without it nothing is planned, and no answer is taken in.'),
  cursor: z.string(),
  lacks: z
    .object({ entries: z.array(z.looseObject({ id: z.string(), kind: z.string() })), authors: z.array(z.object({ id: z.string(), name: z.string() })) })
    .describe('Entries of this person that the device has not seen, and the colleagues who wrote some of them.'),
  touchpoints: z.array(z.looseObject({ id: z.string() })).describe('All that is planned for this person and still open.'),
  blueprints: z.array(z.looseObject({ revision: z.string() })).describe('The blueprint of every revision enrolled; none when the device has them.'),
  shelf: z.string().describe('Names the blueprints the device then has.'),
  enrolments: z.array(z.looseObject({ id: z.string() })),
  shareBacks: z.array(z.looseObject({ id: z.string(), text: z.string() })).describe('What changed because of the learners, newest first.'),
  hours: reachableHoursSchema,
});

/** The answer to a batch: a status per id, and what the device lacks. The larder is made of nothing else. */
export type SyncResponse = {
  readonly statuses: readonly EntryStatus[];
  readonly now: Instant;
  readonly agrees: boolean;
  readonly cursor: string;
  readonly lacks: { readonly entries: readonly Entry[]; readonly authors: readonly Author[] };
  readonly touchpoints: readonly Touchpoint[];
  readonly blueprints: readonly RevisedBlueprint[];
  readonly shelf: string;
  readonly enrolments: readonly Enrolment[];
  readonly shareBacks: readonly ShareBack[];
  readonly hours: ReachableHours;
};
/** A colleague who wrote something about whoever asks. */
export type Author = { readonly id: string; readonly name: string };
export type RevisedBlueprint = { readonly revision: Revision; readonly blueprint: Blueprint };
