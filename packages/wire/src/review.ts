import {
  CONSTRAINTS,
  DAY_PARTS,
  REACHINGS,
  type Adjustment,
  type CheckDesign,
  type FlowStep,
  type Instant,
  type Meanwhile,
  type Outcome,
  type ReviewInsight,
  type Signal,
  type Slope,
  type Verdict,
} from '@micromoment/core';
import { z } from 'zod';
import { plainText, someText } from './plain-text.ts';

const id = someText(200);

export const adjustmentSchema = z.union([
  z.object({ kind: z.literal('difficulty'), change: z.literal('simplify'), moment: id }),
  z.object({
    kind: z.literal('difficulty'),
    change: z.literal('split'),
    moment: id,
    second: z
      .object({ scene: someText(2_000), ask: someText(400) })
      .exactOptional()
      .describe('For a response: its second part.'),
  }),
  z.object({ kind: z.literal('difficulty'), change: z.literal('new-twist'), moment: id, scene: someText(2_000) }),
  z.object({ kind: z.literal('difficulty'), change: z.literal('retire'), moment: id }),
  z.object({ kind: z.literal('cadence'), change: z.literal('hour'), at: z.enum(DAY_PARTS) }),
  z.object({
    kind: z.literal('cadence'),
    change: z.literal('channel'),
    by: z.enum(REACHINGS),
    for: z.enum(CONSTRAINTS).nullable().describe('Those with that constraint; null for everybody.'),
  }),
  z.object({ kind: z.literal('cadence'), change: z.literal('per-week'), perWeek: z.number().min(0.25).max(7) }),
  z.object({
    kind: z.literal('relevance'),
    change: z.literal('add-example'),
    moment: id,
    text: someText(400),
    because: someText(400),
    shows: id.exactOptional().describe('The criterion a contrast misses; without it the text is a further model.'),
  }),
  z.object({ kind: z.literal('relevance'), change: z.literal('other-occasion'), moment: id, if: someText(300) }),
]);

/** One line of the blueprint's text before and after. */
export const diffLineSchema = z.object({ kind: z.enum(['same', 'removed', 'added', 'gap']), text: z.string() });
export type DiffLine = z.infer<typeof diffLineSchema>;

/** A signal in its reader’s language. */
export type WordedSignal = Omit<Signal, 'called'> & { readonly title: string; readonly means: string };

/** One thing that may be chosen: its name in no language, its sentence for people, the adjustment it stands for, and and how it can be checked; null where it cannot. */
export type Choice = {
  readonly name: string;
  readonly title: string;
  readonly adjustment: Adjustment;
  readonly checks: Checks | null;
};

/** What a check needs on each side, and what is looked at beside what the change is for; null where it could cost nothing. */
export type Checks = { readonly of: 'visits' | 'people'; readonly eachSide: number; readonly watched: string | null };

/** An insight in its reader’s language. */
export type WordedInsight = Pick<ReviewInsight, 'status' | 'sign' | 'moreNeeded' | 'suggested' | 'alternatives'> &
  Readonly<Record<'headline' | 'evidence' | 'interval' | 'against' | 'guardrail', string>> & { readonly also: readonly string[] };

/** The review page of one blueprint: the insight, its figures, what may be chosen, and what was decided before. */
export type ReviewPage = {
  readonly blueprint: { readonly id: string; readonly title: string; readonly language: string; readonly revision: string; readonly source: string };
  readonly insight: WordedInsight;
  readonly choices: readonly Choice[];
  readonly flow: readonly FlowStep[];
  /** What was first shown in the week from that Monday on. */
  readonly trend: readonly { readonly at: Instant; readonly met: number; readonly stopped: number }[];
  readonly slopes: readonly (Slope & { readonly of: 'confidence' | 'looking-back' })[];
  readonly signals: readonly WordedSignal[];
  readonly shareBackDraft: string;
  readonly history: readonly PastReview[];
  /** What was changed for the members of a sprint alone. */
  readonly inSprints: readonly { readonly at: Instant; readonly decision: string }[];
  /** The review that is being held, by oneself or somebody else. */
  readonly draft: HeldDraft | null;
  readonly facilitators: readonly { readonly id: string; readonly name: string; readonly isMe: boolean }[];
};
export type { FlowStep } from '@micromoment/core';
export type PastReview = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  /** Who answers for it. */
  readonly owner: string;
  readonly headline: string;
  readonly decision: string;
  readonly because: string;
  /** True when the figures had suggested something else. */
  readonly overrides: boolean;
  readonly publishedAt: Instant | null;
  /** When everybody was given back what stood before. */
  readonly putBackAt: Instant | null;
  /** False once it was put back, or the blueprint was changed again. */
  readonly mayPutBack: boolean;
  readonly check: PastCheck | null;
};
/** How a guardrail stands, in its reader’s language. */
export type WordedMeanwhile = { readonly verdict: Meanwhile['verdict']; readonly sentence: string };
export type PastCheck = {
  readonly design: CheckDesign;
  /** True while the change waits for its fresh window. */
  readonly waits: boolean;
  /** True while one half has it, and whether everybody gets it is for people to say. */
  readonly awaitsWord: boolean;
  readonly verdict: Verdict | Outcome['verdict'];
  readonly sentence: string;
  /** What became of what must not get worse, in words; null where nothing could. */
  readonly meanwhile: WordedMeanwhile | null;
  readonly moreNeeded: number | null;
  readonly of: 'visits' | 'people';
  readonly at: Instant | null;
};

export const reviewListSchema = z.object({
  reviews: z.array(
    z.object({ blueprint: z.string(), title: z.string(), learners: z.number().describe('Rounded to five below twenty; 0 when fewer than five.') }),
  ),
});
export type ReviewList = z.infer<typeof reviewListSchema>;

export const previewRequestSchema = z.object({ revision: id, adjustment: adjustmentSchema });
export const previewSchema = z.object({
  diff: z.array(diffLineSchema),
  findings: z.array(z.string()),
  refusal: z.string().nullable().describe('Why this adjustment cannot be made; null when it can.'),
  shareBackDraft: z.string().describe('A draft for the learners, from this choice.'),
});
export type Preview = z.infer<typeof previewSchema>;

/** How what came of a change is found out: on one half of the people first, after a fresh window, or not at all. */
export const checkingSchema = z.enum(['randomised-halves', 'fresh-window', 'unchecked']);

export const decisionRequestSchema = z.object({
  revision: id.describe('The revision the facilitator looked at; a newer one refuses the decision.'),
  adjustment: adjustmentSchema.nullable().describe('Null leaves the blueprint as it is.'),
  because: someText(500),
  shareBack: plainText(280).nullable(),
  check: checkingSchema.default('unchecked'),
  owner: z.string().max(100).nullable().default(null).describe('The facilitator who answers for it; null for oneself.'),
});
export type DecisionRequest = z.output<typeof decisionRequestSchema>;

/** What facilitators have chosen and written so far. A choice may still lack its words. */
export const writtenSchema = z.object({
  chosen: plainText(1_000).nullable().describe('The name of the choice; null for leaving it, absent while nothing is chosen.').exactOptional(),
  words: z.record(z.string().max(40), plainText(2_000)).default({}).describe('The words an adjustment needs.'),
  because: plainText(500).default(''),
  check: checkingSchema.exactOptional(),
  owner: z.string().max(100).nullable().default(null),
  shareBack: plainText(280).nullable().default(null),
});
export type Written = z.output<typeof writtenSchema>;

export const draftRequestSchema = z.object({
  revision: id,
  upon: z.number().int().min(0).describe('The version it was written upon, 0 for none. Over a newer one nothing is kept.'),
  step: z.enum(['insight', 'pick', 'publish']),
  written: writtenSchema,
});
export type DraftRequest = z.input<typeof draftRequestSchema>;
export const draftSchema = z.object({ draft: z.looseObject({ version: z.number() }).nullable() });
export type HeldDraft = {
  readonly step: string;
  readonly written: Written;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Instant;
  readonly version: number;
};

export const checkEndSchema = z.object({ review: id, put: z.enum(['to-everybody', 'back']) });
