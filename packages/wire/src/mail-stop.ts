import { STOPPABLE } from '@micromoment/core';
import { z } from 'zod';

/** Which mails a stop link is about, and whether they are stopped now. */
export const mailStopSchema = z.object({ about: z.enum(STOPPABLE), stopped: z.boolean() });
export type MailStop = z.infer<typeof mailStopSchema>;
