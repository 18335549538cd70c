import type { Instant, Language, Role } from '@micromoment/core';
import { z } from 'zod';

/** Who is signed in, where, and what the clock of that place says. */
export type Me = {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly zone: string;
    /** The language they chose; null for one who never said. */
    readonly language: Language | null;
    /** True when they have agreed, in the present wording, to how their practice is kept. */
    readonly hasConsented: boolean;
  };
  readonly organisation: { readonly id: string; readonly name: string; readonly demo: boolean };
  /** Whom people here can turn to when something is too heavy for feedback; null where nobody was named. */
  readonly humanContact: string | null;
  readonly now: Instant;
};
export const meSchema = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    zone: z.string(),
    language: z.string().nullable(),
    hasConsented: z.boolean(),
  }),
  organisation: z.object({ id: z.string(), name: z.string(), demo: z.boolean() }),
  humanContact: z.string().nullable(),
  now: z.number(),
});

/** A one-use sign-in token, pressed on the page its link opens. */
export const signInRequestSchema = z.object({ token: z.string().min(1).max(200) });
export type SignInRequest = z.infer<typeof signInRequestSchema>;

/** Asks for a sign-in link by mail. The answer is the same whether or not the address is known. */
export const linkRequestSchema = z.object({ email: z.email() });
export type LinkRequest = z.infer<typeof linkRequestSchema>;

/** Colleagues whom a learner may ask what they noticed. */
export const colleaguesSchema = z.object({
  colleagues: z.array(z.object({ id: z.string(), name: z.string(), manages: z.boolean().describe('True for the person who manages the learner.') })),
});
export type Colleagues = z.infer<typeof colleaguesSchema>;
