import { z } from 'zod';

/** A mail as it would look, kept where no SMTP server is set. */
export const mailSchema = z.object({
  id: z.string(),
  at: z.number(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
export type Mail = z.infer<typeof mailSchema>;
export const outboxSchema = z.object({ mails: z.array(mailSchema) });
export type Outbox = z.infer<typeof outboxSchema>;
