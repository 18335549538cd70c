import { z } from 'zod';

/** What an organisation offers to look deeper with, as an administrator sets it; the key is taken and never given back. */
export const deeperLookSettingsSchema = z.object({
  byEncoder: z.boolean().describe('Whether the sentence encoder on this server may be asked.'),
  isEncoderHere: z.boolean().describe('False where the optional part is not installed.'),
  model: z.object({ address: z.string(), name: z.string(), hasKey: z.boolean() }).nullable(),
  humanContact: z.string().nullable().describe('Whom people can turn to when what they write is too heavy for feedback.'),
});
export type DeeperLookSettings = z.output<typeof deeperLookSettingsSchema>;

const address = z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' }).max(500);
export const deeperLookChangeSchema = z.strictObject({
  byEncoder: z.boolean(),
  model: z
    .strictObject({
      address: address.refine((text) => !/[?#@]/.test(text), 'must name no account and no question'),
      name: z.string().trim().min(1).max(200),
      key: z.string().max(500).nullable().optional().describe('Left out, the key stays as it is; null takes it away.'),
    })
    .nullable(),
  humanContact: z.string().trim().max(300).nullable().optional().describe('Left out, it stays as it is.'),
});
export type DeeperLookChange = z.output<typeof deeperLookChangeSchema>;

/** What somebody may have their words looked at with, and what of it they agreed to. */
export const deeperLookOfferSchema = z.object({
  encoder: z.object({ agreed: z.boolean() }).nullable(),
  model: z.object({ at: z.string().describe('The host the words would go to.'), agreed: z.boolean() }).nullable(),
});
export type DeeperLookOffer = z.output<typeof deeperLookOfferSchema>;

/** A response to be looked at and forgotten. */
export const deeperLookRequestSchema = z.strictObject({
  text: z.string().min(1).max(5_000),
  language: z.string().max(35),
  prompt: z.string().max(10_000),
  mostWords: z.int().min(1).max(1_000).optional(),
  wanted: z.record(z.string().max(60), z.enum(['present', 'absent'])),
});
export type DeeperLookRequest = z.output<typeof deeperLookRequestSchema>;

const span = z.tuple([z.number(), z.number()]).readonly();
export const deeperLookSaidSchema = z.object({
  distress: z.boolean(),
  remarks: z.array(z.object({ kind: z.enum(['works', 'try']), criterion: z.string(), asks: z.string(), spans: z.array(span) })),
});

const figure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('in-words'), people: z.number(), share: z.enum(['a few', 'about half', 'most']) }),
  z.object({ kind: z.literal('in-numbers'), people: z.number(), yes: z.union([z.number(), z.literal('fewer than 5')]) }),
]);

/** For how many people the look at their answer was unsure of most of what the prompt asks for; prompts with too few answers are left out. */
export const unsureSchema = z.object({ prompts: z.array(z.object({ moment: z.string(), figure })) });
export type Unsure = z.output<typeof unsureSchema>;
