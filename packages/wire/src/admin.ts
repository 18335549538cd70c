import { zoneNamed, type Zone } from '@micromoment/core';
import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** Adds a person to the administrator's organisation. */
export const newPersonSchema = z.object({
  id: z.uuid().optional(),
  name: plainText(120).min(1),
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
  blueprint: plainText(200).min(1),
  people: z.array(z.email()).min(1).max(500),
  startedAt: z.number().int().optional(),
});
export type NewEnrolments = z.input<typeof newEnrolmentsSchema>;
