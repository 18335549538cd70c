import { CONSENT_ABOUTS, LANGUAGES, LOOKED_AT, SECTIONS, type ConsentAbout, type Consent, type Instant, type LookedAt, type Section } from '@micromoment/core';
import { z } from 'zod';

/** What is kept about a person besides their journal: what they agreed to, who looked, and where they are signed in. */
export type Privacy = {
  readonly consents: readonly Consent[];
  readonly looks: readonly LookedAtYou[];
  readonly sessions: readonly SignedInDevice[];
};
/** Somebody was shown something of this person that is not theirs. */
export type LookedAtYou = { readonly by: string; readonly what: LookedAt; readonly at: Instant };
/** A place where this person is signed in. `about` is what its browser says of itself. */
export type SignedInDevice = { readonly id: string; readonly since: Instant; readonly about: string; readonly isThisOne: boolean };

const at = z.number().describe('Milliseconds since 1970.');
export const privacySchema = z.object({
  consents: z.array(z.object({ id: z.string(), about: z.enum(CONSENT_ABOUTS), wording: z.number(), given: z.boolean(), at })),
  looks: z.array(z.object({ by: z.string(), what: z.enum(LOOKED_AT), at })),
  sessions: z.array(z.object({ id: z.string(), since: at, about: z.string(), isThisOne: z.boolean() })),
});

/** Agrees to something, or takes it back. */
export const consentDecisionSchema = z.strictObject({ about: z.enum(CONSENT_ABOUTS), given: z.boolean() });
export type ConsentDecision = { readonly about: ConsentAbout; readonly given: boolean };

export const languageChoiceSchema = z.strictObject({ language: z.enum(LANGUAGES) });

/** Ends one session by its id, or all but this one. */
export const endSessionsSchema = z.strictObject({ which: z.union([z.literal('others'), z.strictObject({ id: z.string().min(1).max(200) })]) });
export type EndSessions = z.output<typeof endSessionsSchema>;

/** The person's own e-mail address, typed by hand, as the last word before everything goes. */
export const erasureSchema = z.strictObject({ typed: z.string().min(1).max(320) });

export const starSchema = z.strictObject({ entry: z.uuid(), starred: z.boolean() });
export const starsSchema = z.object({ entries: z.array(z.string()) });
export type Stars = { readonly entries: readonly string[] };

export const sectionOpenedSchema = z.strictObject({ section: z.enum(SECTIONS) });
export const sectionCountedSchema = z.object({ counted: z.boolean().describe('False where this person has not agreed to be counted.') });
/** How often sections were opened: sums of those who agreed; null where there are too few to tell. */
export type SectionSums = { readonly sums: readonly { readonly section: Section; readonly week: number; readonly times: number | null }[] };
export const sectionSumsSchema = z.object({ sums: z.array(z.object({ section: z.string(), week: z.number(), times: z.number().nullable() })) });
