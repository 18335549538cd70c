import { instant, REFLECTION_PARTS, zoneNamed, type Entry, type Rating, type Revision } from '@micromoment/core';
import { z } from 'zod';

const LONGEST_WORDS = 4_000;

const words = z.string().max(LONGEST_WORDS, `at most ${LONGEST_WORDS} characters`);
const seconds = z.number().int().min(0).max(86_400);
const at = z.number().int().min(0).max(8.64e15).transform(instant).describe('Milliseconds since 1970, UTC.');
const rating = z
  .number()
  .int()
  .min(1)
  .max(5)
  .transform((value) => value as Rating); // 1-5 and whole, as just checked
// PostgreSQL keeps no NUL in a text: one such id would fail the whole batch again and again instead of being refused by itself.
const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u, 'no control characters');
const level = z.number().min(0).max(5);
const nothing = z.object({}).strict();

// Whether a name is a zone costs a formatter to find out, and a batch names the same one fifty times.
const knownZones = new Set<string>();
export const isZone = (name: string): boolean => {
  if (knownZones.has(name)) return true;
  const known = zoneNamed(name) !== undefined;
  if (known) knownZones.add(name);
  return known;
};
const zoneSchema = z.string().max(60).refine(isZone, 'an IANA time zone, such as Europe/Lisbon');

const envelope = {
  id: z.uuidv7().describe('Made on the device.'),
  device: z.uuid(),
  seq: z.number().int().min(0),
  at,
  zone: zoneSchema,
  blueprint: id,
  revision: id.transform((text) => text as Revision), // believed only when it names a published revision; the server looks
  moment: id,
  twist: id.nullable(),
  touchpoint: z.uuid().nullable(),
};

const looked = z
  .object({ criteria: z.number().int().min(1).max(20), unsure: z.number().int().min(0).max(20) })
  .strict()
  .refine(({ criteria, unsure }) => unsure <= criteria);

const happening = <Kind extends string, Facts extends z.ZodType, Words extends z.ZodType>(kind: Kind, facts: Facts, wordsOf: Words) =>
  z.object({ ...envelope, kind: z.literal(kind), facts, words: wordsOf }).strict();

/** An entry as a device sends it; whose it is follows from the session, never from the text. */
export const sentEntrySchema = z.discriminatedUnion('kind', [
  happening('opened', nothing, nothing),
  happening('skipped', z.object({ until: z.enum(['later-today', 'another-day']) }).strict(), nothing),
  happening(
    'responded',
    z.object({ seconds, looked: looked.exactOptional() }).strict(),
    z.object({ response: words, difference: words.exactOptional() }).strict(),
  ),
  happening(
    'decided',
    z
      .object({
        seconds,
        path: z
          .array(z.object({ scene: id.nullable(), option: id }).strict())
          .min(1)
          .max(10),
        state: z.object({ trust: level, engagement: level }).strict(),
      })
      .strict(),
    nothing,
  ),
  happening('recalled', z.object({ seconds, recall: z.enum(['missed', 'part', 'all']) }).strict(), z.object({ answer: words }).strict()),
  happening('wrote-scene', z.object({ seconds }).strict(), z.object({ scene: words }).strict()),
  happening('rated-confidence', z.object({ rating, when: z.enum(['before', 'after', 'looking-back']) }).strict(), nothing),
  happening(
    'planned-trial',
    z.object({ until: at, remindAt: at.nullable(), occasion: at.exactOptional() }).strict(),
    z.object({ if: words, then: words, with: words }).strict(),
  ),
  happening(
    'reflected',
    z
      .object({
        outcome: z.enum(['tried', 'partly', 'not-yet', 'no-opportunity']),
        tone: rating.exactOptional(),
        timing: rating.exactOptional(),
        reaction: rating.exactOptional(),
        exampleFirst: z.boolean().exactOptional(),
      })
      .strict(),
    z
      .object(
        Object.fromEntries(REFLECTION_PARTS.map((part) => [part, words.exactOptional()])) as Record<
          (typeof REFLECTION_PARTS)[number],
          z.ZodExactOptional<typeof words>
        >,
      )
      .strict(),
  ),
  happening('asked-observer', z.object({ observer: z.uuid() }).strict(), nothing),
]);
export type SentEntry = z.output<typeof sentEntrySchema>;

// Held by the compiler: what the door lets in is an entry of the core, but for whose it is.
type Assigns<Wide, Narrow extends Wide> = Narrow;
export type EntryFromWire = Assigns<Entry, SentEntry & { person: string; author: string }>;
