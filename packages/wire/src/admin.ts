import { zoneNamed, type Zone } from '@micromoment/core';
import { z } from 'zod';
import { plainText, someText } from './plain-text.ts';

/** Adds a person to the administrator's organisation. */
export const newPersonSchema = z.object({
  id: z.uuid().optional(),
  name: someText(120),
  email: z.email(),
  roles: z.array(z.enum(['learner', 'manager', 'facilitator', 'author', 'admin'])).min(1),
  team: plainText(80).nullable().default(null).describe('The name of a team; made when there is none such.'),
  managedBy: z.email().nullable().default(null),
  zone: z
    .string()
    .refine((name) => zoneNamed(name) !== undefined, 'an IANA time zone, such as Europe/Lisbon')
    .transform((name) => name as Zone), // just accepted
  startsAt: z.number().int().optional(),
});
export type NewPerson = z.input<typeof newPersonSchema>;
export const personAddedSchema = z.object({ id: z.string() });

/** Enrols people, by e-mail address, in a blueprint's current revision. */
export const newEnrolmentsSchema = z.object({
  blueprint: someText(200),
  people: z.array(z.email()).min(1).max(500),
  startedAt: z.number().int().optional(),
  whenCrowded: z
    .enum(['ask', 'start-later', 'start-anyway'])
    .default('ask')
    .describe(
      'What becomes of somebody whose weeks have no room for it: not enrolled and named, enrolled from the day there is room, or enrolled all the same.',
    ),
});
export type NewEnrolments = z.input<typeof newEnrolmentsSchema>;
/** The same with what is usual filled in. */
export type WantedEnrolments = z.output<typeof newEnrolmentsSchema>;

/** How many were enrolled, and whose weeks had no room: what to tell whoever enrols them, and from when there is. */
export type Enrolled = { readonly enrolled: number; readonly crowded: readonly Crowd[] };
export type Crowd = { readonly email: string; readonly says: string; readonly startAt: number | null };
export const enrolledSchema = z.object({
  enrolled: z.number(),
  crowded: z.array(z.object({ email: z.string(), says: z.string(), startAt: z.number().nullable() })),
});
