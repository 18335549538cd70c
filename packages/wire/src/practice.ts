import {
  CONSTRAINTS,
  dayNamed,
  minutes,
  MOVERS,
  zoneNamed,
  type Admission,
  type BlueprintId,
  type Constraint,
  type Instant,
  type Mover,
  type Terms,
  type Weekday,
  type Zone,
} from '@micromoment/core';
import { z } from 'zod';
import { someText } from './plain-text.ts';

const DAY_MINUTES = 24 * 60;

const zone = z
  .string()
  .refine((name) => zoneNamed(name) !== undefined, 'an IANA time zone, such as Europe/Lisbon')
  .transform((name) => name as Zone); // just accepted

const minuteUpTo = (last: number) => z.number().int().min(0).max(last).transform(minutes).describe('Minutes since midnight, by the wall clock.');

const span = { from: minuteUpTo(DAY_MINUTES - 1), until: minuteUpTo(DAY_MINUTES) };
const isSpan = ({ from, until }: { readonly from: number; readonly until: number }) => from !== until;

const weekday = z
  .number()
  .int()
  .min(1)
  .max(7)
  .transform((day) => day as Weekday); // 1 to 7, as just checked

const working = z
  .object({ days: z.array(weekday).min(1, 'at least one day').max(7).transform(inOrder), ...span })
  .refine(isSpan, 'begins where it ends')
  .describe('The days, 1 for Monday to 7, and the hours in which a touchpoint may come.');

const day = z
  .string()
  .refine((text) => dayNamed(text) !== undefined, 'a day such as 2026-12-25')
  .describe('A day of the calendar, such as 2026-12-25.');

const region = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,5}){0,2}$/, 'a country such as DE, or a part of one such as DE-BY')
  .describe('Whose public holidays are days off.');

const most = z
  .object({ perDay: z.number().int().min(1).max(2).nullable(), perWeek: z.number().int().min(1).max(14).nullable() })
  .describe('The most that may come in a day, and in a week of each practice, where that is less than usual.');

const instantGiven = z
  .number()
  .int()
  .nonnegative()
  .transform((at) => at as Instant); // any whole number is an instant

/** What a person may change of their own practice: all of it or a part. What is left out stays as it is. */
export const practiceChangeSchema = z.strictObject({
  mark: z.string().max(64).exactOptional().describe('The mark of the practice that is changed; refused when it has been changed meanwhile.'),
  zone: zone.exactOptional(),
  working: working.exactOptional(),
  quiet: z.object(span).refine(isSpan, 'begins where it ends').exactOptional(),
  leave: z.array(day).max(400, 'at most 400 days').transform(inOrder).exactOptional().describe('All the days of leave, in the place of those told before.'),
  region: region.nullable().exactOptional(),
  most: most.exactOptional(),
  channels: z.object({ email: z.boolean() }).exactOptional(),
  enrolments: z
    .array(
      z.strictObject({
        id: z.uuid(),
        constraint: z.enum(CONSTRAINTS).nullable().exactOptional().describe('What makes practice hardest.'),
        pausedUntil: instantGiven.nullable().exactOptional().describe('Nothing comes before this instant; null takes practice up again.'),
      }),
    )
    .max(50)
    .exactOptional(),
});
export type PracticeChange = z.output<typeof practiceChangeSchema>;
/** The same as it is sent. */
export type PracticeChangeSent = z.input<typeof practiceChangeSchema>;

/** A person's own practice: when and where it reaches them, and what they practise. */
export type Practice = {
  /** Names how it stands now: what may change of it, and nothing else. */
  readonly mark: string;
  readonly zone: Zone;
  readonly working: { readonly days: readonly Weekday[]; readonly from: number; readonly until: number };
  readonly quiet: { readonly from: number; readonly until: number };
  readonly leave: Terms['leave'];
  readonly region: string | null;
  /** The public holidays of that region in the year to come. */
  readonly holidays: readonly string[];
  readonly most: Terms['most'];
  readonly channels: Terms['channels'];
  readonly enrolments: readonly PractisedBlueprint[];
};
export type PractisedBlueprint = {
  readonly id: string;
  readonly blueprint: BlueprintId;
  readonly title: string;
  readonly startedAt: Instant;
  readonly constraint: Constraint | null;
  readonly pausedUntil: Instant | null;
  /** Touchpoints a week by its author's cadence. */
  readonly perWeek: number;
};

const enrolmentSchema = z.object({
  id: z.string(),
  blueprint: z.string(),
  title: z.string(),
  startedAt: z.number(),
  constraint: z.enum(CONSTRAINTS).nullable(),
  pausedUntil: z.number().nullable(),
  perWeek: z.number(),
});

const spanGiven = { from: z.number(), until: z.number() };
export const practiceSchema = z.object({
  mark: z.string(),
  zone: z.string(),
  working: z.object({ days: z.array(z.number()), ...spanGiven }),
  quiet: z.object(spanGiven),
  leave: z.array(z.string()),
  region: z.string().nullable(),
  holidays: z.array(z.string()),
  most: z.object({ perDay: z.number().nullable(), perWeek: z.number().nullable() }),
  channels: z.object({ email: z.boolean() }),
  enrolments: z.array(enrolmentSchema),
});

/** A touchpoint as a preview shows it. */
export type PreviewedTouchpoint = {
  readonly id: string;
  readonly blueprint: BlueprintId;
  readonly moment: string;
  readonly minutes: number;
  readonly due: Instant;
};
/** What would become of one touchpoint: `from` is null for one that comes in, `to` for one that goes; `because` is what keeps it from its best instant then. */
export type PreviewedChange = {
  readonly blueprint: BlueprintId;
  readonly moment: string;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly because: readonly Mover[];
};

/** The next four weeks as they are and as they would be. */
export type PracticePreview = {
  readonly before: readonly PreviewedTouchpoint[];
  readonly after: readonly PreviewedTouchpoint[];
  readonly changes: readonly PreviewedChange[];
};

const previewed = z.object({ id: z.string(), blueprint: z.string(), moment: z.string(), minutes: z.number(), due: z.number() });
export const practicePreviewSchema = z.object({
  before: z.array(previewed),
  after: z.array(previewed),
  changes: z.array(
    z.object({ blueprint: z.string(), moment: z.string(), from: z.number().nullable(), to: z.number().nullable(), because: z.array(z.enum(MOVERS)) }),
  ),
});

/** Countries and their parts by code, such as `DE-BY`, and by name in English. */
export const regionsSchema = z.object({
  regions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      part: z.string().nullable().describe('What the part of a country is called there; null for a whole country.'),
    }),
  ),
});
export type Regions = z.infer<typeof regionsSchema>;

/** What somebody would begin to practise, and what makes it hardest for them. */
export const beginningSchema = z.strictObject({
  blueprint: someText(200),
  constraint: z.enum(CONSTRAINTS).nullable().default(null),
  startAt: instantGiven.exactOptional().describe('When to begin; now when left out. In milliseconds since 1970.'),
});
export type Beginning = z.output<typeof beginningSchema>;
/** The same as it is sent. */
export type BeginningSent = z.input<typeof beginningSchema>;

/** Whether there is room for it, for a program and in words. */
export type Room = { readonly admission: Admission; readonly says: string };
export const roomSchema = z.object({
  admission: z.object({
    kind: z.enum(['now', 'later', 'not-soon']),
    startAt: z.number().optional(),
    because: z.enum(['enough-at-once', 'too-much']).optional(),
  }),
  says: z.string(),
});

/** Each once, smallest first. */
function inOrder<Value extends string | number>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1));
}
