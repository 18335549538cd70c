import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** Publishes a blueprint's text as a new revision; refused when it does not lint, or when another was published meanwhile. */
export const publishRequestSchema = z.object({
  source: plainText(300_000).min(1),
  because: plainText(500).default(''),
  over: plainText(200)
    .min(1)
    .nullable()
    .exactOptional()
    .describe('The revision the author began from, null for a blueprint that is new here. Left out, the text replaces whatever is there.'),
});
export type PublishRequest = z.input<typeof publishRequestSchema>;
export const publishedSchema = z.object({ blueprint: z.string(), revision: z.string(), changed: z.boolean() });
export type Published = z.infer<typeof publishedSchema>;

/** The organisation's blueprints as its authors see them, by title. */
export const blueprintListSchema = z.object({
  blueprints: z.array(
    z.object({
      blueprint: z.string(),
      title: z.string(),
      language: z.string().describe('The language it is written in, as a BCP 47 tag.'),
      does: z.string().describe('The one behaviour it develops.'),
      moments: z.number().describe('How many moments it has.'),
      publishedAt: z.number(),
      because: z.string().describe('Why the revision in use was published.'),
      withdrawn: z.string().nullable().describe('Why its publisher has withdrawn the release in use; null when nobody has.'),
    }),
  ),
});
export type BlueprintList = z.infer<typeof blueprintListSchema>;

/** One blueprint's text as it is in use now. */
export const publishedTextSchema = z.object({
  blueprint: z.string(),
  revision: z.string(),
  title: z.string(),
  source: z.string(),
  publishedAt: z.number(),
  because: z.string(),
});
export type PublishedText = z.infer<typeof publishedTextSchema>;
