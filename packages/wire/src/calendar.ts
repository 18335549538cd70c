import { calendarAddress, isCalendarAddress, LARGEST_CALENDAR, type Instant, type PairingRule } from '@micromoment/core';
import { z } from 'zod';
import { someText } from './plain-text.ts';

const pairingRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one-to-one') }).describe('A meeting with one other person.'),
  z.strictObject({ kind: z.literal('title'), words: z.array(someText(60)).min(1).max(10) }).describe('Any of these words stands in its title.'),
  z.strictObject({ kind: z.literal('with'), name: someText(120) }).describe('Somebody of that name or address is in it.'),
]);

/** A calendar file, given once. Titles and people are looked at and not kept. */
export const calendarFileSchema = z.strictObject({ text: z.string().min(1).max(LARGEST_CALENDAR, 'at most 900,000 characters') });
/** The address of a calendar, asked every few hours: `https://…` or `webcal://…`. */
export const calendarAddressSchema = z.strictObject({
  address: z.string().max(2000).overwrite(calendarAddress).refine(isCalendarAddress, 'an address such as https://calendar.example.org/me.ics'),
});
export const calendarRemovalSchema = z.strictObject({ id: z.uuid() });
/** All of a person's rules, in the place of those they had. */
export const pairingRulesSchema = z.strictObject({ rules: z.array(pairingRule).max(10) });
export type PairingRulesSent = z.input<typeof pairingRulesSchema>;
/** The touchpoint whose meeting is none: "not this meeting". */
export const notThisSchema = z.strictObject({ touchpoint: z.uuid() });

/** What a person has told of their calendar, and what is kept of it. */
export type OwnCalendar = {
  readonly calendars: readonly {
    readonly id: string;
    /** Where it is read from, without what is secret in it; null for a file that was given once. */
    readonly host: string | null;
    readonly addedAt: Instant;
    readonly readAt: Instant | null;
    readonly problem: string | null;
  }[];
  readonly rules: readonly { readonly id: string; readonly rule: PairingRule }[];
  /** The meetings to come that are an occasion by one of the rules, soonest first. */
  readonly occasions: readonly { readonly from: Instant; readonly until: Instant; readonly rule: string; readonly isRefused: boolean }[];
  /** How many busy spans are known in the weeks to come. */
  readonly busy: number;
  /** When the feed of planned touchpoints was made; null where there is none. */
  readonly feedMadeAt: number | null;
};
export const ownCalendarSchema = z.object({
  calendars: z.array(
    z.object({ id: z.string(), host: z.string().nullable(), addedAt: z.number(), readAt: z.number().nullable(), problem: z.string().nullable() }),
  ),
  rules: z.array(z.object({ id: z.string(), rule: pairingRule })),
  occasions: z.array(z.object({ from: z.number(), until: z.number(), rule: z.string(), isRefused: z.boolean() })),
  busy: z.number(),
  feedMadeAt: z.number().nullable(),
});

/** The address of a fresh feed: shown once, for only its hash is kept. */
export const calendarFeedSchema = z.object({ url: z.string() });
export type CalendarFeed = z.infer<typeof calendarFeedSchema>;
