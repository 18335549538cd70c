import type { Adjustment, FlowStep, Instant, ReviewInsight } from '@micromoment/core';
import { z } from 'zod';
import { plainText } from './plain-text.ts';

const id = plainText(200).min(1);

export const adjustmentSchema = z.union([
  z.object({ kind: z.literal('difficulty'), change: z.literal('simplify'), moment: id }),
  z.object({ kind: z.literal('cadence'), change: z.literal('per-week'), perWeek: z.number().min(0.25).max(7) }),
  z.object({
    kind: z.literal('relevance'),
    change: z.literal('add-example'),
    moment: id,
    text: plainText(400).min(1),
    because: plainText(400).min(1),
    shows: id.exactOptional().describe('The criterion a contrast misses; without it the text is a further model.'),
  }),
  z.object({ kind: z.literal('relevance'), change: z.literal('other-occasion'), moment: id, if: plainText(300).min(1) }),
]);

/** One line of the blueprint's text before and after. */
export const diffLineSchema = z.object({ kind: z.enum(['same', 'removed', 'added', 'gap']), text: z.string() });
export type DiffLine = z.infer<typeof diffLineSchema>;

/** One thing that may be chosen: its sentence for people, and the adjustment it stands for. */
export type Choice = { readonly title: string; readonly adjustment: Adjustment };

/** The review page of one blueprint: the insight, what may be chosen, and what was decided before. */
export type ReviewPage = {
  readonly blueprint: { readonly id: string; readonly title: string; readonly revision: string; readonly source: string };
  readonly insight: ReviewInsight;
  readonly choices: readonly Choice[];
  readonly flow: readonly FlowStep[];
  readonly shareBackDraft: string;
  readonly history: readonly PastReview[];
};
export type { FlowStep } from '@micromoment/core';
export type PastReview = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly headline: string;
  readonly decision: string;
  readonly because: string;
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

export const decisionRequestSchema = z.object({
  revision: id.describe('The revision the facilitator looked at; a newer one refuses the decision.'),
  adjustment: adjustmentSchema.nullable().describe('Null leaves the blueprint as it is.'),
  because: plainText(500).min(1),
  shareBack: plainText(280).nullable(),
});
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;
