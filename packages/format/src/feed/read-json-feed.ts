import { instant, no, ok, type Catalogue, type Result, type Revision } from '@micromoment/core';
import { z } from 'zod';
import { blueprintSchema } from '../schema.ts';
import { isWritable } from '../unwritable.ts';
import { FEED_VERSION } from './json-feed.ts';

/** Reads a catalogue from the untrusted text of its JSON Feed; whether its signatures hold is asked elsewhere. Problem: one sentence that says what it lacks. */
export function readJsonFeed(text: string): Result<Catalogue, string> {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return no('The feed is not whole: it is no JSON.');
  }
  const feed = feedSchema.safeParse(written);
  if (!feed.success) return no(whatIsWrong(feed.error));
  const { title, description, authors, feed_url: address = null, items, _micromoment } = feed.data;
  const releases = items.map(({ _micromoment: { release, signature } }) => ({ ...release, signature }));
  const names = new Set(releases.map(({ blueprint, number }) => `${blueprint} ${number}`));
  if (names.size < releases.length) return no('The feed holds two releases of one number.');
  const { key, handOvers, withdrawals } = _micromoment;
  return ok({ title, description, publisher: authors[0]?.name ?? title, address, key, handOvers, releases, withdrawals });
}

const words = (most: number) => z.string().max(most).refine(isWritable, { error: 'holds a character that cannot be shown' });

const releaseSchema = z.strictObject({
  blueprint: blueprintSchema.shape.blueprint,
  number: z.int().min(1),
  revision: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .transform((text) => text as Revision), // what it is a revision of is checked against the text it belongs to
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(1),
  title: words(200),
  behaviour: words(1_000),
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z0-9-]+$/),
  publishedAt: z.int().min(0).transform(instant),
  changes: z.array(words(1_000)).max(200),
});

const keySchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const signatureSchema = z.string().regex(/^[A-Za-z0-9_-]{86}$/);
const handOverSchema = z.strictObject({ from: keySchema, to: keySchema, signature: signatureSchema });

const withdrawalSchema = z.strictObject({
  blueprint: blueprintSchema.shape.blueprint,
  number: z.int().min(1),
  withdrawnAt: z.int().min(0).transform(instant),
  because: words(1_000).min(1),
  signature: signatureSchema,
});

const feedSchema = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  title: words(200).min(1),
  description: words(2_000).default(''),
  authors: z
    .array(z.object({ name: words(200) }))
    .max(20)
    .default([]),
  feed_url: z.url().optional(),
  _micromoment: z.object({
    version: z.literal(FEED_VERSION),
    key: keySchema,
    handOvers: z.array(handOverSchema).max(100).default([]),
    withdrawals: z.array(withdrawalSchema).max(20_000).default([]),
  }),
  items: z.array(z.object({ _micromoment: z.object({ release: releaseSchema, signature: signatureSchema }) })).max(20_000),
});

function whatIsWrong({ issues: [first] }: z.ZodError): string {
  const [key] = first?.path ?? [];
  if (key === '_micromoment') return 'This is a feed, and no catalogue: it has no key that this version reads.';
  return `The feed does not read as a catalogue: ${first?.path.join('.') || 'its top'} ${(first?.message ?? 'is wrong').replace(/^./, (sign) => sign.toLowerCase())}.`;
}
